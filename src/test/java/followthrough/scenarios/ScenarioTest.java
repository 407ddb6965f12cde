package followthrough.scenarios;

import static followthrough.scenarios.Story.instant;
import static followthrough.scenarios.Story.objects;
import static followthrough.scenarios.Story.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.core.action.Delivery;
import followthrough.core.people.Settings;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Entry;
import followthrough.core.plan.Holidays;
import followthrough.core.plan.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every story of the scenarios, to the minute and row for row, whatever the machine's own zone is.
 * {@code -Dscenarios=DIR} runs every story of another folder instead.
 */
class ScenarioTest {
  private static final Path GIVEN = Path.of("src/test/resources/scenarios");
  private static final Path OWN = Path.of("src/test/resources/stories");
  private static final List<String> MACHINE_ZONES =
      List.of("UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Apia", "Europe/London");
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

  private final TimeZone machine = TimeZone.getDefault();

  private static List<Path> folders() {
    String chosen = System.getProperty("scenarios", "");
    return chosen.isBlank() ? List.of(GIVEN, OWN) : List.of(Path.of(chosen));
  }

  static List<Story> all() {
    return folders().stream().flatMap(folder -> Story.in(folder).stream()).toList();
  }

  static Stream<Arguments> stories() {
    List<Story> stories = all();
    return MACHINE_ZONES.stream()
        .flatMap(zone -> stories.stream().map(story -> Arguments.of(zone, story.name(), story)));
  }

  static Holidays holidays() {
    Path file = folders().get(0).resolve("holidays.json");
    Map<String, Set<LocalDate>> days =
        Story.holidays(Files.exists(file) ? file : GIVEN.resolve("holidays.json"));
    return (calendar, day) -> days.getOrDefault(calendar, Set.of()).contains(day);
  }

  @AfterEach
  void restoreZone() {
    TimeZone.setDefault(machine);
  }

  @Test
  void thereAreStories() {
    assertThat(folders()).allSatisfy(folder -> assertThat(Story.in(folder)).isNotEmpty());
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("stories")
  void sendsExactlyTheseMessages(String machineZone, String name, Story story) {
    TimeZone.setDefault(TimeZone.getTimeZone(machineZone));
    StoryRunner runner = new StoryRunner(story, holidays());

    List<Delivery> deliveries =
        runner.run().stream()
            .filter(delivery -> !delivery.at().isBefore(story.from()))
            .filter(delivery -> !delivery.at().isAfter(story.until()))
            .toList();

    List<String> sent = new ArrayList<>();
    for (int dm = 0; dm < deliveries.size(); dm++) {
      Delivery delivery = deliveries.get(dm);
      for (Entry entry : delivery.entries()) {
        sent.add(line(runner, delivery, dm + 1, entry));
      }
    }
    assertThat(String.join("\n", sent))
        .isEqualTo(String.join("\n", story.each("expect").map(ScenarioTest::line).toList()));
    assertThat(runner.wrong()).isEmpty();
    assertThat(forbidden(story, runner, deliveries)).isEmpty();
  }

  private static String line(JsonObject expected) {
    StringBuilder line = new StringBuilder();
    line.append(expected.get("dm").getAsInt()).append(' ').append(text(expected, "at"));
    line.append(' ').append(text(expected, "rule")).append(' ').append(text(expected, "name"));
    line.append(" about ").append(text(expected, "about"));
    for (String extra : List.of("again", "folds_thanks", "warning", "count")) {
      boolean said = expected.has(extra) && !expected.get(extra).isJsonNull();
      // Only skipped notes are counted; what is not so need not be said.
      boolean counted = !extra.equals("count") || text(expected, "rule").equals("SK");
      if (said && counted && !expected.get(extra).getAsString().equals("false")) {
        line.append(' ').append(extra).append('=').append(expected.get(extra).getAsString());
      }
    }
    objects(expected.getAsJsonArray("rows"))
        .forEach(
            row -> {
              line.append(" | ").append(text(row, "to")).append(' ').append(text(row, "medium"));
              if (Forms.flag(row, "group")) {
                List<String> names = new ArrayList<>();
                for (JsonElement one : row.getAsJsonArray("for")) {
                  names.add(one.getAsString());
                }
                line.append(" for ").append(String.join(", ", names));
              }
            });
    return line.toString();
  }

  private static String line(StoryRunner runner, Delivery delivery, int dm, Entry entry) {
    StringBuilder line = new StringBuilder();
    line.append(dm).append(' ').append(TEXT.format(delivery.at().atZone(zone(runner, delivery))));
    line.append(' ').append(entry.rule().code()).append(' ').append(entry.rule().title());
    line.append(" about ").append(runner.about(entry.about()));
    if (entry.again() != null) {
      line.append(" again=").append(entry.again());
    }
    if (entry.foldsThanks()) {
      line.append(" folds_thanks=true");
    }
    if (entry.warning()) {
      line.append(" warning=ONE_MOVE_IS_THE_LIMIT");
    }
    if (entry.rule() == followthrough.core.plan.Rule.SKIPPED_OLD_NOTES) {
      line.append(" count=").append(entry.count());
    }
    for (Row row : entry.rows()) {
      line.append(" | ").append(name(runner, row.to())).append(' ').append(row.medium());
      if (row.group()) {
        line.append(" for ")
            .append(
                String.join(", ", row.passOn().stream().map(one -> name(runner, one)).toList()));
      }
    }
    return line.toString();
  }

  private static ZoneId zone(StoryRunner runner, Delivery delivery) {
    List<Settings> settings = runner.file().person().settings();
    ZoneId zone = settings.get(0).zone();
    for (Settings held : settings) {
      if (!held.since().isAfter(delivery.at())) {
        zone = held.zone();
      }
    }
    return zone;
  }

  private static String name(StoryRunner runner, long contact) {
    return contact == 0
        ? "user"
        : runner.file().pipeline().contact(contact).map(Contact::name).orElse("?" + contact);
  }

  private static List<String> forbidden(
      Story story, StoryRunner runner, List<Delivery> deliveries) {
    List<String> found = new ArrayList<>();
    story
        .each("must_not")
        .forEach(
            rule -> {
              for (Delivery delivery : deliveries) {
                for (Entry entry : delivery.entries()) {
                  if (matches(rule, runner, delivery.at(), entry)) {
                    found.add(delivery.at() + " " + entry.rule().code() + " but " + rule);
                  }
                }
              }
            });
    return found;
  }

  private static boolean matches(JsonObject rule, StoryRunner runner, Instant at, Entry entry) {
    String id = text(rule, "rule");
    if (!id.equals("*") && !id.equals(entry.rule().code())) {
      return false;
    }
    if (rule.has("at") && !at.equals(instant(rule.get("at")))
        || rule.has("after") && !at.isAfter(instant(rule.get("after")))
        || rule.has("before") && !at.isBefore(instant(rule.get("before")))) {
      return false;
    }
    String to = text(rule, "to");
    String medium = text(rule, "medium");
    return entry.rows().stream()
        .anyMatch(
            row ->
                (to == null || to.equals(name(runner, row.to())))
                    && (medium == null || Medium.valueOf(medium) == row.medium()));
  }
}
