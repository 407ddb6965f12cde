package followthrough.core.draft;

import followthrough.core.pipeline.Said;
import java.util.Locale;
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
  private static final int SENTENCES_OF_A_QUOTE = 2;

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
    return of(occasion.tongue(), occasion.said(), occasion.recipient());
  }

  static Remark of(Tongue tongue, Said said, Addressee reader) {
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
    Remark remark = tongue.remark(said.kind(), reader, all);
    return Prose.words(remark.text).size() > WORDS ? out(Trouble.TOO_LONG) : remark;
  }

  static Remark out(Trouble why) {
    return new Remark(Form.NONE, "", why);
  }

  static Remark in(Form form, String text) {
    return new Remark(form, text, null);
  }

  /** As it was typed, in curly quotes. */
  static Remark quoted(String typed) {
    String bare = typed.strip().replaceFirst("[\\s.,;:…]+$", "").replaceAll("[\"“”„«»]", "'");
    if (Prose.sentences(bare).size() > SENTENCES_OF_A_QUOTE) {
      return out(Trouble.MORE_THAN_ONE_SENTENCE);
    }
    String capital = bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    return in(Form.QUOTE, "“" + capital + "”");
  }

  boolean usable() {
    return form != Form.NONE;
  }
}
