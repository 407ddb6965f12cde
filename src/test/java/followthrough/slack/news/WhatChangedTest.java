package followthrough.slack.news;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.AcceptOffer;
import followthrough.core.action.Action;
import followthrough.core.action.CancelInterview;
import followthrough.core.action.DeclineOffer;
import followthrough.core.action.Desk;
import followthrough.core.action.RecordNextRound;
import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordPromise;
import followthrough.core.action.RecordReply;
import followthrough.core.action.SetNewTime;
import followthrough.core.action.Withdraw;
import followthrough.core.pipeline.Happening.By;
import followthrough.scenarios.Seeker;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The answer to a press names what was just sent first, and then what comes later. */
class WhatChangedTest {
  private final Seeker ada = new Seeker();
  private final long talk = ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
  private final long acme = ada.view().file().pipeline().opportunities().get(0).id();

  @Test
  void aReplyIsThankedForAtOnce() {
    ada.passTo("2026-12-04T11:00");
    assertThat(after(new RecordReply(acme, null, null, null)))
        .startsWith(
            "I've just sent you the words for your thanks for the reply; if it stays open I'll"
                + " ask again on Mon, Dec 7.")
        .doesNotContain("Thanks for the reply comes");
  }

  @Test
  void anInvitationIsAcceptedAtOnce() {
    ada.passTo("2026-12-04T11:00");
    assertThat(after(new RecordNextRound(acme, null, null, null)))
        .startsWith("I've just sent you the words for your answer to the invitation; if it")
        .contains("Check-in 1 moved to Fri, Dec 11.");
  }

  @Test
  void aNewTimeIsConfirmedAtOnce() {
    assertThat(
            after(
                new SetNewTime(
                    talk, at("2026-12-03T10:00"), at("2026-12-03T11:00"), null, By.EMPLOYER, true)))
        .startsWith("I've just sent you the words for your confirmation of the new time; if");
  }

  @Test
  void aCancelledTalkIsAnsweredAtOnce() {
    assertThat(after(new CancelInterview(talk, null)))
        .startsWith("I've just sent you the words for your note after the cancellation; if it");
  }

  @Test
  void anOfferIsAnsweredAtOnce() {
    ada.passTo("2026-12-04T11:00");
    assertThat(after(new RecordOffer(acme, LocalDate.parse("2026-12-14"), null, null)))
        .startsWith("I've just sent you the words for your answer to the offer");
    ada.passTo("2026-12-04T12:00");
    assertThat(after(new AcceptOffer(acme)))
        .startsWith("I've just sent you the words for your acceptance");
  }

  @Test
  void aDeclineAndAWithdrawalAreWrittenAtOnce() {
    ada.passTo("2026-12-04T11:00");
    ada.press(new RecordOffer(acme, LocalDate.parse("2026-12-14"), null, null));
    ada.passTo("2026-12-04T12:00");
    assertThat(after(new DeclineOffer(acme)))
        .startsWith("I've just sent you the words for your decline");
    ada.log("Beta", "2026-12-03T10:00", reachable("Sam Roy"));
    long beta = ada.view().file().pipeline().opportunities().get(1).id();
    Desk.View before = ada.view();
    ada.clock.set(ada.clock.instant().plusSeconds(2));
    ada.press(new Withdraw(beta));
    assertThat(WhatChanged.between(before, ada.view(), beta))
        .startsWith("I've just sent you the words for your withdrawal");
  }

  @Test
  void whatEndsIsNamed() {
    ada.passTo("2026-12-04T11:00");
    assertThat(after(new RecordPromise(acme, at("2026-12-08T13:00"), "", null)))
        .isEqualTo("Note about the promise comes Wed, Dec 9. I've dropped check-in 1.");
    assertThat(after(new RecordOffer(acme, LocalDate.parse("2026-12-14"), null, null)))
        .endsWith(" I've dropped the note about the promise.");
  }

  @Test
  void aPreviewSaysWhatTheAnswerWillSay() {
    ada.passTo("2026-12-04T11:00");
    Desk.View now = ada.view();
    Desk.View then =
        ((followthrough.core.action.Outcome.Done<Desk.View>)
                ada.desk.preview(now, new RecordNextRound(acme, null, null, null)))
            .value();
    assertThat(WhatChanged.preview(now, then, acme))
        .isEqualTo(
            "If you save this: Comes: answer to the invitation (at once), check-in 1 (Fri, Dec 11).");
  }

  /** The clock goes on between the press and the look that follows it. */
  private String after(Action<Long> action) {
    Desk.View before = ada.view();
    ada.clock.set(ada.clock.instant().plusMillis(700));
    ada.press(action);
    ada.clock.set(ada.clock.instant().plusMillis(700));
    return WhatChanged.between(before, ada.view(), acme);
  }
}
