package followthrough.slack.modals;

import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.action.InterviewForm;
import followthrough.core.action.KnownEvents;
import followthrough.core.action.LogInterview;
import followthrough.core.action.MeantOpportunity;
import followthrough.core.action.Outcome;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.forms.FormValues;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.SlackRefusal;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.kit.Text;
import followthrough.slack.people.People;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The modal in which a person logs an interview: opens it, unfolds it, saves it. */
public final class LogInterviewModal implements Switchboard.Part {
  static final String CALLBACK = "log_interview";

  /** As the manifest names it. */
  static final String SHORTCUT = "log_an_interview";

  private final Desk desk;
  private final People people;
  private final HolidayChoice holidays;
  private final InterviewView views;
  private final FormCheck check;
  private final KnownEvents events;
  private final Consumer<PersonId> changed;

  /**
   * @param calendars the public holidays to choose from
   * @param events remembers which event of a calendar an interview came from
   * @param changed told after something was saved; must return at once and not fail
   */
  public LogInterviewModal(
      Desk desk,
      People people,
      List<HolidayCalendar> calendars,
      KnownEvents events,
      Consumer<PersonId> changed) {
    this.desk = desk;
    this.people = people;
    this.holidays = new HolidayChoice(calendars);
    this.views = new InterviewView(holidays);
    this.check = new FormCheck(holidays);
    this.events = events;
    this.changed = changed;
  }

  @Override
  public void plugInto(Switchboard board) {
    board
        .shortcut(SHORTCUT, this::openFromShortcut)
        .submission(CALLBACK, this::save)
        .action(Doors.LOG_INTERVIEW, this::openFromButton)
        .action(Doors.LOG_FILLED, press -> openFilled(press, press.read(FilledText::read)))
        .action(InterviewView.MORE_OPTIONS, this::unfold);
  }

  /**
   * Opens the empty modal; nothing is read before, because the trigger lives for 3 seconds.
   *
   * @throws SlackRefusal when Slack does not take it
   */
  public void open(MethodsClient slack, String triggerId) throws IOException, SlackApiException {
    Modals.open(slack, triggerId, views.log(Fields.EMPTY, ""));
  }

  private Response openFromShortcut(GlobalShortcutRequest request, GlobalShortcutContext context)
      throws IOException, SlackApiException {
    open(context.client(), context.getTriggerId());
    people.greet(People.of(context), context.client());
    return context.ack();
  }

  private void openFromButton(Press press) throws IOException, SlackApiException {
    press.show(views.log(Fields.EMPTY, ""));
    people.greet(press.person(), press.slack());
  }

  /** Opens the form as it was read elsewhere; nothing is saved before the person does. */
  public void openFilled(Press press, FilledIn read) throws IOException, SlackApiException {
    press.show(filled(read, desk.look(press.person())));
  }

  /**
   * The same behind a command.
   *
   * @param known null while nothing is known of the person
   * @throws SlackRefusal when Slack does not take it
   */
  public void openFilled(
      MethodsClient slack, String triggerId, FilledIn read, Desk.@Nullable View known)
      throws IOException, SlackApiException {
    Modals.open(slack, triggerId, filled(read, Optional.ofNullable(known)));
  }

  private View filled(FilledIn read, Optional<Desk.View> known) {
    Fields plain = Fields.EMPTY.filledIn(read);
    Fields fields = Fields.furtherRound(opportunity(known, plain)).filledIn(read);
    ZoneId own = known.map(LogInterviewModal::zone).orElse(null);
    // A field that is not shown would be forgotten.
    View form =
        read.lower()
            ? views.logWithOptions(fields, own, read.origin())
            : views.log(fields, read.origin());
    if (!read.note().isEmpty()) {
      form.getBlocks().add(0, Elements.lines(Text.plain(read.note())));
    }
    return form;
  }

  /** Shows all questions, with the regions of the country that was chosen. */
  void unfold(Press press) throws IOException, SlackApiException {
    Optional<Desk.View> known = desk.look(press.person());
    Fields fields = fields(FormValues.in(press.modal()), known);
    ZoneId own = known.map(LogInterviewModal::zone).orElse(null);
    press.replace(views.logWithOptions(fields, own, origin(press.modal())));
  }

  private Response save(ViewSubmissionRequest request, ViewSubmissionContext context) {
    PersonId person = People.of(context);
    Optional<Desk.View> known = people.look(person, context.client());
    if (known.isEmpty()) {
      return context.ackWithErrors(Map.of(Field.STARTS.id(), ModalSentences.NO_ZONE_YET));
    }
    Fields fields = fields(FormValues.in(request.getPayload().getView()), known);
    FormCheck.Result result = check.check(fields, known.get(), opportunity(known, fields));
    if (result instanceof FormCheck.Result.Bad bad) {
      return context.ackWithErrors(bad.sentences());
    }
    InterviewForm form = ((FormCheck.Result.Good) result).form();
    Outcome<Long> outcome = desk.press(person, new LogInterview(form));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      return context.ackWithErrors(
          Map.of(Field.COMPANY.id(), ModalSentences.refused(refused.why())));
    }
    changed.accept(person);
    long interview = ((Outcome.Done<Long>) outcome).value();
    FilledIn.Event event = FilledIn.Event.read(origin(request.getPayload().getView()));
    if (event != null) {
      events.remember(person, event.key(), new KnownEvents.Known(interview, event.sequence()));
    }
    return context.ackWithUpdate(saved(person, interview));
  }

  private static String origin(View form) {
    return form.getPrivateMetadata() == null ? "" : form.getPrivateMetadata();
  }

  private View saved(PersonId person, long interview) {
    List<String> sentences =
        desk.look(person)
            .flatMap(
                view ->
                    view.file()
                        .pipeline()
                        .interview(interview)
                        .map(one -> SavedSentences.of(view, one, holidays)))
            .orElse(List.of(ModalSentences.GONE));
    return Modals.notice(ModalSentences.SAVED_TITLE, sentences);
  }

  /** What is typed; a further round at a known company starts from what is known about it. */
  private static Fields fields(FormValues typed, Optional<Desk.View> known) {
    Fields plain = Fields.read(typed, Fields.EMPTY);
    return Fields.read(typed, Fields.furtherRound(opportunity(known, plain)));
  }

  private static Optional<Opportunity> opportunity(Optional<Desk.View> known, Fields fields) {
    return known.flatMap(
        view ->
            MeantOpportunity.of(
                view.file().pipeline(), view.plan(), fields.company(), fields.role()));
  }

  private static ZoneId zone(Desk.View view) {
    return view.file().person().current().zone();
  }
}
