package followthrough.slack.replies;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer to somebody who typed.
 *
 * @param markup our own markup, typed text in it guarded
 * @param buttons what can be pressed below it; none for most
 */
record Said(String markup, List<BlockElement> buttons) {
  Said {
    buttons = List.copyOf(buttons);
  }

  static Said of(String markup) {
    return new Said(markup, List.of());
  }

  /** The same with a sentence more. */
  Said and(String more) {
    return more.isEmpty() ? this : new Said(markup + "\n" + more, buttons);
  }

  String text() {
    return RichText.spoken(markup);
  }

  List<LayoutBlock> blocks() {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Elements.lines(markup)));
    if (!buttons.isEmpty()) {
      blocks.add(Elements.actions(buttons));
    }
    return blocks;
  }
}
