package followthrough.slack.drafts;

import static followthrough.scenarios.Seeker.NEW_YORK;
import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.CancelInterview;
import followthrough.core.action.Debrief;
import followthrough.core.action.DebriefForm;
import followthrough.core.action.MoveInterview;
import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordOtherOffer;
import followthrough.core.action.RecordReply;
import followthrough.core.action.ReportNoCall;
import followthrough.core.action.SetNewTime;
import followthrough.core.draft.DraftWriter;
import followthrough.core.draft.Occasion;
import followthrough.core.draft.Words;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Said;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.MemoryNotes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a note is told of the facts: only those that are its own. */
class CircumstancesTest {
  private static final LocalDate DECISION = LocalDate.of(2026, 12, 11);

  private final Seeker ada = new Seeker();
  private long interview;
  private long acme;

  @BeforeEach
  void isInterviewed() {
    interview = ada.log("Acme", NEW_YORK, "2026-12-01T10:00", DECISION, reachable("Dana Lee"));
    acme = ada.view().file().pipeline().opportunities().get(0).id();
    ada.passTo("2026-12-01T14:00");
  }

  /** The occasion of the first open row of that kind. */
  private Occasion occasion(FollowUpKind kind) {
    PlannedStep planned =
        ada.view().plan().steps().stream()
            .filter(one -> one.step().key().kind() == kind && one.open())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no open " + kind));
    Row row = planned.step().rows().get(0);
    return new Correspondence(ada.view(), new MemoryNotes(), new DraftWriter(Words.shipped()))
        .occasion(planned.step().key(), row);
  }

  private void debriefs(List<String> wentWrong, String missedAnswer) {
    long dana = ada.view().file().pipeline().contacts().get(0).id();
    ada.press(
        new Debrief(
            interview,
            new DebriefForm(
                null,
                Map.of(dana, Said.untold("They are moving to Ohio.")),
                null,
                null,
                false,
                null,
                wentWrong,
                null,
                new LookBack(null, missedAnswer, ""))));
  }

  @Test
  void thanksSpeakOfThePromisedDayAndOfNothingElse() {
    Occasion thanks = occasion(FollowUpKind.THANK_YOU);

    assertThat(thanks.promised()).isEqualTo(DECISION);
    assertThat(thanks.interviewed()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(thanks.appointment()).isNull();
    assertThat(thanks.earlier()).isEmpty();
  }

  @Test
  void thanksKeepThePromisedDayWhenAnOfferHasAnotherOne() {
    ada.press(new RecordOffer(acme, LocalDate.of(2026, 12, 5), null, null));

    assertThat(occasion(FollowUpKind.THANK_YOU).promised()).isEqualTo(DECISION);
    assertThat(occasion(FollowUpKind.OFFER_THANKS).promised()).isEqualTo(LocalDate.of(2026, 12, 5));
  }

  @Test
  void aMissedAnswerComesFromTheNewestDebrief() {
    debriefs(List.of("salary"), "");
    assertThat(occasion(FollowUpKind.THANK_YOU).missedAnswer()).isEmpty();

    debriefs(List.of("salary"), "I would ask first.");
    assertThat(occasion(FollowUpKind.THANK_YOU).missedAnswer()).isEqualTo("I would ask first.");
    assertThat(occasion(FollowUpKind.THANK_YOU).callback()).isEqualTo("They are moving to Ohio.");

    debriefs(List.of("salary"), "I would look it up.");
    assertThat(occasion(FollowUpKind.THANK_YOU).missedAnswer()).isEqualTo("I would look it up.");
  }

  @Test
  void aCheckInNamesThePromisedDayOnlyWhenItHasPassed() {
    assertThat(occasion(FollowUpKind.CHECK_IN_1).promised()).isNull();

    ada.passTo("2026-12-15T12:00");
    Occasion checkIn = occasion(FollowUpKind.CHECK_IN_1);
    assertThat(checkIn.promised()).isEqualTo(DECISION);
    assertThat(checkIn.asksForTime()).isFalse();
    assertThat(checkIn.appointment()).isNull();
  }

  @Test
  void aReplyIsAnsweredWithTheDayItNamed() {
    ada.press(new RecordReply(acme, LocalDate.of(2026, 12, 20), null, null));
    assertThat(occasion(FollowUpKind.REPLY_THANKS).promised())
        .isEqualTo(LocalDate.of(2026, 12, 20));

    ada.press(new RecordReply(acme, null, null, null));
    assertThat(occasion(FollowUpKind.REPLY_THANKS).promised()).isNull();
  }

  @Test
  void theQuestionAfterAMissedCallOffersTimesOnlyWhereTheyWereNamed() {
    ada.log("Bolt", NEW_YORK, "2026-12-02T10:00", null, reachable("Eve Dunn"));
    long bolt = ada.view().file().pipeline().interviews().get(1).id();
    ada.passTo("2026-12-02T10:40");
    ada.press(new ReportNoCall(bolt, false, "Thursday after 2, or Friday morning"));
    ada.passTo("2026-12-02T11:00");

    Occasion question = occasion(FollowUpKind.NO_CALL_ASK_THEM);
    assertThat(question.times()).isEqualTo("Thursday after 2, or Friday morning");
    assertThat(new DraftWriter(Words.shipped()).write(question.by(Medium.EMAIL)).body())
        .contains("Thursday after 2, or Friday morning");
    String without =
        new DraftWriter(Words.shipped())
            .write(question.by(Medium.EMAIL).but(change -> change.times("")))
            .body();
    assertThat(without).doesNotContain("Thursday", "{times}");
  }

  @Test
  void aMoveSpeaksOfTheOldTimeAndTheCheckInAfterItAsksForANewOne() {
    ada.log("Bolt", NEW_YORK, "2026-12-10T10:00", null, reachable("Eve Dunn"));
    long bolt = ada.view().file().pipeline().interviews().get(1).id();
    ada.press(new MoveInterview(bolt, Happening.By.USER));

    assertThat(occasion(FollowUpKind.ASK_NEW_TIME).appointment())
        .isEqualTo(at("2026-12-10T10:00").atZone(NEW_YORK));
    ada.passTo("2026-12-20T12:00");
    Occasion checkIn = newest(FollowUpKind.CHECK_IN_1);
    assertThat(checkIn.company()).isEqualTo("Bolt");
    assertThat(checkIn.asksForTime()).isTrue();
    assertThat(checkIn.interviewed()).isNull();

    ada.press(
        new SetNewTime(
            bolt,
            at("2026-12-28T15:00"),
            at("2026-12-28T15:00").plus(Duration.ofHours(1)),
            null,
            Happening.By.EMPLOYER,
            true));
    assertThat(occasion(FollowUpKind.CONFIRM_NEW_TIME).appointment())
        .isEqualTo(at("2026-12-28T15:00").atZone(NEW_YORK));
  }

  private Occasion newest(FollowUpKind kind) {
    PlannedStep planned =
        ada.view().plan().steps().stream()
            .filter(one -> one.step().key().kind() == kind && one.open())
            .reduce((older, newer) -> newer)
            .orElseThrow();
    return new Correspondence(ada.view(), new MemoryNotes(), new DraftWriter(Words.shipped()))
        .occasion(planned.step().key(), planned.step().rows().get(0));
  }

  @Test
  void aCancellationSpeaksOfTheTimeThatWasLost() {
    ada.press(new CancelInterview(interview, null));

    Occasion note = occasion(FollowUpKind.GRACIOUS_NOTE);
    assertThat(note.appointment()).isEqualTo(at("2026-12-01T10:00").atZone(NEW_YORK));
    assertThat(note.interviewed()).isNull();
  }

  @Test
  void wordOfAnotherOfferNamesItsDayAndTheCompanyThatWaits() {
    ada.press(
        new RecordOtherOffer(
            "Rival", NEW_YORK, "NONE", LocalDate.of(2026, 12, 18), null, null, List.of(acme)));

    Occasion told = occasion(FollowUpKind.TELL_OTHER_OFFER);
    assertThat(told.company()).isEqualTo("Acme");
    assertThat(told.promised()).isEqualTo(LocalDate.of(2026, 12, 18));
  }
}
