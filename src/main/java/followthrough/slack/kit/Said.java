package followthrough.slack.kit;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer to somebody who typed, or dropped a file.
 *
 * @param markup our own markup, typed text in it guarded
 * @param buttons what can be pressed below it; none for most
 * @param discretion how it may name what it is about
 */
public record Said(String markup, List<BlockElement> buttons, Discretion discretion) {
  /** Slack takes about 13,000 characters in blocks, names of properties included. */
  private static final int LONGEST = 10_500;

  /** An answer that names everything. */
  public Said(String markup, List<BlockElement> buttons) {
    this(markup, buttons, Discretion.NONE);
  }

  public Said {
    buttons = List.copyOf(buttons);
  }

  /** An answer without buttons. */
  public static Said of(String markup) {
    return new Said(markup, List.of());
  }

  /** The same with a sentence more. */
  public Said and(String more) {
    return more.isEmpty() ? this : new Said(markup + "\n" + more, buttons, discretion);
  }

  /** The same as the person wants to be told it. */
  public Said with(Discretion wished) {
    return new Said(markup, buttons, wished);
  }

  /** What a notification shows and a screen reader says. */
  public String text() {
    return discretion.text(RichText.spoken(markup));
  }

  /** What stands in the message. */
  public List<LayoutBlock> blocks() {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(RichText.block(Text.clip(markup, LONGEST))));
    if (!buttons.isEmpty()) {
      blocks.add(Elements.actions(buttons));
    }
    return discretion.blocks(blocks);
  }
}
