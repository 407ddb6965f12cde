package followthrough.slack.modals;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.radioButtons;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import followthrough.core.people.Cadence;
import followthrough.core.people.DmWindow;
import followthrough.core.people.Person;
import followthrough.core.people.Settings;
import followthrough.core.people.Wishes;
import followthrough.slack.forms.Inputs;
import followthrough.slack.kit.Times;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the settings modal. */
final class SettingsView {
  /** The value of the zone that follows Slack. */
  static final String AS_IN_SLACK = "AS_IN_SLACK";

  static final String WEEK = "WEEK";
  static final String DAILY = "DAILY";
  static final String DISCREET = "DISCREET";

  private static final int STEP_MINUTES = 30;

  private SettingsView() {}

  /**
   * The modal with what holds now.
   *
   * @param person empty before the first contact
   */
  static View of(Optional<Person> person) {
    DmWindow window = person.map(Person::current).map(Settings::window).orElse(DmWindow.DEFAULT);
    return Inputs.modal(
        SettingsModal.CALLBACK,
        SettingsSentences.TITLE,
        "",
        List.of(
            Inputs.needed(
                SettingsField.CADENCE,
                SettingsSentences.CADENCE_HINT,
                cadence(person.map(Person::cadence).orElse(Cadence.STANDARD))),
            Inputs.needed(
                SettingsField.FROM,
                times(
                    SettingsField.FROM,
                    DmWindow.EARLIEST_START,
                    DmWindow.LATEST_START,
                    window.start())),
            Inputs.needed(
                SettingsField.UNTIL,
                SettingsSentences.UNTIL_HINT,
                times(
                    SettingsField.UNTIL, DmWindow.EARLIEST_END, DmWindow.LATEST_END, window.end())),
            Inputs.needed(SettingsField.ZONE, SettingsSentences.ZONE_HINT, zone(person)),
            Inputs.hinted(
                SettingsField.NUMBER,
                SettingsSentences.NUMBER_HINT,
                number(person.map(Person::number).orElse(""))),
            Inputs.optional(
                SettingsField.WISHES, wishes(person.map(Person::wishes).orElse(Wishes.NONE)))));
  }

  private static BlockElement wishes(Wishes held) {
    OptionObject week =
        wish(WEEK, SettingsSentences.WEEK, plainText(SettingsSentences.WEEK_MEANING));
    OptionObject daily =
        wish(DAILY, SettingsSentences.DAILY, plainText(SettingsSentences.DAILY_MEANING));
    OptionObject discreet =
        wish(DISCREET, SettingsSentences.DISCREET, plainText(SettingsSentences.DISCREET_MEANING));
    List<OptionObject> chosen = new ArrayList<>(held.week() ? List.of(week) : List.of());
    chosen.addAll(held.daily() ? List.of(daily) : List.of());
    chosen.addAll(held.discreet() ? List.of(discreet) : List.of());
    return checkboxes(
        c ->
            c.actionId(SettingsField.WISHES.id())
                .options(List.of(week, daily, discreet))
                .initialOptions(chosen.isEmpty() ? null : chosen));
  }

  private static OptionObject wish(String value, String label, PlainTextObject meaning) {
    return OptionObject.builder().value(value).text(plainText(label)).description(meaning).build();
  }

  private static BlockElement number(String known) {
    return plainTextInput(
        p ->
            p.actionId(SettingsField.NUMBER.id())
                .maxLength(Person.MAX_NUMBER)
                .initialValue(known.isEmpty() ? null : known));
  }

  private static BlockElement cadence(Cadence chosen) {
    List<OptionObject> options = Stream.of(Cadence.values()).map(SettingsView::option).toList();
    return radioButtons(
        r ->
            r.actionId(SettingsField.CADENCE.id())
                .options(options)
                .initialOption(Inputs.chosen(options, chosen.name())));
  }

  private static OptionObject option(Cadence cadence) {
    return OptionObject.builder()
        .value(cadence.name())
        .text(plainText(SettingsSentences.cadence(cadence)))
        .description(plainText(SettingsSentences.meaning(cadence)))
        .build();
  }

  /** A list instead of a clock, so that no time can be chosen that the window does not take. */
  private static BlockElement times(
      SettingsField field, LocalTime first, LocalTime last, LocalTime chosen) {
    List<LocalTime> times = new ArrayList<>();
    for (LocalTime time = first; !time.isAfter(last); time = time.plusMinutes(STEP_MINUTES)) {
      times.add(time);
    }
    if (!times.contains(chosen)) {
      times.add(chosen);
      times.sort(null);
    }
    return Inputs.select(
        field,
        times.stream().map(time -> Inputs.choice(time.toString(), Times.time(time))).toList(),
        chosen.toString());
  }

  private static BlockElement zone(Optional<Person> person) {
    String asInSlack =
        person
            .map(Person::zoneInSlack)
            .map(SettingsSentences::asInSlack)
            .orElse(SettingsSentences.AS_IN_SLACK);
    String chosen =
        person.filter(Person::ownZone).map(one -> one.current().zone().getId()).orElse(AS_IN_SLACK);
    return new ZoneMenu()
        .first(SettingsSentences.SLACK, Inputs.choice(AS_IN_SLACK, asInSlack))
        .element(SettingsField.ZONE, chosen);
  }
}
