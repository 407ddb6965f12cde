package followthrough.slack.drafts;

import static followthrough.scenarios.Seeker.ADA;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.AnswerRow;
import followthrough.core.action.Note;
import followthrough.core.draft.Draft;
import followthrough.core.draft.DraftWriter;
import followthrough.core.draft.Words;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Kind;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.MemoryNotes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenDraftTest {
  private final Seeker ada = new Seeker();
  private final MemoryNotes notes = new MemoryNotes();
  private StepKey step;
  private Row row;

  @BeforeEach
  void hasSomebodyToThank() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-01T13:00");
    PlannedStep thanks =
        ada.view().plan().steps().stream()
            .filter(one -> one.step().key().kind() == FollowUpKind.THANK_YOU)
            .findFirst()
            .orElseThrow();
    step = thanks.step().key();
    row = thanks.step().rows().get(0);
  }

  private OpenDraft opened() {
    return new OpenDraft(notes, new DraftWriter(Words.shipped()), ada.view(), step, row);
  }

  private Draft proposed() {
    return opened().sheet().proposed(Medium.EMAIL);
  }

  @Test
  void keepsOnlyWhatWasChanged() {
    opened().keep(proposed());
    assertThat(notes.of(ADA, step)).isEmpty();

    opened().keep(proposed().with(Draft.Name.REMIND, "Mine."));
    assertThat(notes.of(ADA, step))
        .extracting(note -> note.text().text(Draft.Name.REMIND))
        .containsExactly("Mine.");
    assertThat(opened().sheet().text(Medium.EMAIL).text(Draft.Name.REMIND)).isEqualTo("Mine.");
    assertThat(opened().sheet().text(Medium.CARD).text(Draft.Name.REMIND)).isNotEqualTo("Mine.");

    opened().keep(proposed());
    assertThat(notes.of(ADA, step)).isEmpty();
  }

  @Test
  void keepsForGoodWhatWasSent() {
    opened().keepAsSent(proposed());
    ada.press(new AnswerRow(step, List.of(row.recipient()), Kind.SENT));

    opened().keep(proposed());
    assertThat(notes.of(ADA, step)).extracting(Note::text).containsExactly(proposed());
  }

  @Test
  void answersByTheVersionThatIsShown() {
    assertThat(opened().answer(Kind.SENT, Medium.CARD).by()).isEqualTo(Medium.CARD);
    ada.press(opened().answer(Kind.SENT, Medium.CARD));
    assertThat(ada.view().file().history().answers())
        .extracting(Answer::medium)
        .containsExactly(Medium.CARD);
  }

  @Test
  void aCallAndAMailTogetherStayTogether() {
    Row both =
        new Row(
            row.recipient(),
            row.to(),
            row.opportunity(),
            Medium.PHONE_THEN_EMAIL,
            MediumReason.PHONE_FIRST,
            false,
            List.of());
    OpenDraft draft =
        new OpenDraft(notes, new DraftWriter(Words.shipped()), ada.view(), step, both);

    assertThat(draft.first()).isEqualTo(Medium.PHONE);
    assertThat(draft.answer(Kind.SENT, Medium.PHONE).by()).isEqualTo(Medium.PHONE_THEN_EMAIL);
    assertThat(draft.answer(Kind.SENT, Medium.EMAIL).by()).isEqualTo(Medium.PHONE_THEN_EMAIL);
    assertThat(draft.answer(Kind.SENT, Medium.CARD).by()).isEqualTo(Medium.CARD);
  }
}
