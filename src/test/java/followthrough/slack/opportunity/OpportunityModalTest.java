package followthrough.slack.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.Journal;
import followthrough.core.action.MoveInterview;
import followthrough.core.action.RecordNextRound;
import followthrough.core.action.UndoAnswer;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Kind;
import followthrough.core.plan.StepKey;
import followthrough.slack.bench.Bench;
import followthrough.slack.bench.FilledModal;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.ViewLimits;
import followthrough.slack.messages.RowValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpportunityModalTest {
  private Bench bench;
  private long acme;
  private long dana;
  private StepKey thanks;

  @BeforeEach
  void logsAndThanks() throws Exception {
    bench = new Bench().met();
    bench.saves(
        bench
            .opens()
            .fill("Company", "Acme")
            .fill("Starts", "2026-11-23T13:00:00Z")
            .fill("Who will you meet?", "Dana Lee, dana@example.com"));
    acme = bench.files.pipeline(Bench.ADA).opportunities().get(0).id();
    dana = bench.files.pipeline(Bench.ADA).contacts().get(0).id();
    thanks = step(FollowUpKind.THANK_YOU);
    bench.desk.press(Bench.ADA, new AnswerRow(thanks, List.of(), Kind.SENT));
    bench.calls.clear();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private StepKey step(FollowUpKind kind) {
    return bench.desk.look(Bench.ADA).orElseThrow().plan().steps().stream()
        .map(one -> one.step().key())
        .filter(key -> key.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private FilledModal opens() throws Exception {
    bench.clicks("open_opportunity", String.valueOf(acme), null);
    return bench.newestView();
  }

  /** The same modal as the third in a stack, above which Slack has no room. */
  private static FilledModal third(FilledModal modal) {
    return modal.over("V1", "V2");
  }

  private String correct() {
    return new RowValue(0, thanks, dana).text();
  }

  @Test
  void opensFromAMessageOverAModalAndInThePlaceOfTheThird() throws Exception {
    FilledModal story = opens();
    bench.clicks("open_opportunity", String.valueOf(acme), story);
    bench.clicks("open_opportunity", String.valueOf(acme), third(story));

    assertThat(bench.calls)
        .filteredOn(call -> call.startsWith("views."))
        .containsExactly("views.open 1.2", "views.push 1.2", "views.update V3 H1");
    assertThat(bench.views.subList(bench.views.size() - 3, bench.views.size()))
        .allSatisfy(
            view ->
                assertThat(Shown.of(view.getBlocks()))
                    .contains("Acme", "How often you've written"));
  }

  @Test
  void whatIsGoneSaysSo() throws Exception {
    bench.clicks("open_opportunity", "999", null);
    ViewLimits.check(bench.newestView().view());
    assertThat(Shown.of(bench.newestView().view().getBlocks())).contains("no longer there");
  }

  @Test
  void theReasonIsToldForAStepThatWasNeverShown() throws Exception {
    bench.clicks("why_step", step(FollowUpKind.CHECK_IN_1).toString(), opens());
    assertThat(bench.calls).last().isEqualTo("views.push 1.2");
    assertThat(Shown.of(bench.newestView().view().getBlocks()))
        .contains(
            "\u27e6Check-in 1\u27e7",
            "They named no day, so it comes a week after",
            "E-mail, because",
            "Sparks Group");
  }

  @Test
  void aStepThatIsOverShowsTheStoryAsItStands() throws Exception {
    bench.clicks("why_step", thanks.toString(), opens());
    assertThat(bench.calls).last().isEqualTo("views.update V1 H1");
    assertThat(Shown.of(bench.newestView().view().getBlocks()))
        .contains("How often you've written");
  }

  @Test
  void theFormTellsWhichAnswerItCorrects() throws Exception {
    bench.clicks("correct_answer", correct(), opens());
    FilledModal form = bench.newestView();
    ViewLimits.check(form.view());
    assertThat(Shown.of(form.view().getBlocks()))
        .contains("\u27e6Thank-you note to Dana Lee by e-mail\u27e7", "Not sent after all");
    assertThat(form.shown("When")).isEqualTo("2026-11-23T15:00:00Z");
    assertThat(form.shown("How")).isEqualTo("E-mail");
  }

  @Test
  void aFormOverTheStoryLeavesItCorrected() throws Exception {
    bench.clicks("correct_answer", correct(), opens());
    FilledModal form = bench.newestView().over("V1");
    assertThat(bench.saves(form.fill("How", "Voicemail"))).isEqualTo(new JsonObject());
    assertThat(bench.calls).last().isEqualTo("views.update V1 null");
    assertThat(Shown.of(bench.newestView().view().getBlocks())).contains("as a voicemail");
  }

  @Test
  void aFormInThePlaceOfTheStoryBecomesTheStoryAgain() throws Exception {
    bench.clicks("correct_answer", correct(), third(opens()));
    FilledModal form = bench.newestView().fill("How", "Skipped");
    assertThat(bench.savedText(form))
        .contains("How often you've written", "thank-you note to Dana Lee, skipped");
  }

  @Test
  void whatIsNotToldAboutAnOldAnswerStaysUnknown() throws Exception {
    bench.files.change(
        Bench.ADA,
        Optional.empty(),
        ledger -> {
          Answer known = ledger.history().answers().get(0);
          ledger.undo(known, known.at());
          ledger.add(new Answer(thanks, dana, Kind.SENT, known.at(), null, null));
          return new Journal.Written<>(true, ledger, null);
        });
    bench.clicks("correct_answer", correct(), third(opens()));
    FilledModal form = bench.newestView();
    ViewLimits.check(form.view());
    assertThat(form.shown("How")).isEmpty();
    assertThat(bench.savedText(form.fill("When", "2026-11-23T14:30:00Z")))
        .contains("Mon, Nov 23, 9:30 AM: thank-you note to Dana Lee\n");
  }

  @Test
  void anAnswerThatWasUndoneMeanwhileCannotBeCorrected() throws Exception {
    bench.clicks("correct_answer", correct(), opens());
    FilledModal form = bench.newestView();
    bench.desk.press(Bench.ADA, new UndoAnswer(thanks, List.of()));
    assertThat(bench.saves(form).toString()).contains("taken back meanwhile");
    bench.clicks("correct_answer", correct(), opens());
    assertThat(bench.calls).last().isEqualTo("views.update V1 H1");
  }

  @Test
  void withoutATimeNothingIsSaved() throws Exception {
    bench.clicks("correct_answer", correct(), opens());
    FilledModal form = bench.newestView().fill("When", "");
    assertThat(bench.saves(form).getAsJsonObject("errors").get("when").getAsString())
        .isEqualTo("Please choose a day and a time.");
  }

  @Test
  void whatWasToldIsTakenBackAndTheStoryShowsIt() throws Exception {
    long interview = bench.files.pipeline(Bench.ADA).interviews().get(0).id();
    bench.desk.press(Bench.ADA, new MoveInterview(interview, Happening.By.EMPLOYER));
    Happening moved = newest();
    FilledModal story = opens();
    assertThat(Shown.of(story.view().getBlocks())).contains("named no new time");

    bench.clicks("take_back_happening", String.valueOf(moved.number()), story);
    assertThat(bench.calls).last().isEqualTo("views.update V1 null");
    assertThat(Shown.of(bench.newestView().view().getBlocks())).doesNotContain("named no new time");

    bench.clicks("take_back_happening", String.valueOf(moved.number()), story);
    assertThat(bench.calls).last().isEqualTo("views.push 1.2");
    assertThat(Shown.of(bench.newestView().view().getBlocks())).contains("nothing to undo");
  }

  private Happening newest() {
    List<Happening> all = bench.files.pipeline(Bench.ADA).happenings();
    return all.get(all.size() - 1);
  }

  @Test
  void anInvitationWhoseInterviewHasAHistoryStaysAndTheReasonIsSaid() throws Exception {
    bench.desk.press(Bench.ADA, new RecordNextRound(acme, secondRound(), null, null));
    List<Happening> told = bench.files.pipeline(Bench.ADA).happenings();
    Happening invitation = told.get(told.size() - 2);
    long second = bench.files.pipeline(Bench.ADA).interviewsOf(acme).get(1).id();
    bench.desk.press(Bench.ADA, new MoveInterview(second, Happening.By.USER));

    bench.clicks("take_back_happening", String.valueOf(invitation.number()), opens());
    assertThat(bench.calls).last().isEqualTo("views.push 1.2");
    assertThat(Shown.of(bench.newestView().view().getBlocks()))
        .contains("Something later depends on it");
    assertThat(bench.files.pipeline(Bench.ADA).happenings()).contains(invitation);
  }

  private static InterviewForm secondRound() {
    Instant starts = Instant.parse("2026-12-01T15:00:00Z");
    return new InterviewForm(
        "Acme",
        "",
        CompanyStyle.UNSURE,
        Bench.NEW_YORK,
        "NONE",
        List.of(),
        "",
        starts,
        starts.plusSeconds(3600),
        Format.VIDEO,
        Medium.EMAIL,
        null,
        List.of(),
        null,
        null,
        null,
        Medium.EMAIL,
        false,
        Set.of());
  }
}
