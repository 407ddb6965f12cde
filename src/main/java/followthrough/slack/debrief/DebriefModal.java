package followthrough.slack.debrief;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.Debrief;
import followthrough.core.action.DebriefForm;
import followthrough.core.action.Desk;
import followthrough.core.action.OpenedForm;
import followthrough.core.action.Outcome;
import followthrough.core.action.Refusal;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Contact;
import followthrough.slack.forms.FormValues;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Place;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.kit.Text;
import followthrough.slack.news.Receipts;
import followthrough.slack.news.WhatChanged;
import followthrough.slack.people.People;
import followthrough.slack.presses.ButtonSentences;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The modal in which a person tells how an interview went: opens it, checks it, keeps it. Names
 * that are new are kept first; then the same form asks at once what each of them said.
 */
public final class DebriefModal implements Switchboard.Part {
  static final String CALLBACK = "debrief";

  private final Desk desk;
  private final Receipts receipts;

  public DebriefModal(Desk desk, Receipts receipts) {
    this.desk = desk;
    this.receipts = receipts;
  }

  @Override
  public void plugInto(Switchboard board) {
    board
        .action(Doors.DEBRIEF, press -> open(press, Long.parseLong(press.value())))
        .action(DebriefField.DECISION.id(), this::foresee)
        .action(DebriefField.SAID, this::foresee)
        .submission(CALLBACK, this::save);
  }

  /** Opens the modal for an interview, or says why there is nothing to tell. */
  public void open(Press press, long interview) throws IOException, SlackApiException {
    Optional<DebriefTexts> known =
        desk.look(press.person()).flatMap(view -> DebriefTexts.of(view, interview));
    if (known.isEmpty() || !known.get().begun()) {
      receipts.refused(press, known.isEmpty() ? DebriefSentences.GONE : DebriefSentences.TOO_EARLY);
      return;
    }
    press.show(
        new DebriefView(known.get()).view(press.place(), DebriefSentences.CHANGES_SHOW_HERE));
  }

  /** Another day, another plan: the form says what saving would change; what is typed stays. */
  private void foresee(Press press) throws IOException, SlackApiException {
    View form = press.modal();
    OpenedForm opened = OpenedForm.read(form.getPrivateMetadata());
    String[] parts = opened.about().split("\\|", 2);
    long interview = Long.parseLong(parts[0]);
    Optional<DebriefTexts> known =
        desk.look(press.person()).flatMap(view -> DebriefTexts.of(view, interview));
    if (known.isPresent()) {
      DebriefCheck check = new DebriefCheck(known.get(), FormValues.in(form), opened);
      View again =
          new DebriefView(known.get(), check.previews())
              .view(Place.parse(press.person(), parts[1]), preview(known.get(), check));
      // What stood in the form when it was opened is what Save compares with.
      again.setPrivateMetadata(form.getPrivateMetadata());
      press.replace(again);
    }
  }

  private String preview(DebriefTexts known, DebriefCheck check) {
    if (check.result() instanceof DebriefCheck.Result.Good good) {
      Outcome<Desk.View> after =
          desk.preview(known.view(), new Debrief(known.interview().id(), good.form()));
      if (after instanceof Outcome.Done<Desk.View> done) {
        return WhatChanged.preview(known.view(), done.value(), known.opportunity().id());
      }
    }
    return DebriefSentences.CHANGES_SHOW_HERE;
  }

  /** Whether the form shows already how everything will read. */
  private static boolean shows(View form, Map<Long, String> lines) {
    String blocks = String.valueOf(form.getBlocks());
    return lines.values().stream().allMatch(blocks::contains);
  }

  private Response save(ViewSubmissionRequest request, ViewSubmissionContext context) {
    PersonId person = People.of(context);
    View form = request.getPayload().getView();
    OpenedForm opened = OpenedForm.read(form.getPrivateMetadata());
    String[] parts = opened.about().split("\\|", 2);
    long interview = Long.parseLong(parts[0]);
    Place place = Place.parse(person, parts[1]);
    Optional<DebriefTexts> known =
        desk.look(person).flatMap(view -> DebriefTexts.of(view, interview));
    if (known.isEmpty()) {
      return context.ackWithErrors(Map.of(DebriefField.PEOPLE.id(), DebriefSentences.GONE));
    }
    DebriefCheck check = new DebriefCheck(known.get(), FormValues.in(form), opened);
    DebriefCheck.Result result = check.result();
    if (result instanceof DebriefCheck.Result.Bad bad) {
      return context.ackWithErrors(bad.sentences());
    }
    if (!shows(form, check.previews())) {
      View again =
          new DebriefView(known.get(), check.previews())
              .readOnce(place, preview(known.get(), check));
      again.setPrivateMetadata(form.getPrivateMetadata());
      return context.ackWithUpdate(again);
    }
    DebriefForm told = ((DebriefCheck.Result.Good) result).form();
    Outcome<Long> outcome = desk.press(person, new Debrief(interview, told));
    if (outcome.equals(Outcome.refused(Refusal.THANKED_ALREADY))) {
      return context.ackWithErrors(check.thankedAlready());
    }
    if (outcome instanceof Outcome.Refused<Long> refused) {
      String why = ButtonSentences.refused(refused.why());
      return context.ackWithErrors(Map.of(DebriefField.PEOPLE.id(), why));
    }
    return receipt(context, place, known.get());
  }

  /** What was noted; whoever is new is asked about at once. */
  private Response receipt(ViewSubmissionContext context, Place place, DebriefTexts before) {
    Desk.View after = desk.look(place.person()).orElseThrow(IllegalStateException::new);
    Receipts.Line line = new Receipts.Line(line(after, before), null);
    List<String> joined = joined(before, after);
    Optional<DebriefTexts> now = DebriefTexts.of(after, before.interview().id());
    return joined.isEmpty() || now.isEmpty()
        ? receipts.afterForm(context, place, line)
        : receipts.goOn(
            context,
            place,
            line,
            new DebriefView(now.get()).goesOn(place, joined, DebriefSentences.CHANGES_SHOW_HERE));
  }

  private static String line(Desk.View after, DebriefTexts before) {
    String changed = WhatChanged.between(before.view(), after, before.opportunity().id());
    return DebriefSentences.NOTED
        + " "
        + (changed.isEmpty() ? DebriefSentences.DATES_STAY : changed);
  }

  /** Whoever was added has no field yet for what they said. */
  private static List<String> joined(DebriefTexts before, Desk.View after) {
    return DebriefTexts.of(after, before.interview().id()).stream()
        .flatMap(now -> now.people().stream())
        .filter(one -> before.people().stream().noneMatch(old -> old.id() == one.id()))
        .map(Contact::name)
        .map(Text::plain)
        .toList();
  }
}
