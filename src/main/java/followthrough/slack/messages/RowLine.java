package followthrough.slack.messages;

import com.slack.api.model.block.element.BlockElement;
import java.util.List;

/**
 * One row as it can be laid out: with all its buttons, with one menu, or with one button.
 *
 * @param text what is said, in our own markup; empty when the lines above say all
 * @param brief the same in fewer words
 * @param buttons for the roomy layout
 * @param menu for the dense layout; empty or one
 * @param button for the densest; empty or one
 * @param gone whether something else than an answer ended it
 */
public record RowLine(
    String text,
    String brief,
    List<BlockElement> buttons,
    List<BlockElement> menu,
    List<BlockElement> button,
    boolean gone) {
  public RowLine {
    buttons = List.copyOf(buttons);
    menu = List.copyOf(menu);
    button = List.copyOf(button);
  }

  static RowLine of(String text, List<BlockElement> buttons) {
    return new RowLine(text, text, buttons, buttons.stream().limit(1).toList(), List.of(), false);
  }

  /** What asks for nothing any more. */
  static RowLine gone(String text) {
    return new RowLine(text, text, List.of(), List.of(), List.of(), true);
  }
}
