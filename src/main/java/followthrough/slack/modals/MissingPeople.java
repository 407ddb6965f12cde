package followthrough.slack.modals;

import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import followthrough.core.action.Action;
import followthrough.core.action.AddAddresses;
import followthrough.core.action.AddPeople;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.action.PersonForm;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.FormValues;
import followthrough.slack.forms.Inputs;
import followthrough.slack.forms.PeopleLines;
import followthrough.slack.forms.PersonLine;
import followthrough.slack.forms.Question;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.Missing;
import followthrough.slack.people.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The small forms that a reminder opens when it lacks somebody to write to: the people of an
 * interview, or how to reach those who are known.
 */
public final class MissingPeople implements Switchboard.Part {
  private static final String PEOPLE = "missing_people";
  private static final String ADDRESSES = "missing_addresses";
  private static final int LINE = 300;
  private static final int LINES = 3000;

  private final Desk desk;
  private final Consumer<PersonId> changed;

  /**
   * @param changed told after something was saved; must return at once and not fail
   */
  public MissingPeople(Desk desk, Consumer<PersonId> changed) {
    this.desk = desk;
    this.changed = changed;
  }

  @Override
  public void plugInto(Switchboard board) {
    board
        .action(Doors.ADD_PEOPLE, press -> open(press, true))
        .action(Doors.ADD_ADDRESSES, press -> open(press, false))
        .submission(PEOPLE, this::savePeople)
        .submission(ADDRESSES, this::saveAddresses);
  }

  /** One field of these forms. */
  private record Line(String id, String label) implements Question {
    private static Line of(Contact contact) {
      return new Line(
          "address_" + contact.id(),
          Text.clip(MissingSentences.howToReach(contact.name()), Elements.LABEL));
    }
  }

  private static final Line WHO = new Line("missing", MissingSentences.WHO);

  private void open(Press press, boolean people) throws IOException, SlackApiException {
    Missing missing = press.read(Missing::parse);
    press.show(
        desk.look(press.person())
            .filter(view -> view.file().pipeline().opportunity(missing.opportunity()).isPresent())
            .map(view -> people ? people(missing, view) : addresses(missing, view))
            .orElseGet(MissingPeople::gone));
  }

  private static View people(Missing missing, Desk.View view) {
    String company = Text.plain(new Facts(view).company(missing.opportunity()));
    boolean met = view.file().pipeline().interview(missing.interview()).isPresent();
    List<LayoutBlock> blocks =
        List.of(
            Elements.lines(
                met ? MissingSentences.whoWasMet(company) : MissingSentences.whoWrote(company)),
            Inputs.needed(
                WHO,
                MissingSentences.PEOPLE_HINT,
                plainTextInput(
                    p -> p.actionId(WHO.id()).multiline(met).maxLength(LINES).focusOnLoad(true))));
    return Inputs.modal(PEOPLE, MissingSentences.ADD_PEOPLE, missing.text(), blocks);
  }

  private static View addresses(Missing missing, Desk.View view) {
    List<LayoutBlock> blocks = new ArrayList<>();
    for (Contact contact : contacts(missing, view)) {
      Line line = Line.of(contact);
      blocks.add(
          Inputs.hinted(
              line,
              MissingSentences.ADDRESS_HINT,
              plainTextInput(p -> p.actionId(line.id()).maxLength(LINE))));
    }
    return blocks.isEmpty()
        ? gone()
        : Inputs.modal(ADDRESSES, MissingSentences.ADD_ADDRESS, missing.text(), blocks);
  }

  private static List<Contact> contacts(Missing missing, Desk.View view) {
    return missing.contacts().stream()
        .flatMap(contact -> view.file().pipeline().contact(contact).stream())
        .filter(contact -> contact.opportunity() == missing.opportunity())
        .toList();
  }

  private Response savePeople(ViewSubmissionRequest request, ViewSubmissionContext context) {
    View form = request.getPayload().getView();
    Missing missing = Missing.parse(form.getPrivateMetadata());
    PeopleLines.Reading reading = PeopleLines.read(FormValues.in(form).text(WHO));
    if (!(reading instanceof PeopleLines.Reading.Everybody everybody)) {
      return context.ackWithErrors(Map.of(WHO.id(), FormSentences.people(reading)));
    }
    if (everybody.people().isEmpty()) {
      return context.ackWithErrors(Map.of(WHO.id(), MissingSentences.NOBODY));
    }
    int all = everybody.people().size() + met(People.of(context), missing.interview());
    if (all > Interview.MAX_PEOPLE) {
      return context.ackWithErrors(
          Map.of(WHO.id(), FormSentences.people(new PeopleLines.Reading.TooMany(all))));
    }
    return save(
        context, new AddPeople(missing.opportunity(), missing.interview(), everybody.people()));
  }

  private int met(PersonId person, long interview) {
    return desk.look(person)
        .flatMap(view -> view.file().pipeline().interview(interview))
        .map(one -> one.people().size())
        .orElse(0);
  }

  private Response saveAddresses(ViewSubmissionRequest request, ViewSubmissionContext context) {
    View form = request.getPayload().getView();
    Missing missing = Missing.parse(form.getPrivateMetadata());
    Optional<Desk.View> view = desk.look(People.of(context));
    Map<Long, PersonForm> written = new LinkedHashMap<>();
    Map<String, String> wrong = new LinkedHashMap<>();
    String first = "";
    for (Contact contact : view.map(one -> contacts(missing, one)).orElse(List.of())) {
      Line line = Line.of(contact);
      first = first.isEmpty() ? line.id() : first;
      String typed = FormValues.in(form).text(line).strip();
      if (!typed.isEmpty()) {
        read(contact, typed)
            .ifPresentOrElse(
                address -> written.put(contact.id(), address),
                () -> wrong.put(line.id(), MissingSentences.noAddress(typed)));
      }
    }
    if (wrong.isEmpty() && written.isEmpty() && !first.isEmpty()) {
      wrong.put(first, MissingSentences.NOTHING_WRITTEN);
    }
    return wrong.isEmpty()
        ? save(context, new AddAddresses(missing.opportunity(), written))
        : context.ackWithErrors(wrong);
  }

  /** Empty when anything of it is no address. */
  private static Optional<PersonForm> read(Contact contact, String typed) {
    return PersonLine.read("Name, " + typed.replaceAll("\\R", ", "))
        .filter(line -> line.title().isEmpty())
        .filter(line -> !(line.email() + line.phone() + line.post()).isEmpty())
        .map(
            line ->
                new PersonForm(
                    contact.name(),
                    "",
                    line.email(),
                    line.post(),
                    line.phone(),
                    line.linkedIn(),
                    line.preferred()));
  }

  private Response save(ViewSubmissionContext context, Action<Long> action) {
    PersonId person = People.of(context);
    if (desk.press(person, action) instanceof Outcome.Refused<Long>) {
      return context.ackWithUpdate(gone());
    }
    changed.accept(person);
    return context.ack();
  }

  private static View gone() {
    return Modals.notice(ModalSentences.GONE_TITLE, List.of(ModalSentences.GONE));
  }
}
