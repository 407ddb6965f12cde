package followthrough.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import followthrough.core.action.Delivery;
import followthrough.core.people.DmWindow;
import followthrough.core.people.Settings;
import followthrough.core.plan.Again;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds in every story, however odd: made-up lives, the same ones at every run. */
class RandomStoriesTest {
  private static final int STORIES = 500;
  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx").withZone(ZoneId.of("UTC"));
  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "Europe/Berlin",
          "Asia/Kolkata",
          "Pacific/Apia",
          "America/Los_Angeles",
          "Australia/Lord_Howe");
  private static final Set<Rule> ANY_HOUR = Set.of(Rule.P0, Rule.D0, Rule.NS1);

  @Test
  void keepsItsPromises() {
    for (int seed = 0; seed < STORIES; seed++) {
      Story story = new Story("story " + seed, new Life(new Random(seed)).story());
      StoryRunner runner = new StoryRunner(story, ScenarioTest.holidays());
      try {
        check(story, runner, runner.run());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("story " + seed + ": " + story.json(), e);
      }
    }
  }

  private static void check(Story story, StoryRunner runner, List<Delivery> deliveries) {
    Set<Instant> presses = new HashSet<>();
    story.each("interviews").forEach(one -> presses.add(Story.instant(one.get("logged_at"))));
    story.each("events").forEach(one -> presses.add(Story.instant(one.get("at"))));
    Set<String> shown = new HashSet<>();
    for (Delivery delivery : deliveries) {
      assertThat(delivery.entries()).as("an empty message").isNotEmpty();
      for (Entry entry : delivery.entries()) {
        assertThat(entry.rows()).as(entry + " without a row").isNotEmpty();
        insideTheWindow(runner, presses, delivery, entry);
        once(shown, delivery, entry);
      }
    }
  }

  private static void insideTheWindow(
      StoryRunner runner, Set<Instant> presses, Delivery delivery, Entry entry) {
    if (ANY_HOUR.contains(entry.rule()) || presses.contains(delivery.at())) {
      return;
    }
    boolean besideUrgent =
        delivery.entries().stream().anyMatch(one -> ANY_HOUR.contains(one.rule()))
            && (entry.rule() == Rule.SK);
    assertThat(besideUrgent || window(runner, delivery.at()))
        .as(entry.rule() + " at " + delivery.at())
        .isTrue();
  }

  private static boolean window(StoryRunner runner, Instant at) {
    Settings held = runner.file().person().settings().get(0);
    boolean open = false;
    for (Settings one : runner.file().person().settings()) {
      if (!one.since().isAfter(at)) {
        held = one;
      }
    }
    DmWindow window = held.window();
    open = window.contains(at.atZone(held.zone()).toLocalTime());
    return open;
  }

  /** The same DM of a step never comes twice; a check-in that moved comes afresh. */
  private static void once(Set<String> shown, Delivery delivery, Entry entry) {
    for (StepKey step : entry.steps()) {
      FollowUpKind kind = step.kind();
      boolean afresh =
          List.of(
                      FollowUpKind.KP,
                      FollowUpKind.MD,
                      FollowUpKind.SK,
                      FollowUpKind.X,
                      FollowUpKind.V,
                      FollowUpKind.RC,
                      FollowUpKind.RF,
                      FollowUpKind.NS2,
                      FollowUpKind.C1,
                      FollowUpKind.C2,
                      FollowUpKind.C3,
                      FollowUpKind.C4)
                  .contains(kind)
              || entry.rule() == Rule.T4
              || entry.again() == Again.SNOOZED;
      String what = step + " " + entry.rule() + " " + entry.again();
      assertThat(shown.add(what) || afresh).as(what + " twice, at " + delivery.at()).isTrue();
      assertThat(shown.add(what + delivery.at())).as(what + " twice in a minute").isTrue();
    }
  }

  /** Makes up a life of one to three opportunities and whatever can happen in them. */
  private static final class Life {
    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
    private final Random random;
    private final List<String> keys = new ArrayList<>();
    private final List<String> rounds = new ArrayList<>();

    Life(Random random) {
      this.random = random;
    }

    JsonObject story() {
      JsonObject story = new JsonObject();
      JsonObject user = new JsonObject();
      user.addProperty("zone", pick(ZONES));
      user.addProperty("cadence", pick(List.of("standard", "seed", "patient")));
      story.add("user", user);
      JsonArray opportunities = new JsonArray();
      JsonArray interviews = new JsonArray();
      int count = 1 + random.nextInt(3);
      for (int number = 0; number < count; number++) {
        opportunities.add(opportunity("o" + number));
        interviews.add(interview("i" + number, "o" + number));
      }
      story.add("opportunities", opportunities);
      story.add("interviews", interviews);
      JsonArray events = new JsonArray();
      Instant at = START.plus(Duration.ofDays(3));
      for (int number = 0; number < random.nextInt(25); number++) {
        at = at.plus(Duration.ofMinutes(1 + random.nextInt(5_000)));
        events.add(event(at));
      }
      story.add("events", events);
      story.add("expect", new JsonArray());
      story.addProperty("assert_until", TEXT.format(at.plus(Duration.ofDays(60))));
      return story;
    }

    private JsonObject opportunity(String key) {
      keys.add(key);
      JsonObject opportunity = new JsonObject();
      opportunity.addProperty("key", key);
      opportunity.addProperty("company", "Company " + key);
      opportunity.addProperty("style", pick(List.of("TRADITIONAL", "TECH_OR_MEDIA", "UNSURE")));
      opportunity.addProperty("zone", pick(ZONES));
      opportunity.addProperty("holidays", pick(List.of("US", "GB", "NONE")));
      if (random.nextInt(5) == 0) {
        JsonObject agency = new JsonObject();
        agency.addProperty("consultant", "Beth Moore");
        agency.addProperty("medium", pick(List.of("EMAIL", "PHONE")));
        agency.addProperty("email", true);
        agency.addProperty("phone", random.nextBoolean());
        opportunity.add("agency", agency);
      }
      opportunity.addProperty("response_duty", random.nextInt(4) == 0);
      return opportunity;
    }

    private JsonObject interview(String key, String opportunity) {
      rounds.add(key);
      JsonObject interview = new JsonObject();
      interview.addProperty("key", key);
      interview.addProperty("opportunity", opportunity);
      Instant logged = START.plus(Duration.ofMinutes(random.nextInt(4_000)));
      interview.addProperty("logged_at", TEXT.format(logged));
      times(interview, logged.plus(Duration.ofMinutes(random.nextInt(9_000) - 2_000)));
      interview.addProperty("format", pick(List.of("IN_PERSON", "VIDEO", "PHONE_SCREEN")));
      interview.addProperty("last_medium", pick(List.of("EMAIL", "PHONE")));
      decision(interview);
      JsonArray people = new JsonArray();
      int count = random.nextInt(4);
      for (int number = 0; number < count; number++) {
        people.add(person("Person " + (char) ('A' + number)));
      }
      interview.add("people", people);
      return interview;
    }

    private JsonObject person(String name) {
      JsonObject person = new JsonObject();
      person.addProperty("name", name);
      person.addProperty("email", random.nextInt(4) > 0);
      person.addProperty("post", random.nextBoolean());
      person.addProperty("phone", random.nextBoolean());
      person.addProperty("linkedin", pick(List.of("NOT_ASKED", "GRANTED", "REFUSED")));
      return person;
    }

    private JsonObject event(Instant at) {
      JsonObject event = new JsonObject();
      event.addProperty("at", TEXT.format(at));
      String what =
          pick(
              List.of(
                  "mark_sent",
                  "mark_sent",
                  "mark_sent",
                  "left_voicemail",
                  "skip",
                  "undo",
                  "debrief",
                  "praise_arrived",
                  "set_decision",
                  "replied",
                  "out_of_office",
                  "next_round",
                  "reschedule",
                  "new_time",
                  "cancelled",
                  "did_not_call",
                  "rejected",
                  "offer",
                  "accept",
                  "decline",
                  "withdraw",
                  "archive",
                  "keep_open",
                  "set_zone",
                  "set_cadence",
                  "pause",
                  "stop",
                  "resume",
                  "keep",
                  "bot_off",
                  "bot_on",
                  "add_person"));
      event.addProperty("do", what);
      int which = random.nextInt(keys.size());
      event.addProperty("opportunity", keys.get(which));
      event.addProperty("interview", rounds.get(which));
      event.addProperty("step", pick(List.of("T", "C1", "C2", "X", "L1", "R", "O", "RP1", "NR1")));
      event.addProperty("zone", pick(ZONES));
      event.addProperty("cadence", pick(List.of("standard", "seed", "patient")));
      event.addProperty("by", pick(List.of("USER", "EMPLOYER")));
      event.addProperty("medium", pick(List.of("EMAIL", "PHONE")));
      decision(event);
      LocalDate today = at.atZone(ZoneId.of("UTC")).toLocalDate();
      event.addProperty("deadline", today.plusDays(random.nextInt(12)).toString());
      event.addProperty("back", today.plusDays(random.nextInt(12)).toString());
      event.addProperty("until", today.plusDays(1 + random.nextInt(12)).toString());
      if (what.equals("new_time") || random.nextBoolean()) {
        times(event, at.plus(Duration.ofMinutes(random.nextInt(9_000))));
      }
      JsonArray wrong = new JsonArray();
      wrong.add("blanked");
      event.add("went_wrong", wrong);
      JsonObject reference = new JsonObject();
      reference.addProperty("name", "Ray Cole");
      event.add("reference", reference);
      event.add("person", person("Person Z"));
      if (!what.equals("add_person")) {
        event.remove("person");
      }
      return event;
    }

    private void decision(JsonObject object) {
      if (random.nextBoolean()) {
        LocalDate day = LocalDate.of(2026, 11, 25).plusDays(random.nextInt(40));
        object.addProperty("decision", day.toString());
      }
    }

    private void times(JsonObject object, Instant starts) {
      object.addProperty("starts", TEXT.format(starts));
      object.addProperty(
          "ends", TEXT.format(starts.plus(Duration.ofMinutes(15 + random.nextInt(180)))));
    }

    private <T> T pick(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }
  }
}
