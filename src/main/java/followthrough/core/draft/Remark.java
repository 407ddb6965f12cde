package followthrough.core.draft;

import followthrough.core.pipeline.Said;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, as a note to that person takes it up: "She said her team is small" becomes
 * "your team is small".
 *
 * @param text without a mark at its end; empty when a note had better leave it out
 * @param trouble why it is left out; null when it is not, or nothing is known
 */
record Remark(Form form, String text, @Nullable Trouble trouble) {
  static final int WORDS = 16;

  /** As what it is taken up. */
  enum Form {
    /** Names a thing: "the move to Ohio". */
    TOPIC,
    /** Goes on from "you said that". */
    STATEMENT,
    /** Goes on from "your question": in curly quotes, or "about the merger". */
    QUESTION,
    /** In curly quotes. */
    QUOTE,
    NONE
  }

  static Remark of(Occasion occasion) {
    return of(occasion.said(), occasion.recipient());
  }

  static Remark of(Said said, Addressee reader) {
    if (said.words().isBlank()) {
      return new Remark(Form.NONE, "", null);
    }
    String all = Plain.of(said.words());
    Optional<Trouble> against = Tact.against(all);
    if (against.isPresent()) {
      return out(against.get());
    }
    if (Plain.lists(said.words())) {
      return out(Trouble.LIST);
    }
    Remark remark = new Hearing(said.kind(), reader).of(all);
    return Prose.words(remark.text).size() > WORDS ? out(Trouble.TOO_LONG) : remark;
  }

  static Remark out(Trouble why) {
    return new Remark(Form.NONE, "", why);
  }

  static Remark in(Form form, String text) {
    return new Remark(form, text, null);
  }

  boolean usable() {
    return form != Form.NONE;
  }
}
