package followthrough.journeys;

import static followthrough.scenarios.Story.instant;
import static followthrough.scenarios.Story.objects;
import static followthrough.scenarios.Story.text;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.ShownMessage;
import followthrough.scenarios.Story;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories lived through Slack's door: modals filled in, buttons pressed, messages read. */
class StoryJourneyTest {
  private static final List<String> STORIES =
      List.of("S01", "S02", "S03", "S04", "S06", "S08", "S09", "S12", "S14", "S21");
  private static final Map<String, String> STYLES =
      Map.of(
          "TRADITIONAL", "Traditional",
          "TECH_OR_MEDIA", "Tech, communications or media",
          "UNSURE", "Not sure");
  private static final Map<String, String> FORMATS =
      Map.of(
          "IN_PERSON", "In person",
          "VIDEO", "Video",
          "VIDEO_PANEL", "Video",
          "ONSITE_PANEL", "In person",
          "PHONE_SCREEN", "Phone screen");
  private static final Map<String, String> MEDIA =
      Map.of(
          "EMAIL", "E-mail",
          "CARD", "Handwritten card",
          "PHONE", "Phone call",
          "LINKEDIN", "LinkedIn");

  static Stream<Story> stories() {
    return Story.in(Path.of("src/test/resources/scenarios")).stream()
        .filter(story -> STORIES.contains(text(story.json(), "id")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void isLivedThroughSlack(Story story) throws Exception {
    JsonObject interview = story.each("interviews").findFirst().orElseThrow();
    Instant start = instant(interview.get("logged_at"));
    try (Town town = new Town(start, story.zone())) {
      SandboxUser ada = town.ada();
      logs(ada, interview, story.each("opportunities").findFirst().orElseThrow());
      town.settles();
      List<JsonObject> events = new ArrayList<>(story.each("events").toList());
      events.sort(Comparator.comparing(event -> instant(event.get("at"))));
      Map<String, String> seen = new LinkedHashMap<>();
      for (JsonObject event : events) {
        town.travelTo(instant(event.get("at")));
        reads(ada, seen);
        presses(ada, event);
        town.rests();
        town.settles();
      }
      town.travelTo(story.until());
      reads(ada, seen);

      assertThat(List.copyOf(seen.values())).isEqualTo(expected(story));
      ada.ephemerals();
      town.sandbox().assertNothingUnexpected();
    }
  }

  private static void logs(SandboxUser ada, JsonObject interview, JsonObject opportunity) {
    ada.types("/interview");
    ada.clicks("More options");
    ada.fillsIn("Company", text(opportunity, "company"));
    ada.fillsIn("Starts", instant(interview.get("starts")).atZone(ada.zone()).toLocalDateTime());
    ada.fillsIn("Length", length(interview));
    ada.fillsIn("Who will you meet?", people(interview));
    if (text(interview, "decision") != null) {
      ada.fillsIn("Decision expected by", text(interview, "decision"));
    }
    ada.fillsIn("Format", FORMATS.get(text(interview, "format")));
    ada.fillsIn("Kind of company", STYLES.get(text(opportunity, "style")));
    ada.fillsIn(
        "Last contacted by", text(interview, "last_medium").equals("PHONE") ? "Phone" : "E-mail");
    ada.fillsIn("Company's time zone", zone(ada, text(opportunity, "zone")));
    ada.fillsIn("Public holidays", "United States");
    JsonElement coordinator = interview.get("coordinator");
    if (coordinator.isJsonObject()) {
      ada.fillsIn("Main contact", "Pat Lind, pat@example.com");
    }
    ada.saves();
    assertThat(ada.modal().title()).isEqualTo("Interview saved");
    ada.closes();
  }

  private static String length(JsonObject interview) {
    long minutes =
        Duration.between(instant(interview.get("starts")), instant(interview.get("ends")))
            .toMinutes();
    return switch ((int) minutes) {
      case 30 -> "30 min";
      case 60 -> "1 hour";
      case 120 -> "2 hours";
      case 180 -> "3 hours";
      default -> throw new IllegalArgumentException(minutes + " minutes");
    };
  }

  private static String people(JsonObject interview) {
    List<String> lines = new ArrayList<>();
    objects(interview.getAsJsonArray("people"))
        .forEach(
            person -> {
              StringBuilder line = new StringBuilder(text(person, "name"));
              if (person.get("email").getAsBoolean()) {
                line.append(", person").append(lines.size()).append("@example.com");
              }
              if (person.get("phone").getAsBoolean()) {
                line.append(", +1 555 0100");
              }
              switch (text(person, "linkedin")) {
                case "GRANTED" -> line.append(", linkedin yes");
                case "REFUSED" -> line.append(", linkedin no");
                default -> {}
              }
              if (person.get("post").getAsBoolean()) {
                line.append(", post: 1 Main Street, Springfield");
              }
              lines.add(line.toString());
            });
    return String.join("\n", lines);
  }

  /** The option that names the zone's city. */
  private static String zone(SandboxUser ada, String zone) {
    String city = zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
    return ada.modal().options("Company's time zone").stream()
        .filter(option -> option.contains(city))
        .findFirst()
        .orElseThrow();
  }

  private static void presses(SandboxUser ada, JsonObject event) {
    String label = text(event, "do").equals("left_voicemail") ? "Left voicemail" : null;
    if (!event.has("to")) {
      ada.clicks(label == null ? label(ada, "") : label);
      return;
    }
    for (JsonElement name : event.getAsJsonArray("to")) {
      ada.clicks(label == null ? label(ada, name.getAsString()) : label, name.getAsString());
    }
  }

  private static String label(SandboxUser ada, String near) {
    ShownMessage newest = ada.lastMessage();
    String row =
        newest.texts().stream().filter(line -> line.contains(near)).reduce("", (a, b) -> b);
    if (row.contains("Handwritten card")) {
      return "Mark posted";
    }
    return row.contains("Phone call") ? "Mark called" : "Mark sent";
  }

  /** Notes each message as it was before anything in it was pressed: its minute and its rows. */
  private static void reads(SandboxUser ada, Map<String, String> seen) {
    for (ShownMessage message : ada.messages()) {
      seen.putIfAbsent(
          message.ts(), message.at().truncatedTo(MINUTES) + " " + rows(message.texts()));
    }
  }

  private static List<String> rows(List<String> texts) {
    List<String> rows = new ArrayList<>();
    for (String line : texts) {
      MEDIA.values().stream()
          .filter(line::contains)
          .filter(medium -> line.contains(medium + " to") || line.contains("invitation"))
          .forEach(rows::add);
    }
    return rows;
  }

  private static List<String> expected(Story story) {
    Map<String, List<String>> byMessage = new LinkedHashMap<>();
    story
        .each("expect")
        .forEach(
            entry -> {
              String key = entry.get("dm").getAsInt() + "|" + instant(entry.get("at"));
              List<String> rows = byMessage.computeIfAbsent(key, unused -> new ArrayList<>());
              objects(entry.getAsJsonArray("rows"))
                  .map(row -> MEDIA.get(text(row, "medium")))
                  .filter(medium -> medium != null)
                  .forEach(rows::add);
            });
    return byMessage.entrySet().stream()
        .map(
            entry ->
                entry.getKey().substring(entry.getKey().indexOf('|') + 1) + " " + entry.getValue())
        .toList();
  }
}
