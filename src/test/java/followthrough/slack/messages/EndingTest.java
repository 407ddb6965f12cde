package followthrough.slack.messages;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.AcceptOffer;
import followthrough.core.action.Action;
import followthrough.core.action.Archive;
import followthrough.core.action.CancelInterview;
import followthrough.core.action.DeclineOffer;
import followthrough.core.action.DeleteInterview;
import followthrough.core.action.Outcome;
import followthrough.core.action.RecordAbsence;
import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordRejection;
import followthrough.core.action.RecordReply;
import followthrough.core.action.TakeBack;
import followthrough.core.action.Withdraw;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Rule;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.Shown;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Why a message asks for nothing any more is said as it was. */
class EndingTest {
  private final Seeker ada = new Seeker();
  private final long interview =
      ada.log("Acme", "2026-12-01T10:00", reachable("Ellen Ward"), reachable("Roy Call"));
  private final long acme = ada.view().file().pipeline().opportunities().get(0).id();

  private String says(Rule rule) {
    return Shown.reminder(ada, ada.newest(rule)).text();
  }

  private <T> T does(Action<T> action) {
    return ((Outcome.Done<T>) ada.press(action)).value();
  }

  @Test
  void aReplyEndsACheckInAndComesBackWithIt() {
    ada.passTo("2026-12-08T10:00");
    String before = says(Rule.CHECK_IN_1);
    assertThat(before).doesNotContain("No longer needed");

    does(new RecordReply(acme, LocalDate.of(2026, 12, 18), Medium.EMAIL, null));
    assertThat(says(Rule.CHECK_IN_1))
        .startsWith("No longer needed: Check-in 1, Acme")
        .contains("Ellen Ward", "No longer needed: they replied.");

    does(new TakeBack(ada.view().story().newest()));
    assertThat(says(Rule.CHECK_IN_1)).isEqualTo(before);
  }

  @Test
  void whatEndedItIsNamedNotWhatCameLater() {
    ada.passTo("2026-12-08T10:00");
    does(new RecordReply(acme, null, Medium.EMAIL, null));
    ada.passTo("2026-12-09T10:00");
    does(new RecordRejection(acme, null));
    assertThat(says(Rule.CHECK_IN_1)).contains("No longer needed: they replied.");
    assertThat(says(Rule.REPLY_THANKS)).contains("No longer needed: they said no.");
  }

  @Test
  void whatHappenedInBetweenAndEndedNothingIsNotBlamed() {
    ada.passTo("2026-12-08T10:00");
    does(new RecordAbsence(acme, LocalDate.of(2026, 12, 10), null));
    ada.passTo("2026-12-10T10:00");
    does(new RecordReply(acme, null, Medium.EMAIL, null));
    assertThat(says(Rule.CHECK_IN_1)).contains("No longer needed: they replied.");
  }

  @Test
  void everyEndHasItsName() {
    ada.passTo("2026-12-01T13:00");
    does(new Withdraw(acme));
    assertThat(says(Rule.THANK_YOU_FIRST)).contains("No longer needed: you withdrew.");
    does(new TakeBack(ada.view().story().newest()));
    assertThat(says(Rule.THANK_YOU_FIRST)).doesNotContain("No longer needed");
    does(new Archive(acme));
    assertThat(says(Rule.THANK_YOU_FIRST)).contains("No longer needed: you archived it.");
  }

  @Test
  void aThankYouForATalkThatWasCalledOff() {
    ada.passTo("2026-11-30T19:00");
    ada.passTo("2026-12-01T09:30");
    does(new CancelInterview(interview, null));
    assertThat(says(Rule.BEFORE_YOU_LEAVE))
        .contains("No longer needed: they canceled the interview.");
  }

  @Test
  void whatWasTakenBackSaysSo() {
    ada.passTo("2026-12-03T10:00");
    does(new RecordReply(acme, null, Medium.EMAIL, null));
    does(new TakeBack(ada.view().story().newest()));
    assertThat(says(Rule.REPLY_THANKS))
        .contains("No longer needed: you took back what it came from.");
  }

  @Test
  void aDeletedInterviewSaysSo() {
    ada.passTo("2026-12-01T13:00");
    does(new DeleteInterview(interview));
    assertThat(says(Rule.THANK_YOU_FIRST))
        .startsWith("No longer needed: Thank-you note")
        .contains("you deleted the interview");
  }

  @Test
  void thanksThatMoveIntoTheCheckInSaySo() {
    ada.passTo("2026-12-09T10:00");
    assertThat(at("2026-12-09T10:00")).isEqualTo(ada.view().now());
    assertThat(says(Rule.THANK_YOU_FIRST)).doesNotContain("the plan has changed");
  }

  @Test
  void anOfferThatWasDeclinedInTheSameMinuteSaysSo() {
    ada.passTo("2026-12-03T10:00");
    does(new RecordOffer(acme, LocalDate.of(2026, 12, 18), null, null));
    does(new DeclineOffer(acme));
    assertThat(says(Rule.OFFER_THANKS)).contains("No longer needed: you declined the offer.");
    assertThat(says(Rule.OFFER_DECLINED)).doesNotContain("No longer needed");

    does(new TakeBack(ada.view().story().newest()));
    does(new AcceptOffer(acme));
    assertThat(says(Rule.OFFER_THANKS)).contains("No longer needed: you accepted the offer.");
  }
}
