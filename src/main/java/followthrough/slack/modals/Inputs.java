package followthrough.slack.modals;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the modals that can be saved are made of. */
final class Inputs {
  private Inputs() {}

  static InputBlock needed(Question question, BlockElement element) {
    return block(question, null, element, false);
  }

  static InputBlock needed(Question question, String hint, BlockElement element) {
    return block(question, hint, element, false);
  }

  static InputBlock optional(Question question, BlockElement element) {
    return block(question, null, element, true);
  }

  static InputBlock hinted(Question question, String hint, BlockElement element) {
    return block(question, hint, element, true);
  }

  private static InputBlock block(
      Question question, @Nullable String hint, BlockElement element, boolean optional) {
    return input(
        i ->
            i.blockId(question.id())
                .label(plainText(question.label()))
                .hint(hint == null ? null : plainText(hint))
                .optional(optional)
                .element(element));
  }

  static OptionObject choice(String value, String label) {
    return option(plainText(label), value);
  }

  static BlockElement select(
      Question question, List<OptionObject> options, @Nullable String chosen) {
    OptionObject initial = chosen(options, chosen);
    return staticSelect(
        s ->
            s.actionId(question.id())
                .placeholder(plainText(ModalSentences.CHOOSE))
                .options(options)
                .initialOption(initial));
  }

  /** The option of that value; null when there is none. */
  static @Nullable OptionObject chosen(List<OptionObject> options, @Nullable String chosen) {
    return options.stream().filter(one -> one.getValue().equals(chosen)).findFirst().orElse(null);
  }

  static View modal(String callback, String title, String metadata, List<LayoutBlock> blocks) {
    return view(
        v ->
            v.type("modal")
                .callbackId(callback)
                .privateMetadata(metadata)
                .title(viewTitle(t -> t.type("plain_text").text(title)))
                .submit(viewSubmit(s -> s.type("plain_text").text(ModalSentences.SAVE)))
                .close(viewClose(c -> c.type("plain_text").text(ModalSentences.CANCEL)))
                .blocks(blocks));
  }
}
