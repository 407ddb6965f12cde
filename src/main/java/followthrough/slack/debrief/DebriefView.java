package followthrough.slack.debrief;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.multiStaticSelect;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import followthrough.core.action.OpenedForm;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Said;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.forms.Inputs;
import followthrough.slack.forms.LastContact;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Place;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the debrief with what is known already in its fields. */
final class DebriefView {
  static final int SAID = 300;
  static final int LINE = 1000;
  static final int LONG_TEXT = 3000;

  private final DebriefTexts known;
  private final Map<String, String> texts;
  private final Map<Long, String> lines;

  DebriefView(DebriefTexts known) {
    this(known, Map.of());
  }

  /**
   * @param lines how what they said will read in the notes, by the contact, guarded
   */
  DebriefView(DebriefTexts known, Map<Long, String> lines) {
    this.known = known;
    this.texts = known.texts();
    this.lines = Map.copyOf(lines);
  }

  /** The same form once more with how the notes will read, before it is kept. */
  View readOnce(Place place, String preview) {
    return view(place, DebriefSentences.READ_ONCE, preview);
  }

  /**
   * The form as it opens.
   *
   * @param preview what saving would change
   */
  View view(Place place, String preview) {
    return view(place, intro(), preview);
  }

  /**
   * The form once more, right after names were saved that had no field yet.
   *
   * @param joined their names, guarded
   */
  View goesOn(Place place, List<String> joined, String preview) {
    return view(place, DebriefSentences.whatTheySaid(Deeds.listed(joined, 0)), preview);
  }

  private View view(Place place, String intro, String preview) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Elements.lines(intro));
    for (DebriefField field : DebriefField.values()) {
      Stream.ofNullable(element(field)).map(field::block).forEach(blocks::add);
      if (field == DebriefField.PEOPLE) {
        for (Contact person : known.people()) {
          // One example is enough.
          boolean first = person.equals(known.people().get(0));
          remark(person, first, blocks);
        }
      }
    }
    blocks.add(Elements.context(preview));
    return Inputs.modal(
        DebriefModal.CALLBACK,
        DebriefSentences.TITLE,
        OpenedForm.of(known.interview().id() + "|" + place.text(), texts).text(),
        blocks);
  }

  private String intro() {
    ZoneId zone = known.view().file().person().current().zone();
    return DebriefSentences.intro(
        Text.plain(new Facts(known.view()).company(known.opportunity().id())),
        Times.at(known.talk().starts(), zone, known.view().now()));
  }

  /** What one person said, what it is, what came of it, and how it will read. */
  private void remark(Contact person, boolean first, List<LayoutBlock> blocks) {
    String kind = DebriefField.kind(person.id());
    String said = DebriefField.said(person.id());
    String own = DebriefField.own(person.id());
    String name = person.name();
    List<OptionObject> kinds =
        Stream.of(Said.Kind.values())
            .filter(one -> one != Said.Kind.UNTOLD)
            .map(one -> Inputs.choice(one.name(), DebriefSentences.kind(one)))
            .toList();
    OptionObject chosen = Inputs.chosen(kinds, texts.get(kind));
    BlockElement menu =
        staticSelect(
            s ->
                s.actionId(DebriefField.SAID)
                    .placeholder(plainText(FormSentences.CHOOSE))
                    .options(kinds)
                    .initialOption(chosen));
    blocks.add(asked(DebriefField.block(kind, DebriefSentences.kind(name), null, menu)));
    blocks.add(
        asked(
            DebriefField.block(
                said,
                DebriefSentences.said(name),
                first ? DebriefSentences.SAID_HINT : null,
                text(DebriefField.SAID, texts.getOrDefault(said, ""), false, SAID))));
    blocks.add(
        asked(
            DebriefField.block(
                own,
                DebriefSentences.own(name),
                first ? DebriefSentences.OWN_HINT : null,
                text(DebriefField.SAID, texts.getOrDefault(own, ""), false, SAID))));
    if (lines.containsKey(person.id())) {
      blocks.add(Elements.context(lines.getOrDefault(person.id(), "")));
    }
  }

  /** Enter, or a choice, shows how it reads in the note. */
  private static LayoutBlock asked(InputBlock block) {
    block.setDispatchAction(true);
    return block;
  }

  /** Null when there is nothing to ask. */
  private @Nullable BlockElement element(DebriefField field) {
    String id = field.id();
    String text = texts.getOrDefault(id, "");
    return switch (field) {
      case PEOPLE -> text(id, text, true, LONG_TEXT);
      case LINKEDIN -> connections(id, text);
      case DECISION -> datePicker(d -> d.actionId(id).initialDate(text.isEmpty() ? null : text));
      case LAST_MEDIUM -> Inputs.select(field, LastContact.options(), text);
      case IMPRESSION ->
          Inputs.select(
              field,
              Stream.of(LookBack.Impression.values())
                  .map(one -> Inputs.choice(one.name(), DebriefSentences.impression(one)))
                  .toList(),
              text);
      case WENT_WRONG, MISSED -> text(id, text, true, LookBack.MAX_WORDS);
      case REFERENCE, NEXT_STEP -> text(id, text, false, LINE);
    };
  }

  /** Never through an agency (follow-up-rules.md, W5). */
  private @Nullable BlockElement connections(String id, String granted) {
    if (known.opportunity().agency() != null || known.people().isEmpty()) {
      return null;
    }
    List<OptionObject> all = known.people().stream().map(DebriefView::choice).toList();
    List<String> ids = List.of(granted.split(","));
    List<OptionObject> chosen = all.stream().filter(one -> ids.contains(one.getValue())).toList();
    return multiStaticSelect(
        m ->
            m.actionId(id)
                .placeholder(plainText(FormSentences.CHOOSE))
                .options(all)
                .initialOptions(chosen.isEmpty() ? null : chosen));
  }

  private static BlockElement text(String id, String text, boolean multiline, int most) {
    return plainTextInput(
        p ->
            p.actionId(id)
                .multiline(multiline)
                .maxLength(most)
                .initialValue(text.isEmpty() ? null : text));
  }

  private static OptionObject choice(Contact person) {
    return Inputs.choice(String.valueOf(person.id()), person.name());
  }
}
