package followthrough.slack.drafts;

import com.slack.api.app_backend.views.payload.ViewClosedPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.action.Note;
import followthrough.core.action.Notes;
import followthrough.core.action.Outcome;
import followthrough.core.draft.Draft;
import followthrough.core.draft.DraftWriter;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.History;
import followthrough.core.plan.Row;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.messages.RowValue;
import followthrough.slack.people.People;
import followthrough.slack.presses.ButtonSentences;
import followthrough.slack.presses.Drafts;
import followthrough.slack.presses.MessageUpdates;
import followthrough.slack.presses.ShownRows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The form in which a draft is edited, checked, kept and at last marked as sent. */
public final class DraftForm implements Drafts, Switchboard.Part {
  static final String CALLBACK = "draft_view";
  static final String VERSION = "draft_version";
  static final String CHECK = "draft_check";
  static final String OWN = "draft_own";
  static final String USE = "draft_use";
  static final String START_OVER = "draft_start_over";
  static final String MARK_SENT = "draft_mark_sent";
  static final String LEFT_VOICEMAIL = "draft_left_voicemail";

  private final Desk desk;
  private final Notes notes;
  private final DraftWriter writer;
  private final ShownRows rows;
  private final MessageUpdates updates;

  public DraftForm(
      Desk desk, Deliveries deliveries, Notes notes, DraftWriter writer, MessageUpdates updates) {
    this.desk = desk;
    this.notes = notes;
    this.writer = writer;
    this.rows = new ShownRows(desk, deliveries);
    this.updates = updates;
  }

  /**
   * A form as it came with a click.
   *
   * @param chosen the value of the option that was chosen, or of the button
   */
  private record Clicked(PersonId person, DraftPlace place, Draft typed, String chosen) {
    static Clicked of(PersonId person, View modal, String chosen) {
      DraftPlace place = DraftPlace.parse(modal.getPrivateMetadata());
      return new Clicked(person, place, DraftFields.read(modal, place.version()), chosen);
    }
  }

  /** What a click in the form does; the result is shown in its place. */
  @FunctionalInterface
  private interface Deed {
    View carryOut(OpenDraft draft, Clicked clicked);
  }

  /** Listens for everything in the form. */
  @Override
  public void plugInto(Switchboard board) {
    board
        .action(VERSION, on(this::turn))
        .action(CHECK, on(this::check))
        .action(OWN, on(this::own))
        .action(
            USE,
            on((draft, clicked) -> draft.using(clicked.place(), clicked.typed(), clicked.chosen())))
        .action(START_OVER, on(this::startOver))
        .action(MARK_SENT, on((draft, clicked) -> mark(draft, clicked, History.Kind.SENT)))
        .action(
            LEFT_VOICEMAIL, on((draft, clicked) -> mark(draft, clicked, History.Kind.VOICEMAIL)))
        .submission(CALLBACK, this::keep)
        .closing(CALLBACK, (request, context) -> closed(request));
  }

  @Override
  public Optional<View> open(PersonId person, RowValue value) {
    return find(person, value).map(draft -> draft.begun(new DraftPlace(value, draft.first(), 0)));
  }

  private Switchboard.Pressed on(Deed deed) {
    return press ->
        press.replace(carriedOut(deed, Clicked.of(press.person(), press.modal(), press.value())));
  }

  private View turn(OpenDraft draft, Clicked clicked) {
    draft.keep(clicked.typed());
    return draft.begun(clicked.place().refilled(Medium.valueOf(clicked.chosen())));
  }

  private Response keep(ViewSubmissionRequest request, ViewSubmissionContext context) {
    Clicked clicked = Clicked.of(People.of(context), request.getPayload().getView(), "");
    return context.ackWithUpdate(carriedOut(this::check, clicked));
  }

  /** Slack asks nobody before it closes a form; so what was typed is kept without being asked. */
  private Response closed(ViewClosedRequest request) {
    ViewClosedPayload payload = request.getPayload();
    View form = payload.getView();
    PersonId person = new PersonId(payload.getTeam().getId(), payload.getUser().getId());
    if (DraftFields.filled(form)) {
      Clicked clicked = Clicked.of(person, form, "");
      find(clicked.person(), clicked.place().row())
          .ifPresent(draft -> draft.keepUnsaved(clicked.typed()));
    }
    return Response.ok();
  }

  private View carriedOut(Deed deed, Clicked clicked) {
    return find(clicked.person(), clicked.place().row())
        .map(draft -> deed.carryOut(draft, clicked))
        .orElseGet(() -> gone(clicked));
  }

  /** Both buttons keep the text and say what the checks find in it. */
  private View check(OpenDraft draft, Clicked clicked) {
    if (DraftFields.blank(clicked.typed())) {
      return draft.render(
          DraftView.State.of(clicked.place(), clicked.typed(), DraftSentences.NOTHING_YET, false));
    }
    draft.keep(clicked.typed());
    return draft.render(
        DraftView.State.of(clicked.place(), clicked.typed(), "", true)
            .checked(draft.sheet().review(clicked.typed())));
  }

  private View own(OpenDraft draft, Clicked clicked) {
    draft.keep(clicked.typed());
    return draft.own(clicked.place(), clicked.typed());
  }

  private View startOver(OpenDraft draft, Clicked clicked) {
    Medium version = clicked.place().version();
    draft.drop(version);
    return draft.render(
        DraftView.State.of(
            clicked.place().refilled(version),
            draft.sheet().proposed(version),
            DraftSentences.AGAIN,
            false));
  }

  private View mark(OpenDraft draft, Clicked clicked, History.Kind kind) {
    RowValue value = clicked.place().row();
    Outcome<Instant> outcome =
        desk.press(clicked.person(), draft.answer(kind, clicked.place().version()));
    String said = DraftSentences.MARKED;
    if (outcome instanceof Outcome.Refused<Instant> refused) {
      draft.keep(clicked.typed());
      said = ButtonSentences.refused(refused.why());
    } else {
      draft.keepAsSent(clicked.typed());
    }
    updates.changed(clicked.person());
    return now(clicked.person(), value, draft.row())
        .render(DraftView.State.of(clicked.place(), clicked.typed(), said, true));
  }

  /** The same row after something was pressed. */
  private OpenDraft now(PersonId person, RowValue value, Row row) {
    Desk.View view = desk.look(person).orElseThrow(IllegalStateException::new);
    return new OpenDraft(notes, writer, view, value.step(), row);
  }

  /** A row that goes to somebody, open or answered. */
  private Optional<OpenDraft> find(PersonId person, RowValue value) {
    return rows.find(person, value)
        .filter(shown -> new Circumstances(shown.view()).known(value.step(), shown.row()))
        .map(shown -> new OpenDraft(notes, writer, shown.view(), value.step(), shown.row()))
        .or(() -> answered(person, value));
  }

  private Optional<OpenDraft> answered(PersonId person, RowValue value) {
    return desk.look(person)
        .flatMap(
            view ->
                new Correspondence(view, notes, writer)
                    .answered(value.step(), value.recipient())
                    .map(row -> new OpenDraft(notes, writer, view, value.step(), row)));
  }

  /** The plan has changed under the form; what was typed is not lost with it. */
  private View gone(Clicked clicked) {
    RowValue row = clicked.place().row();
    notes.keep(
        clicked.person(), new Note(row.step(), row.recipient(), clicked.typed(), desk.now()));
    return Modals.notice(DraftSentences.TITLE, List.of(ButtonSentences.CHANGED));
  }
}
