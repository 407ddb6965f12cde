package followthrough.slack.drafts;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action.SelectedOption;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.action.Note;
import followthrough.core.action.Notes;
import followthrough.core.action.Outcome;
import followthrough.core.draft.Draft;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.History;
import followthrough.core.plan.Row;
import followthrough.slack.kit.Guard;
import followthrough.slack.kit.Modals;
import followthrough.slack.messages.ActionIds;
import followthrough.slack.messages.RowValue;
import followthrough.slack.people.People;
import followthrough.slack.presses.ButtonSentences;
import followthrough.slack.presses.Drafts;
import followthrough.slack.presses.MessageUpdates;
import followthrough.slack.presses.Pages;
import followthrough.slack.presses.ShownRows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The form in which a draft is edited, checked, kept and at last marked as sent. */
public final class DraftForm implements Drafts {
  public static final String VERSION = "draft_version";
  public static final String CHECK = "draft_check";
  public static final String START_OVER = "draft_start_over";
  public static final String MARK_SENT = "draft_mark_sent";
  public static final String LEFT_VOICEMAIL = "draft_left_voicemail";

  private final Desk desk;
  private final Deliveries deliveries;
  private final Notes notes;
  private final ShownRows rows;
  private final MessageUpdates updates;
  private final Pages pages;

  public DraftForm(
      Desk desk, Deliveries deliveries, Notes notes, MessageUpdates updates, Pages pages) {
    this.desk = desk;
    this.deliveries = deliveries;
    this.notes = notes;
    this.rows = new ShownRows(desk, deliveries);
    this.updates = updates;
    this.pages = pages;
  }

  /**
   * A form as it came with a click.
   *
   * @param chosen the value of the option that was chosen; empty for a button
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
  public void register(App app) {
    app.blockAction(VERSION, on(this::turn));
    app.blockAction(CHECK, on(this::check));
    app.blockAction(START_OVER, on(this::startOver));
    app.blockAction(MARK_SENT, on((draft, clicked) -> mark(draft, clicked, History.Kind.SENT)));
    app.blockAction(
        LEFT_VOICEMAIL, on((draft, clicked) -> mark(draft, clicked, History.Kind.VOICEMAIL)));
    app.viewSubmission(ActionIds.DRAFT_VIEW, Guard.submission(this::keep));
  }

  @Override
  public Optional<View> open(PersonId person, RowValue value) {
    return find(person, value).map(draft -> draft.begun(new DraftPlace(value, draft.first(), 0)));
  }

  private BlockActionHandler on(Deed deed) {
    return Guard.action(
        (request, context) -> {
          View modal = request.getPayload().getView();
          Clicked clicked = Clicked.of(People.of(context), modal, chosen(request.getPayload()));
          Modals.update(context.client(), modal, carriedOut(deed, clicked));
          return context.ack();
        });
  }

  private static String chosen(BlockActionPayload payload) {
    SelectedOption option = payload.getActions().get(0).getSelectedOption();
    return option == null ? "" : option.getValue();
  }

  private View turn(OpenDraft draft, Clicked clicked) {
    draft.keep(clicked.typed());
    return draft.begun(clicked.place().refilled(Medium.valueOf(clicked.chosen())));
  }

  private Response keep(ViewSubmissionRequest request, ViewSubmissionContext context) {
    Clicked clicked = Clicked.of(People.of(context), request.getPayload().getView(), "");
    return context.ackWithUpdate(carriedOut(this::kept, clicked));
  }

  private View carriedOut(Deed deed, Clicked clicked) {
    return find(clicked.person(), clicked.place().row())
        .map(draft -> deed.carryOut(draft, clicked))
        .orElseGet(() -> gone(clicked));
  }

  private View kept(OpenDraft draft, Clicked clicked) {
    draft.keep(clicked.typed());
    return draft.render(
        DraftView.State.of(clicked.place(), clicked.typed(), DraftSentences.KEPT, true));
  }

  private View check(OpenDraft draft, Clicked clicked) {
    draft.keep(clicked.typed());
    return draft.render(
        DraftView.State.of(clicked.place(), clicked.typed(), DraftSentences.KEPT, true)
            .checked(draft.sheet().review(clicked.typed())));
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
    show(clicked.person(), value.delivery());
    return now(clicked.person(), value, draft.row())
        .render(DraftView.State.of(clicked.place(), clicked.typed(), said, true));
  }

  /** The message that asked for it and the Home tab show what was answered. */
  private void show(PersonId person, long delivery) {
    deliveries
        .find(person, delivery)
        .map(
            posted ->
                new MessageUpdates.Place(person, posted.channel(), posted.timestamp(), delivery))
        .ifPresent(updates::refresh);
    pages.changed(person);
  }

  /** The same row after something was pressed. */
  private OpenDraft now(PersonId person, RowValue value, Row row) {
    Desk.View view = desk.look(person).orElseThrow(IllegalStateException::new);
    return new OpenDraft(notes, view, value.step(), row);
  }

  /** A row that goes to somebody, open or answered. */
  private Optional<OpenDraft> find(PersonId person, RowValue value) {
    return rows.find(person, value)
        .filter(shown -> new Circumstances(shown.view()).known(value.step(), shown.row()))
        .map(shown -> new OpenDraft(notes, shown.view(), value.step(), shown.row()))
        .or(() -> answered(person, value));
  }

  private Optional<OpenDraft> answered(PersonId person, RowValue value) {
    return desk.look(person)
        .flatMap(
            view ->
                new Correspondence(view, notes)
                    .answered(value.step(), value.recipient())
                    .map(row -> new OpenDraft(notes, view, value.step(), row)));
  }

  /** The plan has changed under the form; what was typed is not lost with it. */
  private View gone(Clicked clicked) {
    RowValue row = clicked.place().row();
    notes.keep(
        clicked.person(), new Note(row.step(), row.recipient(), clicked.typed(), desk.now()));
    return Modals.notice(DraftSentences.TITLE, List.of(ButtonSentences.CHANGED));
  }
}
