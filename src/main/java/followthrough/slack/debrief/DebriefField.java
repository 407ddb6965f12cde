package followthrough.slack.debrief;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import followthrough.slack.forms.Question;
import followthrough.slack.kit.Elements;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The questions of the debrief, in order; one more stands behind PEOPLE for each person. */
enum DebriefField implements Question {
  PEOPLE(DebriefSentences.PEOPLE, DebriefSentences.PEOPLE_HINT),
  LINKEDIN(DebriefSentences.LINKEDIN, null),
  DECISION(DebriefSentences.DECISION, DebriefSentences.DECISION_HINT),
  LAST_MEDIUM(DebriefSentences.LAST_MEDIUM, null),
  IMPRESSION(DebriefSentences.IMPRESSION, null),
  WENT_WRONG(DebriefSentences.WENT_WRONG, DebriefSentences.WENT_WRONG_HINT),
  MISSED(DebriefSentences.MISSED, DebriefSentences.MISSED_HINT),
  REFERENCE(DebriefSentences.REFERENCE, DebriefSentences.REFERENCE_HINT),
  NEXT_STEP(DebriefSentences.NEXT_STEP, null);

  private static final int LABEL = 2000;

  private final String label;
  private final @Nullable String hint;

  DebriefField(String label, @Nullable String hint) {
    this.label = label;
    this.hint = hint;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String id() {
    return "debrief_" + name().toLowerCase(Locale.ROOT);
  }

  LayoutBlock block(BlockElement element) {
    InputBlock block = block(id(), label, hint, element);
    // Another day moves what is planned, and the form says how.
    block.setDispatchAction(this == DECISION);
    return block;
  }

  /** What a press in all fields about what somebody said is called. */
  static final String SAID = "debrief_said";

  /** The id of the field for what one person said. */
  static String said(long contact) {
    return SAID + "_" + contact;
  }

  /** The id of the field for what the words of one person are. */
  static String kind(long contact) {
    return "debrief_kind_" + contact;
  }

  /** The id of the field for what the person thought or has done about it. */
  static String own(long contact) {
    return "debrief_own_" + contact;
  }

  static InputBlock block(String id, String label, @Nullable String hint, BlockElement element) {
    return InputBlock.builder()
        .blockId(id)
        .label(Elements.plain(label, LABEL))
        .hint(hint == null ? null : plainText(hint))
        .optional(true)
        .element(element)
        .build();
  }
}
