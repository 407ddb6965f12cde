package followthrough.slack.messages;

import com.slack.api.model.block.element.BlockElement;
import java.util.List;

/**
 * One row as it can be laid out: with all its controls, or with fewer of them.
 *
 * @param text what is said, in our own markup; empty when the lines above say all
 * @param brief the same in fewer words
 * @param controls what can be pressed, in every layout
 * @param gone whether something else than an answer ended it
 */
public record RowLine(String text, String brief, Controls controls, boolean gone) {

  /**
   * The controls of a row, from all to one.
   *
   * @param all everything
   * @param own what concerns this row alone; what its step shares stands elsewhere
   * @param rest one small menu with what the button leaves out; empty or one
   * @param menu one small menu with what matters most; empty or one
   * @param button the one button that settles the row; empty or one
   */
  public record Controls(
      List<BlockElement> all,
      List<BlockElement> own,
      List<BlockElement> rest,
      List<BlockElement> menu,
      List<BlockElement> button) {
    static final Controls NONE = same(List.of());

    public Controls {
      all = List.copyOf(all);
      own = List.copyOf(own);
      rest = List.copyOf(rest);
      menu = List.copyOf(menu);
      button = List.copyOf(button);
    }

    static Controls same(List<BlockElement> controls) {
      return new Controls(controls, controls, List.of(), controls, controls);
    }
  }

  /** Everything that can be pressed. */
  public List<BlockElement> buttons() {
    return controls.all();
  }

  static RowLine of(String text) {
    return new RowLine(text, text, Controls.NONE, false);
  }

  /** What asks for nothing any more. */
  static RowLine gone(String text) {
    return new RowLine(text, text, Controls.NONE, true);
  }

  /** The same below what it asks to do. */
  RowLine titled(String title) {
    String bold = "*" + title + "*\n";
    return new RowLine(bold + text, bold + brief, controls, gone);
  }
}
