package followthrough.slack.drafts;

import com.slack.api.model.view.View;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.Desk;
import followthrough.core.action.Note;
import followthrough.core.action.Notes;
import followthrough.core.draft.Draft;
import followthrough.core.draft.DraftWriter;
import followthrough.core.draft.EarlierWords;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.History;
import followthrough.core.plan.Row;
import followthrough.core.plan.StepKey;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.RowState;
import java.util.List;

/** The draft of one row as a person has it before them. */
final class OpenDraft {
  private final Notes notes;
  private final Desk.View view;
  private final StepKey step;
  private final Row row;
  private final Sheet sheet;

  OpenDraft(Notes notes, DraftWriter writer, Desk.View view, StepKey step, Row row) {
    this.notes = notes;
    this.view = view;
    this.step = step;
    this.row = row;
    this.sheet = Sheet.of(new Correspondence(view, notes, writer), step, row);
  }

  Row row() {
    return row;
  }

  Sheet sheet() {
    return sheet;
  }

  /** The version that the row asks for. */
  Medium first() {
    return sheet.media().get(0);
  }

  /** A version as it begins: with what was kept, else with what is proposed. */
  View begun(DraftPlace place) {
    Medium version = place.version();
    boolean kept = sheet.kept(version);
    return render(
        DraftView.State.opened(
            place, sheet.text(version), kept ? DraftSentences.YOURS : DraftSentences.HINT, kept));
  }

  /**
   * One field for a note that was written elsewhere. What the person wrote here stands in it; a
   * proposal that nobody touched does not.
   */
  View own(DraftPlace place, Draft typed) {
    boolean untouched = DraftFields.same(typed, sheet.proposed(typed.medium()));
    Draft text = untouched ? DraftFields.empty(typed.medium()) : typed.inOnePiece();
    return render(
        DraftView.State.opened(
            place.refilled(typed.medium()), text, DraftSentences.OWN_HINT, false));
  }

  View render(DraftView.State state) {
    return new DraftView(new Facts(view), row, new Circumstances(view).rule(step), sheet.media())
        .render(state, offers(state.text()));
  }

  /** The form with sentences of the person's own from the last note; unchanged when they went. */
  View using(DraftPlace place, Draft typed, String key) {
    Draft text =
        offers(typed).stream()
            .filter(offer -> offer.key().equals(key))
            .findFirst()
            .map(offer -> offer.in(typed))
            .orElse(typed);
    keep(text);
    return render(
        DraftView.State.of(place.refilled(typed.medium()), text, DraftSentences.USED, false));
  }

  /** None in a note that is sent, or that was written elsewhere. */
  private List<EarlierWords.Offer> offers(Draft text) {
    return state() instanceof RowState.Answered
            || text.onePiece() && sheet.proposed(text.medium()).parts().size() > 1
        ? List.of()
        : sheet.offers(text);
  }

  /**
   * Holds on to what the person wrote, never to an empty field in its place; a proposal that nobody
   * touched may still improve.
   */
  void keep(Draft typed) {
    if (DraftFields.blank(typed)) {
      return;
    }
    boolean untouched = DraftFields.same(typed, sheet.proposed(typed.medium()));
    if (untouched && !(state() instanceof RowState.Answered)) {
      drop(typed.medium());
    } else {
      keepAsSent(typed);
    }
  }

  /** Holds on to what stood in the form when it was closed; what was sent stays as it was sent. */
  void keepUnsaved(Draft typed) {
    if (!(state() instanceof RowState.Answered)) {
      keep(typed);
    }
  }

  /** Holds on to a text for good. */
  void keepAsSent(Draft typed) {
    if (DraftFields.blank(typed)) {
      return;
    }
    notes.keep(person(), new Note(step, row.recipient(), typed, view.now()));
  }

  void drop(Medium version) {
    notes.drop(person(), step, row.recipient(), version);
  }

  /** The answer that says it is done, by the version that stands in the form. */
  AnswerRow answer(History.Kind kind, Medium version) {
    boolean both =
        row.medium() == Medium.PHONE_THEN_EMAIL
            && (version == Medium.PHONE || version == Medium.EMAIL);
    return new AnswerRow(step, List.of(row.recipient()), kind, both ? row.medium() : version);
  }

  private RowState state() {
    return RowState.of(view, step, row);
  }

  private PersonId person() {
    return view.file().person().id();
  }
}
