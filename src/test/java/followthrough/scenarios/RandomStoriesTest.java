package followthrough.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Delivery;
import followthrough.core.people.Settings;
import followthrough.core.pipeline.Agency;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Again;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.History;
import followthrough.core.plan.Plan;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds in every story, however odd: made-up lives, the same ones at every run. */
class RandomStoriesTest {
  private static final int STORIES = 300;
  private static final Set<Rule> ANY_HOUR =
      EnumSet.of(Rule.BEFORE_YOU_LEAVE, Rule.DEBRIEF, Rule.NO_CALL_ASK_THEM);

  /** All that is said about an opportunity that is over. */
  private static final Set<Rule> AFTER_THE_END =
      EnumSet.of(
          Rule.REJECTION_THANKS,
          Rule.REJECTION_LAST_CALL,
          Rule.KEEP_IN_TOUCH,
          Rule.LEGAL_DUTY,
          Rule.OFFER_ACCEPTED,
          Rule.OFFER_DECLINED,
          Rule.WITHDRAW);

  /** Nobody waits for a decision that has been made. */
  private static final Set<Rule> WAITING =
      EnumSet.of(
          Rule.CHECK_IN_1,
          Rule.CHECK_IN_2,
          Rule.CHECK_IN_3,
          Rule.CHECK_IN_4,
          Rule.CLOSING_NOTE,
          Rule.ARCHIVE_QUESTION,
          Rule.VALUE_NOTE,
          Rule.SEND_RESOURCE,
          Rule.FORWARD_PRAISE,
          Rule.LEGAL_DUTY,
          Rule.PROMISE_KEPT,
          Rule.PROMISE_ASK);

  /** What is said about an offer that is on the table. */
  private static final Set<Rule> OFFERED =
      EnumSet.of(
          Rule.OFFER_THANKS,
          Rule.OFFER_LAST_CALL,
          Rule.OFFER_THREE_DAYS_LEFT,
          Rule.OFFER_ONE_DAY_LEFT,
          Rule.OFFER_DAY_PASSED,
          Rule.OFFER_NO_DAY,
          Rule.OFFER_ASK_TIME,
          Rule.OFFER_COUNTER_SILENCE);

  /** These wait for what they asked the person for. */
  private static final Set<FollowUpKind> ASKING =
      EnumSet.of(
          FollowUpKind.PROMISE_ASK,
          FollowUpKind.CHECK_IN_1,
          FollowUpKind.CHECK_IN_2,
          FollowUpKind.CHECK_IN_3,
          FollowUpKind.CHECK_IN_4,
          FollowUpKind.CLOSING_NOTE,
          FollowUpKind.VALUE_NOTE,
          FollowUpKind.ARCHIVE_QUESTION);

  /** These move with a promise or an absence and then come afresh. */
  private static final Set<FollowUpKind> AFRESH =
      EnumSet.of(
          FollowUpKind.KEEP_PAUSE_STOP,
          FollowUpKind.MONDAY_DIGEST,
          FollowUpKind.WEEK_AHEAD,
          FollowUpKind.SKIPPED_OLD_NOTES,
          FollowUpKind.CLOSING_NOTE,
          FollowUpKind.VALUE_NOTE,
          FollowUpKind.SEND_RESOURCE,
          FollowUpKind.FORWARD_PRAISE,
          FollowUpKind.NO_CALL_NEW_SLOTS,
          FollowUpKind.OFFER_DAY_PASSED,
          FollowUpKind.PROMISE_ASK,
          FollowUpKind.CHECK_IN_1,
          FollowUpKind.CHECK_IN_2,
          FollowUpKind.CHECK_IN_3,
          FollowUpKind.CHECK_IN_4);

  private final FollowUpPolicy policy = new FollowUpPolicy(ScenarioTest.holidays());

  @Test
  void keepsItsPromises() {
    for (int seed = 0; seed < STORIES; seed++) {
      Story story = new Story("story " + seed, new MadeUpLife(new Random(seed)).story());
      StoryRunner runner = new StoryRunner(story, ScenarioTest.holidays());
      try {
        check(story, runner, runner.run());
        assertThat(runner.surprises()).isEmpty();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("story " + seed + ": " + story.json(), e);
      }
    }
  }

  private void check(Story story, StoryRunner runner, List<Delivery> deliveries) {
    Set<Instant> presses = new HashSet<>();
    story.each("interviews").forEach(one -> presses.add(Story.instant(one.get("logged_at"))));
    story.each("events").forEach(one -> presses.add(Story.instant(one.get("at"))));
    Set<String> shown = new HashSet<>();
    Map<String, StepKey> connected = new HashMap<>();
    QuietDays quiet = new QuietDays();
    for (int number = 0; number < deliveries.size(); number++) {
      Delivery delivery = deliveries.get(number);
      boolean pressed = presses.contains(delivery.at());
      CaseFile file = runner.files().get(number);
      Plan after = policy.plan(file, delivery.at());
      assertThat(delivery.entries()).as("an empty message").isNotEmpty();
      assertThat(after.timed()).as("more at " + delivery.at()).isEmpty();
      assertThat(after.wakeAt().orElse(Instant.MAX)).isAfter(delivery.at());
      inOrder(delivery);
      assertThat(pressed || quiet.minutes().add(delivery.at())).as("two at once").isTrue();
      quiet.check(file, after, delivery, pressed);
      for (Entry entry : delivery.entries()) {
        String what = entry + " at " + delivery.at();
        assertThat(entry.rows()).as(what + " without a row").isNotEmpty();
        if (!pressed) {
          insideTheWindow(file, delivery, entry);
          notWhileStopped(file, delivery.at(), what);
          stillOpen(file, entry, what);
          fitsTheStage(after, entry, what);
          notWhileTheyWait(after, entry, what);
          thanksInTime(after, delivery.at(), entry, what);
        }
        once(shown, delivery, entry);
        onlyTheConsultant(file, entry, what);
        connectedOnce(connected, entry, what);
      }
    }
  }

  /** By deadline, then the rest; what is only counted stands last. */
  private static void inOrder(Delivery delivery) {
    List<Instant> deadlines = new ArrayList<>();
    for (Entry entry : delivery.entries()) {
      deadlines.add(entry.deadline() == null ? Instant.MAX : entry.deadline());
    }
    assertThat(deadlines).as("order at " + delivery.at()).isSorted();
  }

  private static void insideTheWindow(CaseFile file, Delivery delivery, Entry entry) {
    if (ANY_HOUR.contains(entry.rule())) {
      return;
    }
    boolean besideUrgent =
        entry.rule() == Rule.SKIPPED_OLD_NOTES
            && delivery.entries().stream().anyMatch(one -> ANY_HOUR.contains(one.rule()));
    Settings held = file.person().current();
    boolean open = held.window().contains(delivery.at().atZone(held.zone()).toLocalTime());
    assertThat(besideUrgent || open).as(entry.rule() + " at " + delivery.at()).isTrue();
  }

  private static void notWhileStopped(CaseFile file, Instant at, String what) {
    boolean stopped = false;
    for (Happening happening : file.pipeline().happenings()) {
      if (happening instanceof Happening.Stopped) {
        stopped = true;
      } else if (happening instanceof Happening.Resumed || happening instanceof Happening.Paused) {
        stopped = false;
      }
    }
    assertThat(stopped).as(what + " while stopped").isFalse();
  }

  /** An answer settles the row, whoever is to be written to by now. */
  private static void stillOpen(CaseFile file, Entry entry, String what) {
    for (Row row : entry.rows()) {
      assertThat(file.history().answers())
          .as(what + " though answered")
          .noneMatch(
              answer ->
                  answer.stands()
                      && entry.steps().contains(answer.step())
                      && settles(file, answer, entry, row));
    }
  }

  private static boolean settles(CaseFile file, History.Answer answer, Entry entry, Row row) {
    return switch (entry.step().kind()) {
      case THANK_YOU -> row.settles().contains(answer.recipient());
      case LINKEDIN_INVITATION -> answer.step().origin() == row.recipient();
      case TELL_OTHER_OFFER, OTHER_OFFER_LAST_QUESTION, WITHDRAW ->
          file.pipeline().belongs(answer.recipient(), row.opportunity());
      default -> true;
    };
  }

  /** The same DM of a step never comes twice; a check-in that moved comes afresh. */
  private static void once(Set<String> shown, Delivery delivery, Entry entry) {
    for (StepKey step : entry.steps()) {
      boolean afresh =
          AFRESH.contains(step.kind())
              || entry.rule() == Rule.THANK_YOU_LATE
              || entry.again() == Again.SNOOZED;
      String what = step + " " + entry.rule() + " " + entry.again();
      assertThat(shown.add(what) || afresh).as(what + " twice, at " + delivery.at()).isTrue();
      assertThat(shown.add(what + delivery.at())).as(what + " twice in a minute").isTrue();
    }
  }

  private static void fitsTheStage(Plan after, Entry entry, String what) {
    if (entry.opportunity() == 0) {
      return;
    }
    Stage stage = after.stage(entry.opportunity());
    if (stage.closed()) {
      assertThat(AFTER_THE_END).as(what + " in " + stage).contains(entry.rule());
    } else if (stage == Stage.OFFER) {
      assertThat(WAITING).as(what + " in " + stage).doesNotContain(entry.rule());
    } else {
      assertThat(OFFERED).as(what + " in " + stage).doesNotContain(entry.rule());
    }
  }

  /** While they wait for something from the person, nobody is asked how things stand. */
  private static void notWhileTheyWait(Plan after, Entry entry, String what) {
    if (ASKING.contains(entry.step().kind())) {
      assertThat(after.reading().openRequests(entry.opportunity())).as(what).isEmpty();
    }
  }

  private static void thanksInTime(Plan after, Instant at, Entry entry, String what) {
    if (entry.step().kind() != FollowUpKind.THANK_YOU) {
      return;
    }
    Instant ends = after.held(entry.about()).orElseThrow().ends();
    boolean late = entry.rule() == Rule.THANK_YOU_LATE;
    assertThat(at).as(what).isBefore(ends.plus(Duration.ofHours(late ? 72 : 24)));
    assertThat(!late || !at.isBefore(ends.plus(Duration.ofHours(24)))).as(what).isTrue();
  }

  private static void onlyTheConsultant(CaseFile file, Entry entry, String what) {
    Agency agency =
        file.pipeline().opportunity(entry.opportunity()).map(Opportunity::agency).orElse(null);
    if (agency == null || entry.rule() == Rule.ASK_REFERENCE) {
      return;
    }
    assertThat(entry.rows())
        .as(what)
        .filteredOn(row -> row.opportunity() == entry.opportunity())
        .allMatch(row -> row.to() == 0 || row.to() == agency.consultant())
        .noneMatch(row -> row.medium() == Medium.LINKEDIN);
  }

  private static void connectedOnce(Map<String, StepKey> connected, Entry entry, String what) {
    if (entry.rule() != Rule.LINKEDIN_INVITATION || entry.again() != null) {
      return;
    }
    for (int number = 0; number < entry.rows().size(); number++) {
      String whom = entry.opportunity() + " " + entry.rows().get(number).to();
      assertThat(connected.put(whom, entry.steps().get(number))).as(what + " once more").isNull();
    }
  }
}
