package followthrough.sandbox.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/** Reads JSON that may lack anything. */
public final class Json {
  private Json() {}

  /** Parses the text; null when it is not JSON. */
  public static @Nullable JsonElement parse(String text) {
    try {
      return JsonParser.parseString(text);
    } catch (JsonParseException e) {
      return null;
    }
  }

  /** The property as text; null when it is absent, null or not a single value. */
  public static @Nullable String string(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value ? value.getAsString() : null;
  }

  /** The property as text; empty when it is absent. */
  public static String text(JsonObject object, String name) {
    String value = string(object, name);
    return value == null ? "" : value;
  }

  public static boolean isTrue(JsonObject object, String name) {
    return object.get(name) instanceof JsonPrimitive value && value.getAsBoolean();
  }

  /** The property as an object; empty when it is absent. */
  public static JsonObject object(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject value ? value : new JsonObject();
  }

  /** The property as an array; empty when it is absent. */
  public static JsonArray array(JsonObject object, String name) {
    return object.get(name) instanceof JsonArray value ? value : new JsonArray();
  }

  /** The objects of an array, other things left out. */
  public static Iterable<JsonObject> objects(JsonArray array) {
    return array.asList().stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
