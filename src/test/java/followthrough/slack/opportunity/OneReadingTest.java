package followthrough.slack.opportunity;

import static followthrough.slack.messages.Seeker.NEW_YORK;
import static followthrough.slack.messages.Seeker.at;
import static followthrough.slack.messages.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.CancelInterview;
import followthrough.core.action.SetDecision;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.slack.Shown;
import followthrough.slack.ViewLimits;
import followthrough.slack.messages.Seeker;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a page tells is what the plan goes by. */
class OneReadingTest {
  private final Seeker ada = new Seeker();

  private long acme() {
    return ada.view().file().pipeline().opportunities().get(0).id();
  }

  private String page() {
    var view = OpportunityView.render(ada.view(), new Leaf(acme(), 0));
    ViewLimits.check(view);
    return Shown.of(view.getBlocks());
  }

  @Test
  void aDayNamedWhileNoneCountedIsTheDayThatCounts() {
    ada.log("Acme", NEW_YORK, "2026-12-01T13:00", LocalDate.of(2026, 12, 10), reachable("Dana"));
    ada.passTo("2026-12-02T10:00");
    long second = ada.log("Acme", "2026-12-04T13:00", reachable("Dana"));
    ada.passTo("2026-12-03T10:00");
    ada.press(new CancelInterview(second, Medium.EMAIL));
    assertThat(page()).contains("Nobody has named a decision day that counts now.");

    ada.press(new SetDecision(acme(), LocalDate.of(2026, 12, 18)));
    assertThat(page())
        .contains("You set the decision day to Fri, Dec 18 (before: Thu, Dec 10)")
        .contains(
            "Decision day: \u27e6Fri, Dec 18\u27e7, named on Thu, Dec 3 (before: Thu, Dec 10).")
        .doesNotContain("Nobody has named");
    assertThat(ada.view().plan().steps())
        .filteredOn(one -> one.step().key().kind() == FollowUpKind.C1)
        .flatExtracting(one -> one.dueAt().stream().toList())
        .containsExactly(at("2026-12-22T09:00"));
  }
}
