package followthrough.slack.modals;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.ChangeSettings;
import followthrough.core.action.Desk;
import followthrough.core.people.Cadence;
import followthrough.core.people.DmWindow;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.slack.forms.FormValues;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.SlackRefusal;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.people.People;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The modal in which a person says how often and when they want to be reminded. */
public final class SettingsModal implements Switchboard.Part {
  static final String CALLBACK = "settings";

  private final Desk desk;
  private final People people;
  private final Consumer<PersonId> changed;

  /**
   * Wires the modal to the desk.
   *
   * @param changed told after something was saved; must return at once and not fail
   */
  public SettingsModal(Desk desk, People people, Consumer<PersonId> changed) {
    this.desk = desk;
    this.people = people;
    this.changed = changed;
  }

  @Override
  public void plugInto(Switchboard board) {
    board.submission(CALLBACK, this::save).action(Doors.SETTINGS, this::openFromButton);
  }

  /**
   * Opens the modal with what holds now, or with what holds for everybody at first.
   *
   * @throws SlackRefusal when Slack does not take it
   */
  public void open(MethodsClient slack, PersonId person, String triggerId)
      throws IOException, SlackApiException {
    Modals.open(slack, triggerId, now(person));
    people.greet(person, slack);
  }

  private void openFromButton(Press press) throws IOException, SlackApiException {
    press.show(now(press.person()));
    people.greet(press.person(), press.slack());
  }

  private View now(PersonId person) {
    return SettingsView.of(desk.look(person).map(view -> view.file().person()));
  }

  private Response save(ViewSubmissionRequest request, ViewSubmissionContext context) {
    PersonId person = People.of(context);
    Optional<Desk.View> before = people.look(person, context.client());
    if (before.isEmpty()) {
      return context.ackWithErrors(Map.of(SettingsField.ZONE.id(), ModalSentences.NO_ZONE_YET));
    }
    FormValues typed = FormValues.in(request.getPayload().getView());
    if (!Person.canBeNumber(typed.text(SettingsField.NUMBER).strip())) {
      return context.ackWithErrors(Map.of(SettingsField.NUMBER.id(), SettingsSentences.NO_NUMBER));
    }
    desk.press(person, change(typed, before.get()));
    changed.accept(person);
    List<String> sentences =
        desk.look(person)
            .map(after -> SettingsSentences.saved(before.get(), after))
            .orElse(List.of(ModalSentences.NO_ZONE_YET));
    return context.ackWithUpdate(Modals.notice(SettingsSentences.SAVED_TITLE, sentences));
  }

  private static ChangeSettings change(FormValues typed, Desk.View view) {
    DmWindow window = view.file().person().current().window();
    String cadence = typed.option(SettingsField.CADENCE);
    return new ChangeSettings(
        zone(typed.option(SettingsField.ZONE)),
        new DmWindow(
            time(typed.option(SettingsField.FROM), window.start()),
            time(typed.option(SettingsField.UNTIL), window.end())),
        cadence == null ? null : Cadence.valueOf(cadence),
        typed.shows(SettingsField.NUMBER) ? typed.text(SettingsField.NUMBER).strip() : null,
        typed.shows(SettingsField.WISHES) ? wishes(typed) : null);
  }

  private static ChangeSettings.Choice wishes(FormValues typed) {
    Set<String> chosen = Set.copyOf(typed.options(SettingsField.WISHES.id()));
    return new ChangeSettings.Choice(
        chosen.contains(SettingsView.WEEK),
        chosen.contains(SettingsView.DISCREET),
        chosen.contains(SettingsView.DAILY));
  }

  private static ChangeSettings.@Nullable ZoneChoice zone(@Nullable String chosen) {
    if (chosen == null) {
      return null;
    }
    return chosen.equals(SettingsView.AS_IN_SLACK)
        ? new ChangeSettings.AsInSlack()
        : new ChangeSettings.Own(ZoneId.of(chosen));
  }

  private static LocalTime time(@Nullable String chosen, LocalTime kept) {
    return chosen == null ? kept : LocalTime.parse(chosen);
  }
}
