package followthrough.slack.modals;

import static com.slack.api.model.block.composition.BlockCompositions.optionGroup;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import followthrough.slack.forms.Inputs;
import followthrough.slack.forms.Question;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The menu of all time zones by continent, after what the form itself offers first. */
final class ZoneMenu {
  /** The value of "as yours": nobody has said where the company is. */
  static final String OWN = "OWN";

  private final Map<String, List<OptionObject>> groups = new LinkedHashMap<>();

  /** Offers something before all zones; a value that is offered here is not offered again. */
  ZoneMenu first(String group, OptionObject option) {
    groups.computeIfAbsent(group, name -> new ArrayList<>()).add(option);
    return this;
  }

  static OptionObject choice(ZoneId zone) {
    return Inputs.choice(zone.getId(), Zones.label(zone));
  }

  /**
   * The menu, in which a stored zone that no list has is offered beside the others.
   *
   * @param chosen the value that stands in it; null for none
   */
  BlockElement element(Question question, @Nullable String chosen) {
    if (chosen != null && !offers(chosen) && unlisted(chosen)) {
      first(ModalSentences.STORED_ZONE, choice(ZoneId.of(chosen)));
    }
    List<Zones.Zone> others =
        Zones.all().stream().filter(zone -> !offers(zone.id().getId())).toList();
    others.forEach(zone -> first(zone.group(), choice(zone.id())));
    List<OptionGroupObject> all = new ArrayList<>();
    groups.forEach(
        (name, options) -> all.add(optionGroup(g -> g.label(plainText(name)).options(options))));
    OptionObject initial =
        Inputs.chosen(groups.values().stream().flatMap(List::stream).toList(), chosen);
    return staticSelect(
        s ->
            s.actionId(question.id())
                .placeholder(plainText(ModalSentences.ZONE_PLACEHOLDER))
                .optionGroups(all)
                .initialOption(initial));
  }

  private boolean offers(String value) {
    return groups.values().stream()
        .flatMap(List::stream)
        .anyMatch(one -> one.getValue().equals(value));
  }

  private static boolean unlisted(String value) {
    return Zones.all().stream().noneMatch(one -> one.id().getId().equals(value));
  }
}
