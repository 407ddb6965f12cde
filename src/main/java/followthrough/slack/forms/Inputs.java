package followthrough.slack.forms;

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
import followthrough.slack.kit.Elements;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the modals that can be saved are made of. */
public final class Inputs {
  private Inputs() {}

  public static InputBlock needed(Question question, BlockElement element) {
    return block(question, null, element, false);
  }

  public static InputBlock needed(Question question, String hint, BlockElement element) {
    return block(question, hint, element, false);
  }

  public static InputBlock optional(Question question, BlockElement element) {
    return block(question, null, element, true);
  }

  public static InputBlock hinted(Question question, String hint, BlockElement element) {
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

  public static OptionObject choice(String value, String label) {
    return option(Elements.plain(label, Elements.LABEL), value);
  }

  public static BlockElement select(
      Question question, List<OptionObject> options, @Nullable String chosen) {
    OptionObject initial = chosen(options, chosen);
    return staticSelect(
        s ->
            s.actionId(question.id())
                .placeholder(plainText(FormSentences.CHOOSE))
                .options(options)
                .initialOption(initial));
  }

  /** The first field of a form, by the id of its block; empty when it has none. */
  public static Optional<String> first(View form) {
    return form.getBlocks().stream()
        .filter(InputBlock.class::isInstance)
        .map(block -> ((InputBlock) block).getBlockId())
        .findFirst();
  }

  /** The option of that value; null when there is none. */
  public static @Nullable OptionObject chosen(List<OptionObject> options, @Nullable String chosen) {
    return options.stream().filter(one -> one.getValue().equals(chosen)).findFirst().orElse(null);
  }

  /** A form that is saved. */
  public static View modal(
      String callback, String title, String metadata, List<LayoutBlock> blocks) {
    return modal(callback, title, FormSentences.SAVE, metadata, blocks);
  }

  /** A form whose button says what it does. */
  public static View modal(
      String callback, String title, String submit, String metadata, List<LayoutBlock> blocks) {
    return view(
        v ->
            v.type("modal")
                .callbackId(callback)
                .privateMetadata(metadata)
                .title(viewTitle(t -> t.type("plain_text").text(title)))
                .submit(viewSubmit(s -> s.type("plain_text").text(submit)))
                .close(viewClose(c -> c.type("plain_text").text(FormSentences.CANCEL)))
                .blocks(blocks));
  }
}
