package followthrough.scenarios;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One file of the scenarios: what was stored, what the person did, and the DMs that follow. */
public record Story(String name, JsonObject json) {
  /** Every story in a folder, by file name; whatever has no {@code expect} is not a story. */
  public static List<Story> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted(Comparator.comparing(Path::toString))
          .map(file -> new Story(file.getFileName().toString(), read(file)))
          .filter(story -> story.json().has("expect"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The days that the stories assume for each calendar. */
  public static Map<String, Set<LocalDate>> holidays(Path file) {
    Map<String, Set<LocalDate>> calendars = new HashMap<>();
    read(file)
        .asMap()
        .forEach(
            (calendar, days) -> {
              Set<LocalDate> dates = new HashSet<>();
              days.getAsJsonArray().forEach(day -> dates.add(LocalDate.parse(day.getAsString())));
              calendars.put(calendar, dates);
            });
    return calendars;
  }

  private static JsonObject read(Path file) {
    try {
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ZoneId zone() {
    return ZoneId.of(json.getAsJsonObject("user").get("zone").getAsString());
  }

  public Stream<JsonObject> each(String list) {
    return json.has(list) ? objects(json.getAsJsonArray(list)) : Stream.empty();
  }

  public Instant from() {
    return json.has("assert_from") ? instant(json.get("assert_from")) : Instant.MIN;
  }

  public Instant until() {
    return instant(json.get("assert_until"));
  }

  public static Stream<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  public static Instant instant(JsonElement text) {
    return OffsetDateTime.parse(text.getAsString()).toInstant();
  }

  /** The text of a field; null when it is missing or null. */
  public static String text(JsonObject object, String field) {
    return object.has(field) && !object.get(field).isJsonNull()
        ? object.get(field).getAsString()
        : null;
  }

  public static LocalDate date(JsonObject object, String field) {
    String text = text(object, field);
    return text == null ? null : LocalDate.parse(text);
  }
}
