package followthrough.slack.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Desk;
import followthrough.core.draft.Occasion;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.core.story.Talk;
import followthrough.scenarios.MadeUpLives;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No draft of a made-up life speaks of a talk, a time or a day that the page does not know. */
class RandomDraftsTest {
  private static final int LIVES = 80;
  private static final Set<FollowUpKind> CHECK_INS =
      EnumSet.range(FollowUpKind.CHECK_IN_1, FollowUpKind.CHECK_IN_4);

  private int drafts;

  @Test
  void draftAndPlanAgree() {
    MadeUpLives.watch(LIVES, this::check);
    assertThat(drafts).isGreaterThan(1000);
  }

  private void check(Desk.View seen) {
    Circumstances circumstances = new Circumstances(seen);
    for (PlannedStep planned : seen.plan().steps()) {
      StepKey step = planned.step().key();
      for (Row row : planned.step().rows()) {
        if (circumstances.known(step, row) && planned.open()) {
          drafts++;
          says(seen, step, row, circumstances.of(step, row, seen.now(), List.of()));
        }
      }
    }
  }

  private static void says(Desk.View seen, StepKey step, Row row, Occasion occasion) {
    Opportunity opportunity = seen.file().pipeline().opportunity(row.opportunity()).orElseThrow();
    ZoneId zone = opportunity.zone();
    List<Talk> talks = seen.story().of(opportunity.id()).talks();
    if (occasion.interviewed() != null) {
      assertThat(talks)
          .filteredOn(talk -> talk.state() == Talk.State.HELD)
          .extracting(talk -> talk.ends().atZone(zone).toLocalDate())
          .contains(occasion.interviewed());
    }
    if (step.kind() == FollowUpKind.ACCEPT_NEXT_ROUND && occasion.appointment() != null) {
      assertThat(talks)
          .filteredOn(Talk::stands)
          .extracting(Talk::starts)
          .contains(occasion.appointment().toInstant());
    }
    if (CHECK_INS.contains(step.kind()) && occasion.promised() != null) {
      assertThat(seen.plan().promise(opportunity.id())).contains(occasion.promised());
    }
    if (step.kind() == FollowUpKind.THANK_YOU) {
      Talk talk = seen.story().talk(step.subject()).orElseThrow();
      assertThat(occasion.missedAnswer()).isEqualTo(talk.lookBack().missedAnswer());
    }
  }
}
