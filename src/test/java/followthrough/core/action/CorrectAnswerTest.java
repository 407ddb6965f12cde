package followthrough.core.action;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Kind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Seeker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectAnswerTest {
  private final Seeker ada = new Seeker();
  private long interview;
  private long acme;
  private long dana;
  private long sam;
  private StepKey thanks;

  @BeforeEach
  void thanksDanaOnTheDay() {
    interview = ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"), reachable("Sam Roy"));
    acme = ada.view().file().pipeline().opportunities().get(0).id();
    dana = contact(0);
    sam = contact(1);
    ada.passTo("2026-12-01T17:00");
    thanks = step(FollowUpKind.THANK_YOU);
    ada.press(new AnswerRow(thanks, List.of(dana), Kind.SENT));
  }

  private long contact(int place) {
    return ada.view().file().pipeline().contacts().get(place).id();
  }

  private StepKey step(FollowUpKind kind) {
    return ada.view().plan().steps().stream()
        .map(one -> one.step().key())
        .filter(key -> key.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private List<Answer> standing() {
    return ada.view().file().history().answers().stream().filter(Answer::stands).toList();
  }

  private Outcome<Instant> corrects(long person, Kind kind, String when, Medium medium) {
    return ada.press(new CorrectAnswer(thanks, person, kind, at(when), medium));
  }

  private Instant due(FollowUpKind kind) {
    return ada.view().plan().steps().stream()
        .filter(one -> one.step().key().kind() == kind)
        .flatMap(one -> one.dueAt().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNewTimeAndWayStandAndTheOldOnesAreKeptAsTakenBack() {
    ada.passTo("2026-12-04T12:00");
    assertThat(corrects(dana, Kind.SENT, "2026-12-01T15:00", Medium.CARD))
        .isEqualTo(Outcome.done(at("2026-12-01T15:00")));

    assertThat(standing())
        .containsExactly(
            new Answer(thanks, dana, Kind.SENT, at("2026-12-01T15:00"), Medium.CARD, null));
    assertThat(ada.view().file().history().answers()).hasSize(2);
  }

  @Test
  void onlyTheWayCanBeCorrectedToo() {
    corrects(dana, Kind.SENT, "2026-12-01T17:00", Medium.PHONE);
    assertThat(standing()).extracting(Answer::medium).containsExactly(Medium.PHONE);
  }

  @Test
  void nothingIsWrittenWhenNothingWasWrong() {
    assertThat(corrects(dana, Kind.SENT, "2026-12-01T17:00", Medium.EMAIL))
        .isEqualTo(Outcome.done(at("2026-12-01T17:00")));
    assertThat(ada.view().file().history().answers()).hasSize(1);
  }

  @Test
  void theFutureAndTheTimeBeforeTheTalkWasOverAreRefused() {
    assertThat(corrects(dana, Kind.SENT, "2026-12-01T17:01", Medium.EMAIL))
        .isEqualTo(Outcome.refused(Refusal.TIME_LIES_AHEAD));
    assertThat(corrects(dana, Kind.SENT, "2026-12-01T10:59", Medium.EMAIL))
        .isEqualTo(Outcome.refused(Refusal.TIME_TOO_EARLY));
    assertThat(corrects(dana, Kind.SENT, "2026-12-01T11:00", Medium.EMAIL))
        .isEqualTo(Outcome.done(at("2026-12-01T11:00")));
  }

  @Test
  void thanksMayHaveGoneOutBeforeAnythingWasLogged() {
    ada.passTo("2026-12-02T12:00");
    long late = ada.log("Bolt", "2026-12-01T15:00", reachable("Lou Fox"));
    StepKey step =
        ada.view().plan().steps().stream()
            .map(one -> one.step().key())
            .filter(key -> key.kind() == FollowUpKind.THANK_YOU && key.subject() == late)
            .findFirst()
            .orElseThrow();
    ada.press(new AnswerRow(step, List.of(), Kind.SENT));
    long lou = contact(2);

    assertThat(
            ada.press(
                new CorrectAnswer(step, lou, Kind.SENT, at("2026-12-01T18:00"), Medium.EMAIL)))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void whatWasNeverAnsweredOrWasTakenBackHasNothingToCorrect() {
    assertThat(corrects(sam, Kind.SENT, "2026-12-01T16:00", Medium.EMAIL))
        .isEqualTo(Outcome.refused(Refusal.PLAN_CHANGED));
    ada.press(new UndoAnswer(thanks, List.of(dana)));
    assertThat(corrects(dana, Kind.SENT, "2026-12-01T16:00", Medium.EMAIL))
        .isEqualTo(Outcome.refused(Refusal.PLAN_CHANGED));
  }

  @Test
  void theNextCheckInCountsFromTheDayThatIsRight() {
    StepKey first = step(FollowUpKind.CHECK_IN_1);
    ada.passTo("2026-12-08T12:00");
    ada.press(new AnswerRow(first, List.of(), Kind.SENT));
    ada.passTo("2026-12-11T12:00");
    assertThat(due(FollowUpKind.CHECK_IN_2)).isEqualTo(at("2026-12-15T09:00"));

    ada.press(new CorrectAnswer(first, dana, Kind.SENT, at("2026-12-10T08:00"), Medium.EMAIL));
    assertThat(due(FollowUpKind.CHECK_IN_2)).isEqualTo(at("2026-12-17T09:00"));

    StepKey second = step(FollowUpKind.CHECK_IN_2);
    ada.passTo("2026-12-17T12:00");
    ada.press(new AnswerRow(second, List.of(), Kind.SENT));
    assertThat(
            ada.press(
                new CorrectAnswer(second, dana, Kind.SENT, at("2026-12-10T07:59"), Medium.EMAIL)))
        .isEqualTo(Outcome.refused(Refusal.TIME_TOO_EARLY));
    ada.press(new CorrectAnswer(second, dana, Kind.SENT, at("2026-12-16T08:00"), Medium.PHONE));
    assertThat(due(FollowUpKind.CLOSING_NOTE)).isEqualTo(at("2026-12-23T09:00"));
  }

  @Test
  void theInvitationFollowsTheNoteAndGoesWhenItWasSkipped() {
    assertThat(due(FollowUpKind.LINKEDIN_INVITATION)).isEqualTo(at("2026-12-02T17:00"));
    corrects(dana, Kind.SENT, "2026-12-01T12:00", Medium.EMAIL);
    assertThat(due(FollowUpKind.LINKEDIN_INVITATION)).isEqualTo(at("2026-12-02T12:00"));

    corrects(dana, Kind.SKIPPED, "2026-12-01T12:00", null);
    assertThat(ada.view().plan().steps())
        .extracting(one -> one.step().key().kind())
        .doesNotContain(FollowUpKind.LINKEDIN_INVITATION);
  }

  @Test
  void remindersForOthersComeAsIfNothingHadBeenCorrected() {
    ada.press(new Stop());
    ada.passTo("2026-12-02T10:00");
    corrects(dana, Kind.SENT, "2026-12-01T12:00", Medium.EMAIL);
    ada.press(new Resume());

    assertThat(ada.view().plan().step(thanks).flatMap(PlannedStep::lastShown))
        .contains(at("2026-12-02T10:00"));
  }

  @Test
  void aMovedPromiseDoesNotForbidToCorrectTheWay() {
    ada.press(new SetDecision(acme, LocalDate.of(2026, 12, 23)));
    StepKey note = step(FollowUpKind.VALUE_NOTE);
    ada.passTo("2026-12-08T12:00");
    ada.press(new AnswerRow(note, List.of(), Kind.SENT));
    ada.passTo("2026-12-09T12:00");
    ada.press(new SetDecision(acme, LocalDate.of(2026, 12, 30)));

    assertThat(
            ada.press(
                new CorrectAnswer(note, dana, Kind.SENT, at("2026-12-08T12:00"), Medium.PHONE)))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void undoStillMeansTheAnswerGivenLast() {
    ada.passTo("2026-12-01T17:05");
    ada.press(new AnswerRow(thanks, List.of(sam), Kind.SENT));
    corrects(dana, Kind.SENT, "2026-12-01T12:00", Medium.EMAIL);

    assertThat(ada.press(new UndoAnswer(thanks, List.of()))).isInstanceOf(Outcome.Done.class);
    assertThat(standing()).extracting(Answer::recipient).containsExactly(dana);
  }

  @Test
  void whatWasSkippedDidNotTravel() {
    assertThatThrownBy(
            () ->
                new CorrectAnswer(thanks, dana, Kind.SKIPPED, at("2026-12-01T17:00"), Medium.CARD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ada.view().file().pipeline().interview(interview)).isPresent();
  }
}
