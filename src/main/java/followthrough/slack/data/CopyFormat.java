package followthrough.slack.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import followthrough.core.action.Copy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A copy of a person as JSON: everything, with the version of this format in it. */
final class CopyFormat {
  /** The one entry of the ZIP file that is ever read again. */
  static final String ENTRY = "followthrough.json";

  static final String NAME = "followthrough-copy";
  static final int VERSION = 1;

  private static final int MOST_ROWS = 100_000;
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_CHARACTERS = 20_000;
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

  private CopyFormat() {}

  /** Thrown for JSON that is no copy. */
  static final class NoCopy extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoCopy(String what) {
      super(what);
    }
  }

  static JsonObject json(Copy copy, Instant written) {
    JsonObject json = new JsonObject();
    json.addProperty("format", NAME);
    json.addProperty("version", VERSION);
    json.addProperty("release", copy.release());
    json.addProperty("written", written.toString());
    json.addProperty("workspace", copy.workspace());
    json.addProperty("user", copy.user());
    JsonObject tables = new JsonObject();
    copy.tables().forEach((name, rows) -> tables.add(name, table(rows)));
    json.add("tables", tables);
    return json;
  }

  private static JsonArray table(List<Map<String, @Nullable Object>> rows) {
    JsonArray table = new JsonArray();
    for (Map<String, @Nullable Object> row : rows) {
      JsonObject object = new JsonObject();
      row.forEach((column, value) -> object.add(column, value(value)));
      table.add(object);
    }
    return table;
  }

  private static JsonElement value(@Nullable Object value) {
    if (value instanceof Long number) {
      return new JsonPrimitive(number);
    }
    if (value instanceof Boolean truth) {
      return new JsonPrimitive(truth);
    }
    return value == null ? JsonNull.INSTANCE : new JsonPrimitive((String) value);
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws NoCopy when it is something else
   */
  static Copy copy(JsonElement read) {
    JsonObject json = object(read);
    Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
    int rows = 0;
    for (Map.Entry<String, JsonElement> table : object(json.get("tables")).entrySet()) {
      List<Map<String, @Nullable Object>> found = rows(table.getValue());
      rows += found.size();
      if (rows > MOST_ROWS) {
        throw new NoCopy("too many rows");
      }
      tables.put(table.getKey(), found);
    }
    return new Copy(number(json, "release"), text(json, "workspace"), text(json, "user"), tables);
  }

  /** The version of the format; 0 when it is no copy at all. */
  static int version(JsonElement read) {
    JsonObject json = object(read);
    return text(json, "format").equals(NAME) ? number(json, "version") : 0;
  }

  private static List<Map<String, @Nullable Object>> rows(JsonElement table) {
    if (!(table instanceof JsonArray array) || array.size() > MOST_ROWS) {
      throw new NoCopy("no table");
    }
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (JsonElement each : array) {
      JsonObject object = object(each);
      if (object.size() > MOST_COLUMNS) {
        throw new NoCopy("too many columns");
      }
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      object.entrySet().forEach(one -> row.put(one.getKey(), plain(one.getValue())));
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable Object plain(JsonElement value) {
    if (value.isJsonNull()) {
      return null;
    }
    if (!(value instanceof JsonPrimitive one)) {
      throw new NoCopy("a value within a value");
    }
    if (one.isBoolean()) {
      return one.getAsBoolean();
    }
    String text = one.getAsString();
    if (text.length() > MOST_CHARACTERS) {
      throw new NoCopy("a very long text");
    }
    return one.isNumber() ? (Object) whole(text) : text;
  }

  private static long whole(String digits) {
    if (!WHOLE.matcher(digits).matches()) {
      throw new NoCopy("no whole number");
    }
    return Long.parseLong(digits);
  }

  private static JsonObject object(@Nullable JsonElement json) {
    if (json instanceof JsonObject object) {
      return object;
    }
    throw new NoCopy("no object");
  }

  private static String text(JsonObject json, String name) {
    return json.get(name) instanceof JsonPrimitive one ? one.getAsString() : "";
  }

  private static int number(JsonObject json, String name) {
    String digits = text(json, name);
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
