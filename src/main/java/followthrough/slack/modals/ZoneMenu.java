package followthrough.slack.modals;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import followthrough.slack.forms.Inputs;
import followthrough.slack.forms.Question;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The menu of all time zones by continent, after what the form itself offers first. */
final class ZoneMenu {
  /** The value of "as yours": nobody has said where the company is. */
  static final String OWN = "OWN";

  private final ChoiceGroups groups = new ChoiceGroups();

  /** Offers something before all zones; a value that is offered here is not offered again. */
  ZoneMenu first(String group, OptionObject option) {
    groups.add(group, option);
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
    if (chosen != null && !groups.offers(chosen) && unlisted(chosen)) {
      first(ModalSentences.STORED_ZONE, choice(ZoneId.of(chosen)));
    }
    List<Zones.Zone> others =
        Zones.all().stream().filter(zone -> !groups.offers(zone.id().getId())).toList();
    others.forEach(zone -> first(zone.group(), choice(zone.id())));
    return groups.menu(question, ModalSentences.ZONE_PLACEHOLDER, chosen);
  }

  private static boolean unlisted(String value) {
    return Zones.all().stream().noneMatch(one -> one.id().getId().equals(value));
  }
}
