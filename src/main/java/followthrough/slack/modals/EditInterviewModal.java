package followthrough.slack.modals;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.DeleteInterview;
import followthrough.core.action.Desk;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.Journal;
import followthrough.core.action.OpenedForm;
import followthrough.core.action.Outcome;
import followthrough.core.action.SaveEdit;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Contact;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.FormValues;
import followthrough.slack.kit.Guard;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.SlackRefusal;
import followthrough.slack.people.People;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The modal in which a person corrects or deletes an interview. */
public final class EditInterviewModal {
  public static final String CALLBACK = "edit_interview";

  /** The action id of every button that opens the modal; its value is the interview's number. */
  public static final String OPEN = "edit_interview";

  public static final String DELETE = InterviewView.DELETE;

  private final Desk desk;
  private final HolidayChoice holidays;
  private final InterviewView views;
  private final FormCheck check;
  private final Consumer<PersonId> changed;

  /**
   * @param calendars the public holidays to choose from, at most 97
   * @param changed told after something was saved or deleted; must return at once and not fail
   */
  public EditInterviewModal(
      Desk desk, List<HolidayCalendar> calendars, Consumer<PersonId> changed) {
    this.desk = desk;
    this.holidays = new HolidayChoice(calendars);
    this.views = new InterviewView(holidays);
    this.check = new FormCheck(holidays);
    this.changed = changed;
  }

  public void register(App app) {
    app.viewSubmission(CALLBACK, Guard.submission(this::save));
    app.blockAction(OPEN, Guard.action(this::open));
    app.blockAction(DELETE, Guard.action(this::delete));
  }

  /**
   * Opens the modal for an interview, or says that it is no longer there.
   *
   * @throws SlackRefusal when Slack does not take it
   */
  public void open(MethodsClient slack, PersonId person, String triggerId, long interview)
      throws IOException, SlackApiException {
    Modals.open(slack, triggerId, modal(person, interview));
  }

  private Response open(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    Modals.show(
        context.client(),
        context.getTriggerId(),
        request.getPayload().getView(),
        modal(People.of(context), number(request)));
    return context.ack();
  }

  private Response save(ViewSubmissionRequest request, ViewSubmissionContext context) {
    PersonId person = People.of(context);
    View modal = request.getPayload().getView();
    OpenedForm opened = OpenedForm.read(modal.getPrivateMetadata());
    long number = Long.parseLong(opened.about());
    FormValues typed = FormValues.in(modal);
    Outcome<SaveEdit.Result> outcome;
    try {
      TypedEdit sheet = new TypedEdit(number, typed, check);
      outcome = desk.press(person, new SaveEdit(number, opened, sheet));
    } catch (Journal.UnknownPerson e) {
      return context.ackWithUpdate(gone());
    }
    if (outcome instanceof Outcome.Refused<SaveEdit.Result> refused) {
      return context.ackWithErrors(
          Map.of(Field.COMPANY.id(), ModalSentences.refused(refused.why())));
    }
    SaveEdit.Result result = ((Outcome.Done<SaveEdit.Result>) outcome).value();
    if (result instanceof SaveEdit.Saved saved) {
      changed.accept(person);
      boolean guessed = HolidayChoice.BY_ZONE.equals(typed.option(Field.HOLIDAYS));
      return context.ackWithUpdate(saved(person, number, saved.form(), guessed));
    }
    Map<String, String> wrong = wrong(result);
    return wrong.isEmpty() ? context.ackWithUpdate(gone()) : context.ackWithErrors(wrong);
  }

  /** Sentences by field; empty when the interview is gone. */
  private static Map<String, String> wrong(SaveEdit.Result result) {
    if (result instanceof SaveEdit.Wrong wrong) {
      return wrong.sentences();
    }
    if (result instanceof SaveEdit.Thanked thanked) {
      List<String> names = thanked.people().stream().map(Contact::name).toList();
      return Map.of(Field.PEOPLE.id(), FormSentences.thanked(names));
    }
    return result instanceof SaveEdit.ChangedElsewhere elsewhere
        ? elsewhere.fields().stream()
            .collect(Collectors.toMap(field -> field, field -> FormSentences.CHANGED_ELSEWHERE))
        : Map.of();
  }

  private Response delete(BlockActionRequest request, ActionContext context)
      throws IOException, SlackApiException {
    PersonId person = People.of(context);
    // Refused only when it is gone already, and gone is what was asked for.
    desk.press(person, new DeleteInterview(number(request)));
    changed.accept(person);
    Modals.update(
        context.client(),
        request.getPayload().getView(),
        Modals.notice(ModalSentences.DELETED_TITLE, List.of(ModalSentences.DELETED)));
    return context.ack();
  }

  private View modal(PersonId person, long interview) {
    return stored(person, interview)
        .map(
            stored ->
                stored.closed()
                    ? views.closed(interview)
                    : views.edit(stored.fields(), stored.own(), interview))
        .orElseGet(EditInterviewModal::gone);
  }

  private View saved(PersonId person, long interview, InterviewForm form, boolean guessed) {
    return stored(person, interview)
        .map(
            stored ->
                Modals.notice(
                    ModalSentences.SAVED_TITLE,
                    SavedSentences.of(stored.view(), stored.interview(), form, guessed, holidays)))
        .orElseGet(EditInterviewModal::gone);
  }

  private Optional<StoredInterview> stored(PersonId person, long number) {
    return desk.look(person).flatMap(view -> StoredInterview.find(view, number));
  }

  private static long number(BlockActionRequest request) {
    return Long.parseLong(request.getPayload().getActions().get(0).getValue());
  }

  private static View gone() {
    return Modals.notice(ModalSentences.GONE_TITLE, List.of(ModalSentences.GONE));
  }
}
