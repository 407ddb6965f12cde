package followthrough.slack.kit;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows our own sentences in Slack with everything that was typed exactly as typed.
 *
 * <p>A sentence is one string: {@code *bold*}, {@code `code`} and line breaks are ours, and typed
 * text in it went through {@link Text#plain}. Slack gets it as rich text, in which it looks for no
 * markup of its own.
 */
public final class RichText {
  private RichText() {}

  private record Run(String text, boolean bold, boolean code) {}

  /**
   * The sentence as a block for messages, modals and the Home tab.
   *
   * @param markup not empty
   */
  public static RichTextBlock block(String markup) {
    List<RichTextElement> elements = runs(markup).stream().map(RichText::element).toList();
    return RichTextBlock.builder()
        .elements(List.of(RichTextSectionElement.builder().elements(elements).build()))
        .build();
  }

  /** The characters alone, for places that know neither bold nor escapes. */
  public static String characters(String markup) {
    StringBuilder characters = new StringBuilder();
    runs(markup).forEach(run -> characters.append(run.text()));
    return characters.toString();
  }

  /**
   * The characters alone, for a message's plain text, in which Slack wants three of them escaped.
   */
  public static String spoken(String markup) {
    return Text.escape(characters(markup));
  }

  private static RichTextElement element(Run run) {
    TextStyle style =
        run.bold() || run.code()
            ? TextStyle.builder().bold(run.bold()).code(run.code()).build()
            : null;
    return RichTextSectionElement.Text.builder().text(run.text()).style(style).build();
  }

  private static List<Run> runs(String markup) {
    List<Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean bold = false;
    boolean code = false;
    for (int i = 0; i < markup.length(); i++) {
      char sign = markup.charAt(i);
      if (sign == '*' || sign == '`') {
        end(runs, text, bold, code);
        bold ^= sign == '*';
        code ^= sign == '`';
      } else if (sign == Text.AS_TYPED && i + 1 < markup.length()) {
        text.append(markup.charAt(++i));
      } else {
        text.append(sign);
      }
    }
    end(runs, text, bold, code);
    return runs;
  }

  /** Slack takes no empty elements. */
  private static void end(List<Run> runs, StringBuilder text, boolean bold, boolean code) {
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), bold, code));
      text.setLength(0);
    }
  }
}
