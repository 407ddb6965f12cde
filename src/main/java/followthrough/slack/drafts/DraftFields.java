package followthrough.slack.drafts;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import followthrough.core.action.Note;
import followthrough.core.draft.Draft;
import followthrough.core.draft.Draft.Part;
import followthrough.core.pipeline.Medium;
import followthrough.slack.kit.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A draft as fields of a form, and back. */
final class DraftFields {
  private static final String SUBJECT = "subject";
  private static final String VOICEMAIL = "voicemail";

  private DraftFields() {}

  /** A field for the subject of an e-mail, one for each part, and one for a machine. */
  static List<LayoutBlock> blocks(Draft draft, DraftPlace place) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (draft.medium() == Medium.EMAIL) {
      blocks.add(input(place, SUBJECT, DraftSentences.SUBJECT, draft.subject(), false));
    }
    for (Part part : draft.parts()) {
      String label = DraftSentences.label(part.name(), draft.medium());
      blocks.add(input(place, id(part.name()), label, part.text(), true));
    }
    if (draft.medium() == Medium.PHONE) {
      blocks.add(input(place, VOICEMAIL, DraftSentences.VOICEMAIL, draft.voicemail(), true));
    }
    return blocks;
  }

  /** Whether Slack tells what stands in the fields at all. */
  static boolean filled(View modal) {
    return !typed(modal).isEmpty();
  }

  /** What stands in the fields; a field that the form does not have is no part. */
  static Draft read(View modal, Medium medium) {
    Map<String, String> typed = typed(modal);
    List<Part> parts = new ArrayList<>();
    for (Draft.Name name : Draft.Name.values()) {
      String text = typed.get(id(name));
      if (text != null) {
        parts.add(new Part(name, text));
      }
    }
    return new Draft(
        medium, typed.getOrDefault(SUBJECT, ""), "", parts, "", typed.getOrDefault(VOICEMAIL, ""));
  }

  /** Whether two drafts read the same: line ends and margins are Slack's. */
  static boolean same(Draft one, Draft other) {
    return plain(one).equals(plain(other));
  }

  /** One field with nothing in it, for a note that was written elsewhere. */
  static Draft empty(Medium medium) {
    return new Draft(medium, "", "", List.of(new Part(Draft.Name.TEXT, "")), "", "");
  }

  /** Whether that field is still empty. */
  static boolean blank(Draft draft) {
    return draft.onePiece() && draft.body().isBlank() && draft.voicemail().isBlank();
  }

  private static Draft plain(Draft draft) {
    return new Draft(
        draft.medium(),
        plain(draft.subject()),
        "",
        draft.parts().stream().map(part -> new Part(part.name(), plain(part.text()))).toList(),
        "",
        plain(draft.voicemail()));
  }

  private static Map<String, String> typed(View modal) {
    Map<String, String> typed = new HashMap<>();
    ViewState state = modal.getState();
    if (state != null && state.getValues() != null) {
      state
          .getValues()
          .values()
          .forEach(block -> block.forEach((id, value) -> typed.put(id, plain(value.getValue()))));
    }
    return typed;
  }

  private static String plain(@Nullable String text) {
    String clean = text == null ? "" : text.replace("\0", "").replaceAll("\\R", "\n").strip();
    return fitting(clean);
  }

  /** Only words of a monstrous length are ever cut. */
  private static String fitting(String text) {
    return text.codePointCount(0, text.length()) <= Note.MAX_FIELD
        ? text
        : Text.fit(text, text.offsetByCodePoints(0, Note.MAX_FIELD));
  }

  private static String id(Draft.Name name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static InputBlock input(
      DraftPlace place, String name, String label, String text, boolean multiline) {
    String value = fitting(text);
    return InputBlock.builder()
        .blockId(place.block(name))
        .optional(true)
        .label(PlainTextObject.builder().text(label).build())
        .element(
            PlainTextInputElement.builder()
                .actionId(name)
                .multiline(multiline)
                .maxLength(Note.MAX_FIELD)
                .initialValue(value.isEmpty() ? null : value)
                .build())
        .build();
  }
}
