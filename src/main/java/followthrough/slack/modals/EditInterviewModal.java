package followthrough.slack.modals;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.DeleteInterview;
import followthrough.core.action.Desk;
import followthrough.core.action.Journal;
import followthrough.core.action.OpenedForm;
import followthrough.core.action.Outcome;
import followthrough.core.action.SaveEdit;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Contact;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.KnownInterview;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.people.People;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The modal in which a person corrects or deletes an interview. */
public final class EditInterviewModal implements Switchboard.Part {
  static final String CALLBACK = "edit_interview";

  private final Desk desk;
  private final LogInterviewModal log;
  private final HolidayChoice holidays;
  private final InterviewView views;
  private final FormCheck check;
  private final Consumer<PersonId> changed;

  /**
   * @param calendars the public holidays to choose from
   * @param log the other form with these questions
   * @param changed told after something was saved or deleted; must return at once and not fail
   */
  public EditInterviewModal(
      Desk desk,
      List<HolidayCalendar> calendars,
      LogInterviewModal log,
      Consumer<PersonId> changed) {
    this.log = log;
    this.desk = desk;
    this.holidays = new HolidayChoice(calendars);
    this.views = new InterviewView(holidays);
    this.check = new FormCheck(holidays);
    this.changed = changed;
  }

  @Override
  public void plugInto(Switchboard board) {
    board
        .submission(CALLBACK, this::save)
        .action(Doors.EDIT_INTERVIEW, this::open)
        .action(InterviewView.DELETE, this::delete)
        .action(Field.ZONE.id(), this::redraw)
        .action(Field.HOLIDAYS.id(), this::redraw);
  }

  /** Another zone or country has other regions; what is typed stays. */
  private void redraw(Press press) throws IOException, SlackApiException {
    View form = press.modal();
    if (!CALLBACK.equals(form.getCallbackId())) {
      log.unfold(press);
      return;
    }
    long number = Long.parseLong(OpenedForm.read(form.getPrivateMetadata()).about());
    Optional<KnownInterview> stored = stored(press.person(), number);
    if (stored.isPresent()) {
      Fields typed = Fields.read(FormValues.in(form), TypedEdit.fields(stored.get()));
      View redrawn = views.edit(typed, stored.get().own(), number);
      // What stood in the form when it was opened is what Save compares with.
      redrawn.setPrivateMetadata(form.getPrivateMetadata());
      press.replace(redrawn);
    }
  }

  private void open(Press press) throws IOException, SlackApiException {
    press.show(modal(press.person(), Long.parseLong(press.value())));
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
    if (result instanceof SaveEdit.Saved) {
      changed.accept(person);
      return context.ackWithUpdate(saved(person, number));
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

  private void delete(Press press) throws IOException, SlackApiException {
    // Refused only when it is gone already, and gone is what was asked for.
    desk.press(press.person(), new DeleteInterview(Long.parseLong(press.value())));
    changed.accept(press.person());
    press.replace(
        Modals.told(
            ModalSentences.DELETED_TITLE,
            List.of(
                Elements.lines(ModalSentences.DELETED),
                Elements.actions(
                    List.of(
                        Elements.button(
                            Doors.BRING_BACK,
                            ModalSentences.BRING_BACK,
                            press.value(),
                            ModalSentences.BRING_BACK))))));
  }

  private View modal(PersonId person, long interview) {
    return stored(person, interview)
        .map(
            stored ->
                stored.closed()
                    ? views.closed(interview)
                    : views.edit(TypedEdit.fields(stored), stored.own(), interview))
        .orElseGet(EditInterviewModal::gone);
  }

  private View saved(PersonId person, long interview) {
    return stored(person, interview)
        .map(
            stored ->
                Modals.notice(
                    ModalSentences.SAVED_TITLE,
                    SavedSentences.of(stored.view(), stored.interview(), holidays)))
        .orElseGet(EditInterviewModal::gone);
  }

  private Optional<KnownInterview> stored(PersonId person, long number) {
    return desk.look(person).flatMap(view -> KnownInterview.of(view, number));
  }

  private static View gone() {
    return Modals.notice(ModalSentences.GONE_TITLE, List.of(ModalSentences.GONE));
  }
}
