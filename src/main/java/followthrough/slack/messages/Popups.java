package followthrough.slack.messages;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.slack.Text;
import java.util.ArrayList;
import java.util.List;

/** The modals behind Draft and Why?, and short notices where no message can carry them. */
public final class Popups {
  private static final int INPUT = 3000;

  private Popups() {}

  /** Where the advice comes from and what changes it, for all rows of a step. */
  public static View why(Rule rule, List<Row> rows) {
    return notice(WhySentences.TITLE, WhySentences.paragraphs(rule, rows));
  }

  /**
   * A modal that only tells something.
   *
   * @param paragraphs one text per paragraph in our own markup
   */
  static View notice(String title, List<String> paragraphs) {
    return modal(title).blocks(paragraphs.stream().map(Elements::lines).toList()).build();
  }

  /** The wording, ready to be edited and copied; nothing is sent or stored from here. */
  static View draft(Row row, Facts facts, Drafts.Words words) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Elements.lines(destination(row, facts)));
    if (!words.subject().isEmpty()) {
      blocks.add(input("subject", ButtonSentences.SUBJECT, words.subject(), false));
    }
    blocks.add(input("body", ButtonSentences.BODY, words.body(), true));
    if (!words.voicemail().isEmpty()) {
      blocks.add(input("voicemail", ButtonSentences.VOICEMAIL, words.voicemail(), true));
    }
    // Slack wants a submit button as soon as there is a field.
    return modal(ButtonSentences.DRAFT_TITLE)
        .callbackId(ActionIds.DRAFT_VIEW)
        .submit(ViewSubmit.builder().type("plain_text").text(ButtonSentences.DRAFT_DONE).build())
        .blocks(blocks)
        .build();
  }

  private static String destination(Row row, Facts facts) {
    String address =
        facts.contact(row.to()).map(one -> RowSentences.address(row.medium(), one)).orElse("");
    return RowSentences.way(row.medium())
        + " to *"
        + Text.plain(facts.name(row.to()))
        + "*"
        + (address.isBlank() ? "" : "\n" + Text.plain(address))
        + "\n"
        + ButtonSentences.DRAFT_HINT;
  }

  private static View.ViewBuilder modal(String title) {
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text(title).build())
        .close(ViewClose.builder().type("plain_text").text(WhySentences.CLOSE).build());
  }

  private static LayoutBlock input(String name, String label, String value, boolean multiline) {
    return InputBlock.builder()
        .blockId(name)
        .optional(true)
        .label(Elements.plain(label, 100))
        .element(
            PlainTextInputElement.builder()
                .actionId(name)
                .multiline(multiline)
                .initialValue(Text.clip(value, INPUT))
                .build())
        .build();
  }
}
