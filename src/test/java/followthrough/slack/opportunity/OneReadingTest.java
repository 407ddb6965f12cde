package followthrough.slack.opportunity;

import static followthrough.scenarios.Seeker.NEW_YORK;
import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.CancelInterview;
import followthrough.core.action.Debrief;
import followthrough.core.action.DebriefForm;
import followthrough.core.action.MoveInterview;
import followthrough.core.action.ReportNoCall;
import followthrough.core.action.SetDecision;
import followthrough.core.action.SetNewTime;
import followthrough.core.action.Withdraw;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening.By;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.LookBack.Impression;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.ViewLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    assertThat(page()).contains("No decision date is known.");

    ada.press(new SetDecision(acme(), LocalDate.of(2026, 12, 18)));
    assertThat(page())
        .contains("You set the decision date to Fri, Dec 18 (before: Thu, Dec 10)")
        .contains(
            "Decision date: \u27e6Fri, Dec 18\u27e7, named on Thu, Dec 3 (before: Thu, Dec 10).")
        .doesNotContain("Nobody has named");
    assertThat(ada.view().plan().steps())
        .filteredOn(one -> one.step().key().kind() == FollowUpKind.CHECK_IN_1)
        .flatExtracting(one -> one.dueAt().stream().toList())
        .containsExactly(at("2026-12-22T09:00"));
  }

  private void looksBack(long interview, LookBack.Impression how, String... wrong) {
    ada.press(
        new Debrief(
            interview,
            new DebriefForm(
                null,
                Map.of(),
                null,
                null,
                false,
                null,
                List.of(wrong),
                null,
                new LookBack(how, "", ""))));
  }

  private void movesTo(long interview, String starts, By by) {
    ada.press(new SetNewTime(interview, at(starts), at(starts).plusSeconds(3600), null, by, true));
  }

  @Test
  void whatIsToldOfATalkNamesTheTimeItHadThen() {
    long talk = ada.log("Acme", "2026-12-03T10:00", reachable("Dana"));
    ada.passTo("2026-12-02T10:00");
    ada.press(new MoveInterview(talk, By.EMPLOYER));
    ada.passTo("2026-12-02T11:00");
    movesTo(talk, "2026-12-10T14:00", By.EMPLOYER);
    assertThat(page())
        .contains("They moved the interview of Thu, Dec 3, 10:00 AM and named no new time")
        .contains("They moved the interview to Thu, Dec 10, 2:00 PM");

    ada.press(new MoveInterview(talk, By.USER));
    movesTo(talk, "2026-12-11T09:00", By.EMPLOYER);
    ada.press(new CancelInterview(talk, null));
    movesTo(talk, "2026-12-14T16:00", By.EMPLOYER);
    assertThat(page())
        .contains("You had to move the interview of Thu, Dec 10, 2:00 PM")
        .contains("They canceled the interview of Fri, Dec 11, 9:00 AM");

    ada.passTo("2026-12-14T17:20");
    looksBack(talk, Impression.WELL);
    movesTo(talk, "2026-12-17T10:00", By.EMPLOYER);
    assertThat(page())
        .contains("You debriefed the interview of Mon, Dec 14, 4:00 PM: it went well");
  }

  @Test
  void aVerdictBelongsToTheTalkItWasGivenOn() {
    long talk = ada.log("Acme", "2026-12-01T10:00", reachable("Dana"));
    ada.passTo("2026-12-01T11:20");
    looksBack(talk, Impression.BADLY, "pricing");
    assertThat(page()).contains("It went badly.", "To mend\u27e7: pricing");

    movesTo(talk, "2026-12-10T14:00", By.EMPLOYER);
    assertThat(page()).contains("In person, to come.").doesNotContain("To mend", "It went badly");
  }

  @Test
  void aCallThatDidNotComeIsNotToCome() {
    long talk = ada.log("Acme", "2026-12-01T10:00", reachable("Dana"));
    ada.takesPlace(talk, Format.PHONE);
    ada.passTo("2026-12-01T10:20");
    assertThat(page()).contains("Phone, under way.");
    ada.press(new ReportNoCall(talk, false, ""));
    assertThat(page())
        .contains("Phone, they didn't call.")
        .contains("They didn't call for the interview of Tue, Dec 1, 10:00 AM");

    movesTo(talk, "2026-12-03T10:00", By.EMPLOYER);
    assertThat(page())
        .contains("Phone, to come.")
        .contains("They didn't call for the interview of Tue, Dec 1, 10:00 AM");
  }

  @Test
  void aVisitAtWhichNobodyWasIsNoMissedCall() {
    long talk = ada.log("Acme", "2026-12-01T10:00", reachable("Dana"));
    ada.takesPlace(talk, Format.UNKNOWN);
    ada.passTo("2026-12-01T10:20");
    assertThat(page()).contains("Format not known, under way.");
    ada.press(new ReportNoCall(talk, true, ""));
    assertThat(page())
        .contains("Format not known, nobody was there.")
        .contains("Nobody was there at the interview of Tue, Dec 1, 10:00 AM")
        .doesNotContain("did not call");
    assertThat(Shown.reminder(ada, ada.newest(Rule.NO_CALL_ASK_THEM)).text())
        .contains("Nobody was there. Call the person you were to meet");
  }

  @Test
  void aTalkOfAnOpportunityThatIsOverIsNotToCome() {
    ada.log("Acme", "2026-12-10T10:00", reachable("Dana"));
    ada.press(new Withdraw(acme()));
    assertThat(page()).contains("In person, no longer expected.").doesNotContain("to come");
  }

  @Test
  void aMessageOfOneTalkIsNotEmptiedByAWordAboutAnother() {
    long first = ada.log("Acme", "2026-12-01T10:00", reachable("Dana"));
    long second = ada.log("Acme", "2026-12-01T12:00", reachable("Sam"));
    ada.passTo("2026-12-01T13:20");
    looksBack(first, Impression.MIXED, "pricing");
    looksBack(second, Impression.WELL);
    ada.passTo("2026-12-01T15:30");
    assertThat(ada.deliveries().stream().map(one -> Shown.reminder(ada, one).text()))
        .anyMatch(text -> text.contains("You noted as weak") && text.contains("pricing"))
        .noneMatch(text -> text.contains("This plan has changed."));
  }
}
