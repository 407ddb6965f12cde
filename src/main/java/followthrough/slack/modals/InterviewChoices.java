package followthrough.slack.modals;

import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.optionGroup;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return select(
        Field.LENGTH,
        lengths.stream()
            .map(one -> choice(Long.toString(one.toMinutes()), ModalSentences.length(one)))
            .toList(),
        Long.toString(chosen.toMinutes()));
  }

  BlockElement format(Format chosen) {
    List<Format> formats = new ArrayList<>(FORMATS);
    if (!formats.contains(chosen)) {
      formats.add(chosen);
    }
    return select(
        Field.FORMAT,
        formats.stream().map(one -> choice(one.name(), ModalSentences.format(one))).toList(),
        chosen.name());
  }

  BlockElement style(CompanyStyle chosen) {
    return select(
        Field.STYLE,
        Stream.of(CompanyStyle.values())
            .map(one -> choice(one.name(), ModalSentences.style(one)))
            .toList(),
        chosen.name());
  }

  BlockElement lastMedium(@Nullable String chosen) {
    return select(
        Field.LAST_MEDIUM,
        ModalSentences.LAST_MEDIA.stream()
            .map(one -> choice(one.getKey(), one.getValue()))
            .toList(),
        chosen);
  }

  BlockElement holidays(String chosen) {
    List<OptionObject> options = new ArrayList<>();
    options.add(choice(HolidayChoice.BY_ZONE, ModalSentences.HOLIDAYS_BY_ZONE));
    options.add(choice(HolidayChoice.NONE, ModalSentences.NO_HOLIDAYS));
    holidays.calendars().forEach(one -> options.add(choice(one.key(), one.label())));
    if (options.stream().noneMatch(one -> one.getValue().equals(chosen))) {
      options.add(choice(chosen, holidays.label(chosen)));
    }
    return select(Field.HOLIDAYS, options, chosen);
  }

  /** The person's own zone stands first, and nowhere else: a value may be offered only once. */
  BlockElement zone(@Nullable String chosen, @Nullable ZoneId own) {
    Map<String, List<OptionObject>> groups = new LinkedHashMap<>();
    if (own != null) {
      groups.put(ModalSentences.YOUR_ZONE, List.of(zone(own)));
    }
    String selected = chosen == null && own != null ? own.getId() : chosen;
    boolean stored =
        selected != null
            && (own == null || !own.getId().equals(selected))
            && CompanyZones.all().stream().noneMatch(one -> one.id().getId().equals(selected));
    if (stored) {
      groups.put(ModalSentences.STORED_ZONE, List.of(zone(ZoneId.of(selected))));
    }
    CompanyZones.all().stream()
        .filter(one -> !one.id().equals(own))
        .forEach(
            one ->
                groups.computeIfAbsent(one.group(), name -> new ArrayList<>()).add(zone(one.id())));
    List<OptionGroupObject> all = new ArrayList<>();
    groups.forEach(
        (name, options) -> all.add(optionGroup(g -> g.label(plainText(name)).options(options))));
    OptionObject initial =
        groups.values().stream()
            .flatMap(List::stream)
            .filter(one -> one.getValue().equals(selected))
            .findFirst()
            .orElse(null);
    return staticSelect(
        s ->
            s.actionId(Field.ZONE.id())
                .placeholder(plainText(ModalSentences.ZONE_PLACEHOLDER))
                .optionGroups(all)
                .initialOption(initial));
  }

  private static OptionObject zone(ZoneId zone) {
    return choice(zone.getId(), CompanyZones.label(zone));
  }

  private static OptionObject choice(String value, String label) {
    return option(plainText(label), value);
  }

  private static BlockElement select(
      Field field, List<OptionObject> options, @Nullable String chosen) {
    OptionObject initial =
        options.stream().filter(one -> one.getValue().equals(chosen)).findFirst().orElse(null);
    return staticSelect(
        s ->
            s.actionId(field.id())
                .placeholder(plainText(ModalSentences.CHOOSE))
                .options(options)
                .initialOption(initial));
  }
}
