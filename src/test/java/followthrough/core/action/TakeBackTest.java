package followthrough.core.action;

import static followthrough.scenarios.Seeker.NEW_YORK;
import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.scenarios.Forms;
import followthrough.scenarios.Seeker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person told by mistake leaves no trace in what is planned. */
final class TakeBackTest {
  private final Seeker ada = new Seeker();
  private long interview;
  private long acme;

  @BeforeEach
  void wasInterviewed() {
    interview = ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    acme = pipeline().opportunities().get(0).id();
    ada.passTo("2026-12-02T12:00");
  }

  private Pipeline pipeline() {
    return ada.view().file().pipeline();
  }

  private List<Happening> happenings() {
    return pipeline().happenings();
  }

  /** What is planned, as the kinds of its steps with the minute in which each comes next. */
  private List<String> planned() {
    return ada.view().plan().steps().stream()
        .filter(PlannedStep::open)
        .map(one -> one.step().key() + " " + one.dueAt())
        .toList();
  }

  private Outcome<Long> takesBackTheNewest() {
    return ada.press(new TakeBack(happenings().get(happenings().size() - 1).number()));
  }

  private void leavesNoTrace(Action<?> told) {
    List<String> before = planned();
    Pipeline known = pipeline();

    assertThat(ada.press(told)).isInstanceOf(Outcome.Done.class);
    assertThat(planned()).isNotEqualTo(before);
    assertThat(takesBackTheNewest()).isInstanceOf(Outcome.Done.class);

    assertThat(planned()).isEqualTo(before);
    assertThat(pipeline().opportunities()).isEqualTo(known.opportunities());
    assertThat(pipeline().interviews()).isEqualTo(known.interviews());
    assertThat(happenings()).isEqualTo(known.happenings());
  }

  @Test
  void whatTheCompanyDidLeavesNoTrace() {
    leavesNoTrace(new RecordReply(acme, LocalDate.of(2026, 12, 11), Medium.EMAIL, null));
    leavesNoTrace(new RecordNextRound(acme, null, Medium.PHONE, null));
    leavesNoTrace(new RecordAbsence(acme, LocalDate.of(2026, 12, 21), null));
    leavesNoTrace(new CancelInterview(interview, null));
    leavesNoTrace(new MoveInterview(interview, Happening.By.EMPLOYER));
    leavesNoTrace(new RecordRejection(acme, null));
    leavesNoTrace(new RecordOffer(acme, LocalDate.of(2026, 12, 9), Medium.PHONE, null));
  }

  @Test
  void whatThePersonDidLeavesNoTrace() {
    leavesNoTrace(new MoveInterview(interview, Happening.By.USER));
    leavesNoTrace(new Withdraw(acme));
    leavesNoTrace(new Archive(acme));
    leavesNoTrace(
        new SetNewTime(
            interview,
            at("2026-12-08T10:00"),
            at("2026-12-08T11:00"),
            LocalDate.of(2026, 12, 18),
            Happening.By.EMPLOYER,
            true));
    ada.press(new RecordOffer(acme, LocalDate.of(2026, 12, 9), null, null));
    leavesNoTrace(new DeclineOffer(acme));
    leavesNoTrace(new AcceptOffer(acme));
  }

  @Test
  void anInvitationTakesItsInterviewAlong() {
    leavesNoTrace(
        new RecordNextRound(acme, secondRound(), Medium.EMAIL, PersonForm.named("Dana Lee")), 2);
    assertThat(pipeline().interviewsOf(acme)).hasSize(1);
  }

  private void leavesNoTrace(Action<?> told, int happeningsFromTheEnd) {
    List<String> before = planned();
    ada.press(told);
    Happening first = happenings().get(happenings().size() - happeningsFromTheEnd);
    assertThat(ada.press(new TakeBack(first.number()))).isInstanceOf(Outcome.Done.class);
    assertThat(planned()).isEqualTo(before);
  }

  private static InterviewForm secondRound() {
    return new InterviewForm(
        "Acme",
        "",
        CompanyStyle.TECH_OR_MEDIA,
        NEW_YORK,
        "NONE",
        List.of(),
        "",
        at("2026-12-09T10:00"),
        at("2026-12-09T10:00").plus(Duration.ofHours(1)),
        Format.VIDEO,
        Medium.EMAIL,
        null,
        List.of(reachable("Sam Roy")),
        null,
        null,
        null,
        Medium.EMAIL,
        false,
        Set.of());
  }

  @Test
  void anInvitationStaysOnceItsInterviewHasAHistory() {
    ada.press(new RecordNextRound(acme, secondRound(), Medium.EMAIL, null));
    long second = pipeline().interviewsOf(acme).get(1).id();
    ada.press(new MoveInterview(second, Happening.By.USER));
    Optional<Happening> invitation =
        happenings().stream().filter(Happening.NextRound.class::isInstance).findFirst();

    Outcome<Long> outcome = ada.press(new TakeBack(invitation.orElseThrow().number()));

    assertThat(outcome).isEqualTo(Outcome.refused(Refusal.MORE_HAS_HAPPENED));
    assertThat(happenings()).contains(invitation.get());
  }

  @Test
  void anotherOfferGoesWithItsOpportunityAndItsWordToOthers() {
    leavesNoTrace(
        new RecordOtherOffer(
            "Bolt",
            NEW_YORK,
            "NONE",
            LocalDate.of(2026, 12, 9),
            Medium.EMAIL,
            reachable("Lou Fox"),
            List.of(acme)));
    assertThat(pipeline().opportunities()).hasSize(1);
  }

  @Test
  void anAcceptanceTakenBackBringsTheOthersBack() {
    ada.log("Bolt", "2026-12-01T15:00", reachable("Lou Fox"));
    ada.passTo("2026-12-03T12:00");
    ada.press(new RecordOffer(acme, LocalDate.of(2026, 12, 9), null, null));
    leavesNoTrace(new AcceptOffer(acme));
    assertThat(pipeline().opportunities())
        .extracting(one -> ada.view().plan().stage(one.id()))
        .containsExactly(Stage.OFFER, Stage.OPEN);
  }

  @Test
  void aSavedInterviewAndWhatIsGoneAreRefused() {
    assertThat(ada.press(new TakeBack(happenings().get(0).number())))
        .isEqualTo(Outcome.refused(Refusal.NOTHING_TO_UNDO));
    ada.press(new Archive(acme));
    long archived = happenings().get(happenings().size() - 1).number();
    ada.press(new TakeBack(archived));
    assertThat(ada.press(new TakeBack(archived)))
        .isEqualTo(Outcome.refused(Refusal.NOTHING_TO_UNDO));
  }

  @Test
  void aReopenedOpportunityAsksNobodyButThePersonAMonthLater() {
    ada.press(new RecordRejection(acme, null));
    assertThat(ada.press(new Reopen(acme))).isInstanceOf(Outcome.Done.class);

    assertThat(ada.view().plan().stage(acme)).isEqualTo(Stage.OPEN);
    assertThat(ada.view().plan().steps())
        .filteredOn(PlannedStep::open)
        .extracting(one -> one.step().key().kind())
        .containsExactly(FollowUpKind.ARCHIVE_QUESTION);
    // 30 days after Wednesday, December 2 is New Year's Day, which no calendar here knows of.
    assertThat(ada.view().plan().wakeAt()).contains(at("2027-01-01T09:00"));
    assertThat(ada.press(new Reopen(acme))).isEqualTo(Outcome.refused(Refusal.PLAN_CHANGED));
  }

  @Test
  void anOfferToBeAnsweredYesterdayIsRefused() {
    assertThat(ada.press(new RecordOffer(acme, LocalDate.of(2026, 12, 1), null, null)))
        .isEqualTo(Outcome.refused(Refusal.DAY_HAS_PASSED));
    assertThat(ada.press(new RecordOffer(acme, LocalDate.of(2026, 12, 2), null, null)))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void anAnsweredOfferStaysUntilItsAnswerIsTakenBack() {
    ada.press(new RecordOffer(acme, LocalDate.of(2026, 12, 9), null, null));
    long offer = happenings().get(happenings().size() - 1).number();
    ada.press(new AcceptOffer(acme));

    assertThat(ada.press(new TakeBack(offer)))
        .isEqualTo(Outcome.refused(Refusal.MORE_HAS_HAPPENED));
    takesBackTheNewest();
    assertThat(ada.press(new TakeBack(offer))).isInstanceOf(Outcome.Done.class);
    assertThat(ada.view().plan().stage(acme)).isEqualTo(Stage.OPEN);
  }

  @Test
  void aDeletedInterviewTakesItsPromiseAlongAndLeavesAnInvitationWithoutTime() {
    ada.press(new RecordNextRound(acme, secondRound(), Medium.EMAIL, null));
    long second = pipeline().interviewsOf(acme).get(1).id();
    ada.press(new EditInterview(second, promising(secondRound(), LocalDate.of(2026, 12, 21))));
    ada.press(new DeleteInterview(second));

    // Asked for a new date a week after the invitation, as nobody can count from any other day.
    assertThat(ada.view().plan().steps())
        .filteredOn(one -> one.step().key().kind() == FollowUpKind.CHECK_IN_1)
        .singleElement()
        .satisfies(one -> assertThat(one.dueAt()).contains(at("2026-12-09T09:00")));
  }

  private static InterviewForm promising(InterviewForm form, LocalDate decision) {
    return new InterviewForm(
        form.company(),
        form.role(),
        form.style(),
        form.zone(),
        form.holidays(),
        form.closures(),
        form.remember(),
        form.starts(),
        form.ends(),
        form.format(),
        form.lastMedium(),
        decision,
        form.people(),
        null,
        null,
        null,
        Medium.EMAIL,
        false,
        Set.of());
  }

  @Test
  void anotherOfferOpensNothingThatThePersonHasLeft() {
    ada.press(new Withdraw(acme));
    ada.press(
        new RecordOtherOffer(
            "Acme",
            NEW_YORK,
            "NONE",
            LocalDate.of(2026, 12, 9),
            null,
            reachable("Lou Fox"),
            List.of()));

    assertThat(ada.view().plan().stage(acme)).isEqualTo(Stage.WITHDRAWN);
    assertThat(pipeline().opportunities())
        .extracting(one -> ada.view().plan().stage(one.id()))
        .containsExactly(Stage.WITHDRAWN, Stage.OFFER);
  }

  @Test
  void somebodyElsesAbsenceDoesNotBringTheMainContactBack() {
    ada.press(
        new Debrief(interview, Forms.met(List.of(reachable("Dana Lee"), reachable("Sam Roy")))));
    long sam = pipeline().interview(interview).orElseThrow().people().get(1).contact();
    ada.press(new RecordAbsence(acme, LocalDate.of(2026, 12, 21), null));
    List<String> held = planned();
    ada.press(new RecordAbsence(acme, LocalDate.of(2026, 12, 7), sam));

    assertThat(planned()).isEqualTo(held);
  }
}
