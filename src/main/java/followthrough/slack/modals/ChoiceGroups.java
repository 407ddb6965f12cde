package followthrough.slack.modals;

import static com.slack.api.model.block.composition.BlockCompositions.optionGroup;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import followthrough.slack.forms.Inputs;
import followthrough.slack.forms.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A menu whose options stand under headings. */
final class ChoiceGroups {
  private final Map<String, List<OptionObject>> groups = new LinkedHashMap<>();

  ChoiceGroups add(String group, OptionObject option) {
    groups.computeIfAbsent(group, name -> new ArrayList<>()).add(option);
    return this;
  }

  boolean offers(String value) {
    return options().stream().anyMatch(one -> one.getValue().equals(value));
  }

  /**
   * The menu.
   *
   * @param chosen the value that stands in it; null for none
   */
  BlockElement menu(Question question, String placeholder, @Nullable String chosen) {
    List<OptionGroupObject> all = new ArrayList<>();
    groups.forEach(
        (name, options) -> all.add(optionGroup(g -> g.label(plainText(name)).options(options))));
    OptionObject initial = Inputs.chosen(options(), chosen);
    return staticSelect(
        s ->
            s.actionId(question.id())
                .placeholder(plainText(placeholder))
                .optionGroups(all)
                .initialOption(initial));
  }

  private List<OptionObject> options() {
    return groups.values().stream().flatMap(List::stream).toList();
  }
}
