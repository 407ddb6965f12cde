package followthrough.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.Desk;
import followthrough.core.action.EditInterview;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.LogInterview;
import followthrough.core.action.Outcome;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.History;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A time that was entered wrong and is set right afterward, when the talk is over. */
class CorrectedTimeTest {
  private static final PersonId ADA = new PersonId("T1", "U1");
  private static final Instant LOGGED = Instant.parse("2026-11-30T12:00:00Z");
  private static final Instant ENDS = Instant.parse("2026-12-01T16:00:00Z");

  private final MemoryJournal journal =
      new MemoryJournal(Person.fresh(ADA, "Ada", ZoneId.of("America/New_York"), LOGGED));
  private final TravellingClock clock = new TravellingClock(LOGGED);
  private final Desk desk = new Desk(journal, new FollowUpPolicy(ScenarioTest.holidays()), clock);

  @Test
  void nobodyIsThankedAgain() {
    Outcome<Long> saved = desk.press(ADA, new LogInterview(form(ENDS)));
    long interview = ((Outcome.Done<Long>) saved).value();
    passTo("2026-12-01T18:30:00Z");
    StepKey thanks = thanks();
    desk.press(ADA, new AnswerRow(thanks, List.of(), History.Kind.SENT));

    clock.set(Instant.parse("2026-12-01T19:00:00Z"));
    desk.press(ADA, new EditInterview(interview, form(ENDS.plusSeconds(1800))));

    assertThat(thanks()).isEqualTo(thanks);
    passTo("2026-12-08T15:00:00Z");
    assertThat(journal.deliveries())
        .flatExtracting(delivery -> delivery.entries())
        .extracting(entry -> entry.rule())
        .containsExactly(
            Rule.PREPARE,
            Rule.BEFORE_YOU_LEAVE,
            Rule.DEBRIEF,
            Rule.THANK_YOU_FIRST,
            Rule.CHECK_IN_1);
  }

  private StepKey thanks() {
    return desk.look(ADA).orElseThrow().plan().steps().stream()
        .map(PlannedStep::step)
        .map(step -> step.key())
        .filter(key -> key.kind() == FollowUpKind.THANK_YOU)
        .findFirst()
        .orElseThrow();
  }

  private void passTo(String until) {
    Instant end = Instant.parse(until);
    while (journal.wakeAt(ADA).filter(wake -> !wake.isAfter(end)).isPresent()) {
      clock.set(journal.wakeAt(ADA).orElseThrow());
      desk.tick(ADA);
    }
    clock.set(end);
  }

  private static InterviewForm form(Instant ends) {
    JsonObject opportunity =
        object(
            "{company: 'Harbor Trust', style: 'TRADITIONAL', zone: 'America/New_York',"
                + " holidays: 'US'}");
    JsonObject interview =
        object(
            "{starts: '2026-12-01T15:00Z', ends: '"
                + ends
                + "', format: 'VIDEO', last_medium: 'EMAIL',"
                + " people: [{name: 'Ellen Ward', email: true, post: true}]}");
    return Forms.interview(interview, opportunity);
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
