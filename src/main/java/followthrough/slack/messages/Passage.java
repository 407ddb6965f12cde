package followthrough.slack.messages;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import followthrough.slack.kit.Elements;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a message that asks for one thing, with its rows.
 *
 * @param heading what it asks for; empty where the header of the message says it
 * @param lead why now, in our own markup
 * @param shared what the menu offers for all rows at once
 * @param ended whether it asks for nothing any more
 */
record Passage(
    String heading, String lead, List<RowLine> rows, List<OptionObject> shared, boolean ended) {
  /** The header of the message says already what to do. */
  Passage underHeader() {
    return new Passage("", lead, rows, shared, ended);
  }

  String top() {
    return lead.isEmpty() || heading.isEmpty() ? bold() + lead : bold() + "\n" + lead;
  }

  String bold() {
    return heading.isEmpty() ? "" : "*" + heading + "*";
  }

  boolean several() {
    return rows.stream().filter(row -> !row.controls().button().isEmpty()).count() > 1;
  }

  /** Whether a menu above the rows says what holds for all of them. */
  boolean shares() {
    return several() && shared.size() > 1 && !lead.isEmpty();
  }

  /** From all that there is to one button each. */
  enum Density {
    ROOMY,
    COMPACT,
    /** The same without the menu that stands behind Open as well. */
    BUTTONS,
    DENSE,
    DENSEST,
    /** The same without any row of buttons below. */
    BARE
  }

  List<LayoutBlock> blocks(Density density) {
    List<LayoutBlock> blocks = new ArrayList<>();
    top(density, blocks);
    rows.forEach(row -> blocks.addAll(row(row, density, shares())));
    return blocks;
  }

  private void top(Density density, List<LayoutBlock> blocks) {
    if (!shares() || density.compareTo(Density.DENSEST) >= 0) {
      if (!top().isEmpty()) {
        blocks.add(Elements.lines(top()));
      }
      return;
    }
    if (!heading.isEmpty()) {
      blocks.add(Elements.lines(bold()));
    }
    blocks.add(
        Elements.section(lead, Elements.menu(ReminderButtons.MORE, RowSentences.MORE, shared)));
  }

  private static List<LayoutBlock> row(RowLine row, Density density, boolean shares) {
    RowLine.Controls controls = row.controls();
    return switch (density) {
      case ROOMY -> roomy(row.text(), shares ? controls.own() : controls.all());
      case COMPACT, BUTTONS -> compact(row.brief(), controls);
      case DENSE -> beside(row.brief(), controls.menu());
      case DENSEST, BARE -> beside(row.brief(), controls.button());
    };
  }

  private static List<LayoutBlock> roomy(String text, List<BlockElement> elements) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!text.isEmpty()) {
      blocks.add(Elements.lines(text));
    }
    if (!elements.isEmpty()) {
      blocks.add(Elements.actions(elements));
    }
    return blocks;
  }

  /** The button that settles it, and the rest behind three dots. */
  private static List<LayoutBlock> compact(String text, RowLine.Controls controls) {
    if (controls.rest().isEmpty() || text.isEmpty()) {
      return roomy(text, controls.own());
    }
    return List.of(
        Elements.section(text, controls.rest().get(0)), Elements.actions(controls.button()));
  }

  private static List<LayoutBlock> beside(String text, List<BlockElement> elements) {
    return text.isEmpty()
        ? roomy(text, elements)
        : List.of(Elements.section(text, elements.isEmpty() ? null : elements.get(0)));
  }
}
