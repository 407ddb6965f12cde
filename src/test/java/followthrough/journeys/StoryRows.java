package followthrough.journeys;

import static followthrough.scenarios.Story.instant;
import static followthrough.scenarios.Story.objects;
import static followthrough.scenarios.Story.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.scenarios.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows of its messages that a press of a story means. */
final class StoryRows {
  private final Story story;

  StoryRows(Story story) {
    this.story = story;
  }

  /** The rows that a press means: those shown last for its step, of the people it names. */
  List<JsonObject> of(JsonObject press) {
    String step = text(press, "step");
    List<JsonObject> rows = new ArrayList<>();
    story
        .each("expect")
        .filter(entry -> !instant(entry.get("at")).isAfter(instant(press.get("at"))))
        .filter(entry -> text(entry, "rule").matches(step + (step.length() == 1 ? "\\d?" : "")))
        .forEach(
            entry -> {
              rows.clear();
              objects(entry.getAsJsonArray("rows")).forEach(rows::add);
            });
    if (rows.isEmpty() && !isLookedAt(instant(press.get("at")))) {
      rows.add(unlisted(press));
    }
    List<String> named = new ArrayList<>();
    if (press.has("to")) {
      for (JsonElement name : press.getAsJsonArray("to")) {
        named.add(name.getAsString());
      }
    }
    return rows.stream().filter(row -> named.isEmpty() || named.contains(text(row, "to"))).toList();
  }

  /**
   * Before that, messages come that the story does not list; after it, what is not listed is not.
   */
  private boolean isLookedAt(Instant at) {
    return !story.json().has("assert_from") || !at.isBefore(story.from());
  }

  private JsonObject unlisted(JsonObject press) {
    JsonObject row = new JsonObject();
    row.addProperty("to", firstContact(press));
    row.addProperty("medium", text(press, "step").equals("L1") ? "LINKEDIN" : "EMAIL");
    return row;
  }

  /** Of an offer elsewhere, who made it; else the first interviewer, there or where one waits. */
  private String firstContact(JsonObject press) {
    if (press.has("interview")) {
      return firstOf(interview(text(press, "interview")));
    }
    JsonObject offer =
        story
            .each("events")
            .filter(event -> text(event, "do").equals("other_offer"))
            .filter(event -> text(event, "key").equals(text(press, "opportunity")))
            .findFirst()
            .orElse(null);
    if (offer != null && text(press, "step").equals("O")) {
      return text(offer.getAsJsonObject("from"), "name");
    }
    String home =
        offer == null
            ? text(press, "opportunity")
            : offer.getAsJsonArray("waiting").get(0).getAsString();
    return story
        .each("interviews")
        .filter(one -> text(one, "opportunity").equals(home))
        .map(StoryRows::firstOf)
        .findFirst()
        .orElseThrow();
  }

  private static String firstOf(JsonObject interview) {
    return text(interview.getAsJsonArray("people").get(0).getAsJsonObject(), "name");
  }

  private JsonObject interview(String key) {
    return story
        .each("interviews")
        .filter(one -> text(one, "key").equals(key))
        .findFirst()
        .orElseThrow();
  }
}
