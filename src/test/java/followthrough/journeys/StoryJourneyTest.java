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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories lived through Slack's door: forms filled in, buttons pressed, messages read. */
class StoryJourneyTest {
  static Stream<Story> stories() {
    return Stream.concat(
        Story.in(Path.of("src/test/resources/scenarios")).stream(),
        Story.in(Path.of("src/test/resources/stories")).stream()
            .filter(story -> story.each("events").anyMatch(StoryJourneyTest::isNew))
            .filter(story -> story.each("events").noneMatch(StoryJourneyTest::isNoPress)));
  }

  /** Nobody in Slack turns the program off. */
  private static boolean isNoPress(JsonObject event) {
    return text(event, "do").startsWith("bot_");
  }

  /** What the given scenarios do not tell of. */
  private static boolean isNew(JsonObject press) {
    return Set.of("requested", "more_time", "countered").contains(text(press, "do"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void isLivedThroughSlack(Story story) throws Exception {
    List<JsonObject> presses = presses(story);
    try (Town town = new Town(minute(presses.get(0)), story.zone())) {
      SandboxUser ada = town.ada();
      StoryPresses hands = new StoryPresses(story, ada, town::rests);
      Map<String, String> seen = new LinkedHashMap<>();
      new StoryNews(story, ada).settles();
      town.rests();
      for (JsonObject press : presses) {
        town.travelTo(minute(press));
        reads(ada, seen);
        ada.opensHome();
        town.rests();
        hands.press(press);
        town.rests();
        town.settles();
      }
      town.travelTo(story.until());
      reads(ada, seen);

      Instant from = from(story);
      assertThat(seen.values().stream().filter(line -> !at(line).isBefore(from)).toList())
          .isEqualTo(expected(story));
      ada.ephemerals();
      town.sandbox().assertNothingUnexpected();
    }
  }

  /** Everything the person does, in order; what is saved comes before what happens. */
  private static List<JsonObject> presses(Story story) {
    List<JsonObject> presses = new ArrayList<>(story.each("interviews").toList());
    presses.addAll(story.each("events").toList());
    presses.sort(Comparator.comparing(StoryJourneyTest::minute));
    return presses;
  }

  private static Instant minute(JsonObject press) {
    return instant(press.get(press.has("logged_at") ? "logged_at" : "at"));
  }

  private static Instant from(Story story) {
    JsonElement from = story.json().get("assert_from");
    return from == null ? Instant.MIN : instant(from);
  }

  private static Instant at(String line) {
    return Instant.parse(line.substring(0, line.indexOf(' ')));
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
      StoryPresses.MEDIA.values().stream()
          .filter(medium -> line.contains(medium + " to ") || line.contains(medium + ", because"))
          .forEach(rows::add);
      if (line.contains(", then confirm by e-mail to ")) {
        rows.add(StoryPresses.MEDIA.get("PHONE_THEN_EMAIL"));
      }
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
                  .map(row -> StoryPresses.MEDIA.get(text(row, "medium")))
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
