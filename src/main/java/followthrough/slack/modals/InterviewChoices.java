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

  BlockElement holidays(String chosen) {
    List<OptionObject> options = new ArrayList<>();
    options.add(Inputs.choice(HolidayChoice.BY_ZONE, ModalSentences.HOLIDAYS_BY_ZONE));
    options.add(Inputs.choice(HolidayChoice.NONE, ModalSentences.NO_HOLIDAYS));
    holidays.calendars().forEach(one -> options.add(Inputs.choice(one.key(), one.label())));
    if (options.stream().noneMatch(one -> one.getValue().equals(chosen))) {
      options.add(Inputs.choice(chosen, holidays.label(chosen)));
    }
    return Inputs.select(Field.HOLIDAYS, options, chosen);
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
