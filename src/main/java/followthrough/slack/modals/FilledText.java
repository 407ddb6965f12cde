package followthrough.slack.modals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import followthrough.core.pipeline.Format;
import followthrough.slack.kit.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a filled form for a button and reads it back: nothing is kept that nobody has saved. */
public final class FilledText {
  /** Slack takes 2,000 characters on a button. */
  private static final int LONGEST = 1_900;

  private static final int SHORT = 200;

  private FilledText() {}

  /** With as many people as there is room for. */
  public static String write(FilledIn form) {
    List<String> lines = form.people().lines().toList();
    int taken = lines.size();
    String text = text(form, form.people());
    while (taken > 0 && text.length() > LONGEST) {
      taken--;
      text = text(form, String.join("\n", lines.subList(0, taken)));
    }
    return text;
  }

  private static String text(FilledIn form, String people) {
    JsonObject json = new JsonObject();
    FilledIn.Event event = form.event();
    if (event != null) {
      json.addProperty("key", event.key());
      json.addProperty("sequence", event.sequence());
    }
    json.addProperty("company", Text.fit(form.company(), SHORT));
    json.addProperty("role", Text.fit(form.role(), SHORT));
    Instant starts = form.starts();
    json.addProperty("starts", starts == null ? null : starts.getEpochSecond());
    json.addProperty("minutes", form.length().toMinutes());
    json.addProperty("format", form.format().name());
    json.addProperty("people", people);
    LocalDate decision = form.decision();
    json.addProperty("decision", decision == null ? null : decision.toString());
    json.addProperty("zone", form.zone());
    json.addProperty("note", Text.fit(form.note(), 2 * SHORT));
    return json.toString();
  }

  /**
   * Reads what a button carries.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static FilledIn read(String text) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      JsonElement starts = value(json, "starts");
      JsonElement decision = value(json, "decision");
      JsonElement zone = value(json, "zone");
      JsonElement note = value(json, "note");
      return new FilledIn(
          json.get("company").getAsString(),
          json.get("role").getAsString(),
          starts == null ? null : Instant.ofEpochSecond(starts.getAsLong()),
          Duration.ofMinutes(json.get("minutes").getAsLong()),
          Format.valueOf(json.get("format").getAsString()),
          json.get("people").getAsString(),
          decision == null ? null : LocalDate.parse(decision.getAsString()),
          zone == null ? null : zone.getAsString(),
          note == null ? "" : note.getAsString(),
          event(json));
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | DateTimeException e) {
      throw new IllegalArgumentException("no form", e);
    }
  }

  private static FilledIn.@Nullable Event event(JsonObject json) {
    JsonElement key = value(json, "key");
    return key == null
        ? null
        : new FilledIn.Event(key.getAsString(), json.get("sequence").getAsInt());
  }

  private static @Nullable JsonElement value(JsonObject json, String name) {
    JsonElement value = json.get(name);
    return value == null || value.isJsonNull() ? null : value;
  }
}
