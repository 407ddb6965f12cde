package followthrough.slack.opportunity;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import followthrough.slack.kit.Elements;
import followthrough.slack.messages.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form that puts right when and how a follow-up went out. */
final class CorrectView {
  static final String WHEN = "when";
  static final String HOW = "how";

  private CorrectView() {}

  static View render(GivenAnswer answer, Facts facts, Correction correction) {
    List<Way> ways = Way.offered(answer);
    Optional<Way> way = Way.of(answer);
    List<LayoutBlock> blocks =
        List.of(
            Elements.lines(
                "*" + OpportunitySentences.upper(AnswerSentences.of(answer, facts)) + "*"),
            input(WHEN, CorrectSentences.WHEN, when(answer.at()), false),
            // How the older ones went out is not known, and need not become known.
            input(HOW, CorrectSentences.HOW, how(ways, way.orElse(null)), way.isEmpty()),
            Elements.context(CorrectSentences.HINT));
    return View.builder()
        .type("modal")
        .callbackId(Corrections.FORM)
        .title(ViewTitle.builder().type("plain_text").text(CorrectSentences.TITLE).build())
        .submit(ViewSubmit.builder().type("plain_text").text(CorrectSentences.SAVE).build())
        .close(ViewClose.builder().type("plain_text").text(CorrectSentences.CANCEL).build())
        .privateMetadata(correction.text())
        .blocks(blocks)
        .build();
  }

  private static BlockElement when(Instant at) {
    return DatetimePickerElement.builder()
        .actionId(WHEN)
        .initialDateTime(Math.toIntExact(at.getEpochSecond()))
        .build();
  }

  private static BlockElement how(List<Way> ways, @Nullable Way chosen) {
    return StaticSelectElement.builder()
        .actionId(HOW)
        .placeholder(plain(CorrectSentences.CHOOSE))
        .options(ways.stream().map(CorrectView::option).toList())
        .initialOption(chosen == null ? null : option(chosen))
        .build();
  }

  private static OptionObject option(Way way) {
    return OptionObject.builder().text(plain(CorrectSentences.way(way))).value(way.name()).build();
  }

  private static LayoutBlock input(
      String name, String label, BlockElement element, boolean optional) {
    return InputBlock.builder()
        .blockId(name)
        .label(plain(label))
        .optional(optional)
        .element(element)
        .build();
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }
}
