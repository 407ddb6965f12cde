package followthrough.core.action;

import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Seeker;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotSentTest {
  private final Seeker ada = new Seeker();

  private StepKey marks(Rule rule) {
    StepKey step = ada.newest(rule).entries().get(0).step();
    assertThat(ada.press(new AnswerRow(step, List.of(), History.Kind.SENT)))
        .isInstanceOf(Outcome.Done.class);
    return step;
  }

  private Outcome<Instant> notSent(StepKey step) {
    return ada.press(
        new NotSent(
            step,
            ada.view().file().history().answers().stream()
                .filter(answer -> answer.step().equals(step))
                .map(History.Answer::recipient)
                .toList()));
  }

  @Test
  void opensTheRowAgainAndMakesNothingUp() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T13:00");
    StepKey thanks = marks(Rule.THANK_YOU_FIRST);
    ada.passTo("2026-12-02T09:30");
    int before = ada.deliveries().size();

    assertThat(notSent(thanks)).isInstanceOf(Outcome.Done.class);

    assertThat(ada.deliveries()).hasSize(before);
    assertThat(ada.view().plan().step(thanks).orElseThrow().open()).isTrue();
    assertThat(notSent(thanks)).isEqualTo(Outcome.refused(Refusal.NOTHING_TO_UNDO));
  }

  @Test
  void aCheckInThatAnotherFollowedStays() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-08T13:00");
    StepKey first = marks(Rule.CHECK_IN_1);
    ada.passTo("2026-12-15T13:00");
    StepKey second = marks(Rule.CHECK_IN_2);
    assertThat(second.kind()).isEqualTo(FollowUpKind.CHECK_IN_2);

    assertThat(notSent(first)).isEqualTo(Outcome.refused(Refusal.MORE_HAS_HAPPENED));
    assertThat(notSent(second)).isInstanceOf(Outcome.Done.class);
    assertThat(notSent(first)).isInstanceOf(Outcome.Done.class);
    assertThat(ada.view().plan().step(first).orElseThrow().open()).isTrue();
  }
}
