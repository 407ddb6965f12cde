package followthrough.slack.drafts;

import static followthrough.scenarios.Seeker.ADA;
import static followthrough.scenarios.Seeker.NEW_YORK;
import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.AnswerRow;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.LogInterview;
import followthrough.core.action.Note;
import followthrough.core.action.PersonForm;
import followthrough.core.action.UndoAnswer;
import followthrough.core.draft.Draft;
import followthrough.core.draft.Draft.Part;
import followthrough.core.draft.DraftWriter;
import followthrough.core.draft.EarlierNote;
import followthrough.core.draft.Words;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Kind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.MemoryNotes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who was sent what before, and what else was written about an interview. */
class CorrespondenceTest {
  private final Seeker ada = new Seeker();
  private final MemoryNotes notes = new MemoryNotes();

  private Correspondence correspondence() {
    return new Correspondence(ada.view(), notes, new DraftWriter(Words.shipped()));
  }

  private PlannedStep step(FollowUpKind kind) {
    return ada.view().plan().steps().stream()
        .filter(one -> one.step().key().kind() == kind && one.open())
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new AssertionError("no open " + kind));
  }

  private List<EarlierNote> earlier(FollowUpKind kind) {
    PlannedStep planned = step(kind);
    return correspondence().occasion(planned.step().key(), planned.step().rows().get(0)).earlier();
  }

  private void keeps(StepKey step, long recipient, Medium medium, String text) {
    notes.keep(
        ADA,
        new Note(
            step,
            recipient,
            new Draft(
                medium, "", "", List.of(new Part(Draft.Name.THANK, text)), "", "machine: " + text),
            ada.view().now()));
  }

  private void sends(PlannedStep planned, Row row, Kind kind, Medium by) {
    ada.press(new AnswerRow(planned.step().key(), List.of(row.recipient()), kind, by));
  }

  @Test
  void knowsWhatSomebodyWasSent() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"), reachable("Sam Roy"));
    ada.passTo("2026-12-01T13:00");
    PlannedStep thanks = step(FollowUpKind.THANK_YOU);
    Row dana = thanks.step().rows().get(0);
    Row sam = thanks.step().rows().get(1);
    keeps(thanks.step().key(), dana.recipient(), Medium.EMAIL, "kept");
    sends(thanks, sam, Kind.SENT, null);
    assertThat(earlier(FollowUpKind.CHECK_IN_1)).isEmpty();

    sends(thanks, dana, Kind.SENT, null);
    assertThat(earlier(FollowUpKind.CHECK_IN_1))
        .containsExactly(new EarlierNote(FollowUpKind.THANK_YOU, "kept"));

    ada.press(new UndoAnswer(thanks.step().key(), List.of(dana.recipient())));
    assertThat(earlier(FollowUpKind.CHECK_IN_1)).isEmpty();
    sends(thanks, dana, Kind.SKIPPED, null);
    assertThat(earlier(FollowUpKind.CHECK_IN_1)).isEmpty();
  }

  @Test
  void takesTheTextOfTheWayItTraveled() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-01T13:00");
    PlannedStep thanks = step(FollowUpKind.THANK_YOU);
    Row dana = thanks.step().rows().get(0);
    keeps(thanks.step().key(), dana.recipient(), Medium.EMAIL, "e-mail");
    keeps(thanks.step().key(), dana.recipient(), Medium.CARD, "card");
    sends(thanks, dana, Kind.SENT, Medium.CARD);

    assertThat(earlier(FollowUpKind.CHECK_IN_1))
        .extracting(EarlierNote::text)
        .containsExactly("card");
  }

  @Test
  void takesWhatAMachineWasTold() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-01T13:00");
    PlannedStep thanks = step(FollowUpKind.THANK_YOU);
    Row dana = thanks.step().rows().get(0);
    keeps(thanks.step().key(), dana.recipient(), Medium.PHONE, "call");
    sends(thanks, dana, Kind.VOICEMAIL, Medium.PHONE);

    assertThat(earlier(FollowUpKind.CHECK_IN_1))
        .extracting(EarlierNote::text)
        .containsExactly("machine: call");
  }

  @Test
  void takesTheProposalWhereNothingWasKept() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-01T13:00");
    PlannedStep thanks = step(FollowUpKind.THANK_YOU);
    Row dana = thanks.step().rows().get(0);
    String proposed =
        Sheet.of(correspondence(), thanks.step().key(), dana).proposed(Medium.EMAIL).body();
    sends(thanks, dana, Kind.SENT, null);

    assertThat(earlier(FollowUpKind.CHECK_IN_1))
        .extracting(EarlierNote::text)
        .containsExactly(proposed);
  }

  @Test
  void aGroupNoteWasSentToEverybodyItWasFor() {
    PersonForm unreachable = new PersonForm("Ann Bell", "", "", "", "", LinkedIn.NOT_ASKED, null);
    ada.press(
        new LogInterview(
            new InterviewForm(
                "Acme",
                "Editor",
                CompanyStyle.TECH_OR_MEDIA,
                NEW_YORK,
                "NONE",
                List.of(),
                "",
                at("2026-12-01T10:00"),
                at("2026-12-01T10:00").plus(Duration.ofHours(1)),
                Format.IN_PERSON,
                Medium.EMAIL,
                null,
                List.of(unreachable),
                null,
                reachable("Pat Lind"),
                null,
                Medium.EMAIL,
                false,
                Set.of())));
    ada.passTo("2026-12-01T13:00");
    PlannedStep thanks = step(FollowUpKind.THANK_YOU);
    Row group = thanks.step().rows().get(0);
    assertThat(group.group()).isTrue();
    keeps(thanks.step().key(), group.recipient(), Medium.EMAIL, "please pass on");
    sends(thanks, group, Kind.SENT, null);

    // The check-in goes through the coordinator as well, who had the note.
    assertThat(earlier(FollowUpKind.CHECK_IN_1))
        .extracting(EarlierNote::text)
        .containsExactly("please pass on");
    long ann = group.passOn().get(0);
    Row own = new Row(ann, ann, group.opportunity(), Medium.EMAIL, group.why(), false, List.of());
    assertThat(correspondence().occasion(step(FollowUpKind.CHECK_IN_1).step().key(), own).earlier())
        .extracting(EarlierNote::text)
        .containsExactly("please pass on");
  }

  @Test
  void hearsOfTheOtherNotesOfAPanel() {
    ada.log(
        "Acme",
        "2026-12-01T10:00",
        reachable("Dana Lee"),
        reachable("Sam Roy"),
        reachable("Eve Dunn"));
    ada.passTo("2026-12-01T13:00");
    PlannedStep thanks = step(FollowUpKind.THANK_YOU);
    Row dana = thanks.step().rows().get(0);
    Row sam = thanks.step().rows().get(1);
    Row eve = thanks.step().rows().get(2);
    keeps(thanks.step().key(), sam.recipient(), Medium.EMAIL, "to Sam");
    sends(thanks, sam, Kind.SENT, null);
    String toEve =
        Sheet.of(correspondence(), thanks.step().key(), eve).proposed(Medium.EMAIL).body();

    assertThat(correspondence().others(thanks.step().key(), dana)).containsExactly("to Sam", toEve);
    sends(thanks, eve, Kind.SKIPPED, null);
    assertThat(correspondence().others(thanks.step().key(), dana)).containsExactly("to Sam");
  }
}
