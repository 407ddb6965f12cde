package followthrough.slack.drafts;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import followthrough.core.draft.Draft;
import followthrough.core.draft.EarlierWords;
import followthrough.core.draft.Finding;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.RowLines;
import followthrough.slack.messages.RowSentences;
import followthrough.slack.messages.RowState;
import followthrough.slack.messages.Todo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws the form of a draft. */
final class DraftView {
  /** More would hide the buttons below them. */
  private static final int OFFERS = 4;

  private static final int TYPED_RUN = 2900;
  private static final String VERSION_BLOCK = "version";
  private static final String BUTTONS_BLOCK = "draft_buttons";

  private final Facts facts;
  private final Row row;
  private final Rule rule;
  private final List<Medium> media;

  DraftView(Facts facts, Row row, Rule rule, List<Medium> media) {
    this.facts = facts;
    this.row = row;
    this.rule = rule;
    this.media = media;
  }

  /**
   * How the form stands.
   *
   * @param said one sentence; on top while nothing was pressed, then beside the buttons
   * @param copy whether the whole text stands at the end
   * @param pressed whether something was pressed in the form that the sentence answers
   * @param checked what the review found; empty when nobody asked
   */
  record State(
      DraftPlace place,
      Draft text,
      String said,
      boolean copy,
      boolean pressed,
      Optional<List<Finding>> checked) {
    static State opened(DraftPlace place, Draft text, String said, boolean copy) {
      return new State(place, text, said, copy, false, Optional.empty());
    }

    static State of(DraftPlace place, Draft text, String said, boolean copy) {
      return new State(place, text, said, copy, true, Optional.empty());
    }

    State checked(List<Finding> findings) {
      return new State(
          place, text, DraftSentences.checked(findings.size()), copy, true, Optional.of(findings));
    }
  }

  /**
   * The form.
   *
   * @param offers sentences of the person's own that can be used again
   */
  View render(State state, List<EarlierWords.Offer> offers) {
    List<LayoutBlock> blocks = new ArrayList<>();
    String head = head(state.place().version());
    blocks.add(Elements.lines(state.pressed() ? head : head + "\n" + state.said()));
    if (media.size() > 1) {
      blocks.add(versions(state.place().version()));
    }
    blocks.addAll(DraftFields.blocks(state.text(), state.place()));
    offers.stream().limit(OFFERS).forEach(offer -> blocks.add(offer(offer)));
    blocks.add(buttons(state.place()));
    if (state.pressed()) {
      blocks.add(Elements.lines(state.said()));
    }
    answered(state.place()).ifPresent(line -> blocks.add(Elements.lines(line)));
    state.checked().ifPresent(findings -> findings(findings, blocks));
    if (state.copy()) {
      copy(state.text(), blocks);
    }
    return View.builder()
        .type("modal")
        .callbackId(DraftForm.CALLBACK)
        .notifyOnClose(true)
        .privateMetadata(state.place().text())
        .title(ViewTitle.builder().type("plain_text").text(DraftSentences.TITLE).build())
        .submit(ViewSubmit.builder().type("plain_text").text(DraftSentences.KEEP).build())
        .close(ViewClose.builder().type("plain_text").text(DraftSentences.CLOSE).build())
        .blocks(blocks)
        .build();
  }

  private static LayoutBlock offer(EarlierWords.Offer offer) {
    String use = DraftSentences.USE;
    return Elements.section(
        DraftSentences.lastTime(offer.part(), Text.plain(offer.words())),
        Elements.button(DraftForm.USE, use, offer.key(), use + ": " + offer.words()));
  }

  private String head(Medium version) {
    String todo = new Todo(facts).of(rule, List.of(row), 0, row.opportunity());
    String address = address(version);
    boolean known = version == Medium.LINKEDIN || !address.isBlank();
    String name = Text.plain(facts.name(row.to()));
    String where =
        known
            ? DraftSentences.destination(version, Text.plain(address))
            : DraftSentences.missing(version, name);
    String passOn =
        row.group() ? "\n" + DraftSentences.passOn(Text.plain(facts.names(row.passOn()))) : "";
    return "*" + Text.plain(todo) + "*\n" + where + passOn;
  }

  private String address(Medium version) {
    Optional<Contact> contact = facts.contact(row.to());
    return contact
        .map(
            one ->
                switch (version) {
                  case EMAIL -> MailLink.reaches(one.email()) ? one.email().strip() : "";
                  case CARD -> one.post();
                  case PHONE -> one.phone();
                  default -> "";
                })
        .orElse("");
  }

  private LayoutBlock versions(Medium shown) {
    List<OptionObject> options = media.stream().map(DraftView::option).toList();
    return InputBlock.builder()
        .blockId(VERSION_BLOCK)
        .dispatchAction(true)
        .label(plain(DraftSentences.VERSION))
        .element(
            StaticSelectElement.builder()
                .actionId(DraftForm.VERSION)
                .placeholder(plain(DraftSentences.CHOOSE))
                .options(options)
                .initialOption(option(shown))
                .build())
        .build();
  }

  private static OptionObject option(Medium medium) {
    return OptionObject.builder()
        .text(plain(DraftSentences.version(medium)))
        .value(medium.name())
        .build();
  }

  private LayoutBlock buttons(DraftPlace place) {
    List<BlockElement> buttons = new ArrayList<>();
    buttons.add(button(DraftForm.CHECK, DraftSentences.CHECK, place));
    buttons.add(button(DraftForm.OWN, DraftSentences.OWN, place));
    buttons.add(
        ButtonElement.builder()
            .actionId(DraftForm.START_OVER)
            .text(plain(DraftSentences.START_OVER))
            .value(place.text())
            .confirm(
                ConfirmationDialogObject.builder()
                    .title(plain(DraftSentences.SURE_TITLE))
                    .text(plain(DraftSentences.SURE))
                    .confirm(plain(DraftSentences.SURE_YES))
                    .deny(plain(DraftSentences.SURE_NO))
                    .build())
            .build());
    RowState now = RowState.of(facts.view(), place.row().step(), row);
    if (now instanceof RowState.Open || now instanceof RowState.Snoozed) {
      buttons.add(button(DraftForm.MARK_SENT, RowSentences.markButton(place.version()), place));
      if (place.version() == Medium.PHONE) {
        buttons.add(button(DraftForm.LEFT_VOICEMAIL, RowSentences.LEFT_VOICEMAIL, place));
      }
    }
    return ActionsBlock.builder().blockId(BUTTONS_BLOCK).elements(buttons).build();
  }

  private static BlockElement button(String id, String text, DraftPlace place) {
    return Elements.button(id, text, place.text(), text);
  }

  private Optional<String> answered(DraftPlace place) {
    return RowState.of(facts.view(), place.row().step(), row) instanceof RowState.Answered answer
        ? Optional.of(new RowLines(facts).state(answer.kind(), answer.by(), answer.at()))
        : Optional.empty();
  }

  private static void findings(List<Finding> findings, List<LayoutBlock> blocks) {
    List<Finding> gravestFirst =
        findings.stream().sorted(Comparator.comparing(Finding::weight)).toList();
    for (Finding finding : gravestFirst) {
      switch (finding.weight()) {
        case FIX ->
            blocks.add(
                Elements.lines("*" + DraftSentences.FIX + "* " + Text.plain(finding.sentence())));
        // The core may quote what was typed, which must not be read as markup.
        case HINT ->
            blocks.add(
                ContextBlock.builder()
                    .elements(List.of(plain(DraftSentences.HINT_WORD + " " + finding.sentence())))
                    .build());
      }
    }
  }

  private void copy(Draft text, List<LayoutBlock> blocks) {
    boolean call = text.medium() == Medium.PHONE;
    piece(call ? DraftSentences.READ_OUT : DraftSentences.COPY, text.body(), blocks);
    if (call) {
      piece(DraftSentences.COPY_MACHINE, text.voicemail(), blocks);
    }
    if (text.medium() == Medium.EMAIL) {
      mail(text, blocks);
    }
    blocks.add(Elements.context(DraftSentences.STALE));
  }

  private static void piece(String heading, String text, List<LayoutBlock> blocks) {
    if (text.isBlank()) {
      return;
    }
    blocks.add(Elements.lines(heading));
    blocks.add(
        RichTextBlock.builder()
            .elements(List.of(RichTextPreformattedElement.builder().elements(runs(text)).build()))
            .build());
  }

  private static List<RichTextElement> runs(String text) {
    List<RichTextElement> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + TYPED_RUN);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      runs.add(RichTextSectionElement.Text.builder().text(text.substring(start, end)).build());
      start = end;
    }
    return runs;
  }

  private void mail(Draft text, List<LayoutBlock> blocks) {
    MailLink.of(address(Medium.EMAIL), text.subject(), text.body(), DraftSentences.OPEN_MAIL)
        .ifPresent(
            link -> {
              blocks.add(
                  SectionBlock.builder()
                      .text(MarkdownTextObject.builder().text(link.markup()).build())
                      .build());
              if (!link.whole()) {
                blocks.add(Elements.lines(DraftSentences.TOO_LONG));
              }
            });
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }
}
