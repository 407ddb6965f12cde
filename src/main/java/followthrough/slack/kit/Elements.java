package followthrough.slack.kit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Blocks and elements within Slack's limits. */
public final class Elements {
  private static final int HEADER = 150;
  private static final int SECTION = 3000;

  /** The most that Slack takes on a button or in an option. */
  public static final int LABEL = 75;

  private static final int OVERFLOW = 5;

  private Elements() {}

  /** The first line, as typed: nothing in it is escaped. */
  public static LayoutBlock header(String text) {
    return HeaderBlock.builder().text(plain(text, HEADER)).build();
  }

  /** Lines of our own markup, typed text in them as typed. */
  public static LayoutBlock lines(String markup) {
    return RichText.block(Text.clip(markup, SECTION));
  }

  /**
   * The same with a control beside it; nothing is bold then, because rich text takes no control and
   * Slack's markup does not keep typed text as typed.
   */
  public static LayoutBlock section(String markup, @Nullable BlockElement accessory) {
    return SectionBlock.builder()
        .text(plain(RichText.characters(markup), SECTION))
        .accessory(accessory)
        .build();
  }

  /** Small print in Slack's markup; nothing in it was typed by anybody. */
  public static LayoutBlock context(String markup) {
    return ContextBlock.builder()
        .elements(List.of(MarkdownTextObject.builder().text(Text.clip(markup, SECTION)).build()))
        .build();
  }

  public static LayoutBlock actions(List<BlockElement> elements) {
    return ActionsBlock.builder().elements(elements).build();
  }

  /**
   * The same for a menu about something with a number. The block has another name each time:
   * clients keep the choice of a menu under the name of its block, and do not tell of the same
   * choice twice.
   */
  public static LayoutBlock actions(long about, List<BlockElement> elements) {
    String fresh = Long.toHexString(ThreadLocalRandom.current().nextLong());
    return ActionsBlock.builder()
        .blockId("about." + about + "." + fresh)
        .elements(elements)
        .build();
  }

  /**
   * A button within Slack's limits.
   *
   * @param label what is read aloud; the text alone when it says enough
   */
  public static ButtonElement button(String actionId, String text, String value, String label) {
    return ButtonElement.builder()
        .actionId(actionId)
        .text(plain(text, LABEL))
        .value(value)
        .accessibilityLabel(label.equals(text) ? null : Text.clip(label, LABEL))
        .build();
  }

  /** A small menu, or a larger one when the small one has no room for all options. */
  public static BlockElement menu(String actionId, String placeholder, List<OptionObject> options) {
    if (options.size() <= OVERFLOW) {
      return OverflowMenuElement.builder().actionId(actionId).options(options).build();
    }
    return StaticSelectElement.builder()
        .actionId(actionId)
        .placeholder(plain(placeholder, HEADER))
        .options(options)
        .build();
  }

  /** An option within Slack's limits. */
  public static OptionObject option(String text, String value) {
    return OptionObject.builder().text(plain(text, LABEL)).value(value).build();
  }

  /** The characters alone, cut to what Slack takes. */
  public static PlainTextObject plain(String text, int limit) {
    return PlainTextObject.builder().text(Text.clip(text, limit)).build();
  }
}
