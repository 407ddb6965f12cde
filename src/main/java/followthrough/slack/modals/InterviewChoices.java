package followthrough.slack.modals;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.checkboxes;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.Inputs;
import followthrough.slack.forms.LastContact;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The menus of the interview modal. A stored value that no menu offers is offered beside them. */
final class InterviewChoices {
  private static final List<Duration> LENGTHS =
      Stream.of(15, 30, 45, 60, 90, 120, 180, 240, 480).map(Duration::ofMinutes).toList();
  private static final List<Format> FORMATS =
      List.of(Format.IN_PERSON, Format.VIDEO, Format.PHONE, Format.PHONE_SCREEN);

  private final HolidayChoice holidays;

  InterviewChoices(HolidayChoice holidays) {
    this.holidays = holidays;
  }

  BlockElement length(Duration chosen) {
    List<Duration> lengths = new ArrayList<>(LENGTHS);
    if (!lengths.contains(chosen)) {
      lengths.add(chosen);
      lengths.sort(null);
    }
    return Inputs.select(
        Field.LENGTH,
        lengths.stream()
            .map(one -> Inputs.choice(Long.toString(one.toMinutes()), FormSentences.length(one)))
            .toList(),
        Long.toString(chosen.toMinutes()));
  }

  BlockElement format(Format chosen) {
    List<Format> formats = new ArrayList<>(FORMATS);
    if (chosen != Format.UNKNOWN && !formats.contains(chosen)) {
      formats.add(chosen);
    }
    return Inputs.select(
        Field.FORMAT,
        formats.stream().map(one -> Inputs.choice(one.name(), FormSentences.format(one))).toList(),
        chosen.name());
  }

  BlockElement style(CompanyStyle chosen) {
    return Inputs.select(
        Field.STYLE,
        Stream.of(CompanyStyle.values())
            .map(one -> Inputs.choice(one.name(), ModalSentences.style(one)))
            .toList(),
        chosen.name());
  }

  BlockElement lastMedium(@Nullable String chosen) {
    return Inputs.select(Field.LAST_MEDIUM, LastContact.options(), chosen);
  }

  /**
   * All calendars, those of the country that was chosen or is likely before the others.
   *
   * @param zone the company's; null when not even the person's is known yet
   */
  BlockElement holidays(String chosen, @Nullable ZoneId zone) {
    String guess = zone == null ? HolidayChoice.NONE : holidays.guess(zone);
    String byZone =
        zone == null
            ? ModalSentences.HOLIDAYS_BY_ZONE
            : ModalSentences.holidaysByZone(holidays.label(guess));
    ChoiceGroups groups = new ChoiceGroups();
    groups.add(ModalSentences.NO_COUNTRY, Inputs.choice(HolidayChoice.BY_ZONE, byZone));
    groups.add(
        ModalSentences.NO_COUNTRY, Inputs.choice(HolidayChoice.NONE, ModalSentences.NO_HOLIDAYS));
    holidays
        .groups(chosen.equals(HolidayChoice.BY_ZONE) ? guess : chosen)
        .forEach(
            (group, all) ->
                all.forEach(one -> groups.add(group, Inputs.choice(one.key(), one.label()))));
    if (!groups.offers(chosen)) {
      groups.add(ModalSentences.NO_COUNTRY, Inputs.choice(chosen, holidays.label(chosen)));
    }
    return groups.menu(Field.HOLIDAYS, FormSentences.CHOOSE, chosen);
  }

  BlockElement legalDuty(boolean ticked) {
    OptionObject tell =
        OptionObject.builder()
            .value("TELL")
            .text(plainText(ModalSentences.LEGAL_DUTY))
            .description(plainText(ModalSentences.LEGAL_DUTY_SCOPE))
            .build();
    return checkboxes(
        c ->
            c.actionId(Field.LEGAL_DUTY.id())
                .options(List.of(tell))
                .initialOptions(ticked ? List.of(tell) : null));
  }

  /** The person's own zone stands first, as the guess that it is, and again among the others. */
  BlockElement zone(@Nullable String chosen, @Nullable ZoneId own) {
    ZoneMenu menu = new ZoneMenu();
    if (own != null) {
      menu.first(
          ModalSentences.YOUR_ZONE,
          Inputs.choice(ZoneMenu.OWN, ModalSentences.asYours(Zones.label(own))));
    }
    return menu.element(Field.ZONE, chosen == null && own != null ? ZoneMenu.OWN : chosen);
  }
}
