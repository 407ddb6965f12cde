package followthrough.core.pipeline;

/**
 * The one thing somebody said in an interview, as the person typed it.
 *
 * @param words empty when nothing is known
 * @param own what the person thought or has done about it; empty when nothing was told
 */
public record Said(Kind kind, String words, String own) {
  /** What the words are, as the person chose it. */
  public enum Kind {
    /** Nobody chose: it was typed before there was a choice. */
    UNTOLD,
    /** They told me about ... */
    TOPIC,
    /** They said that ... */
    STATEMENT,
    /** They asked ... */
    QUESTION,
    /** In their words: ... */
    QUOTE
  }

  public static final Said NOTHING = new Said(Kind.UNTOLD, "", "");

  /** Words without a choice. */
  public static Said untold(String words) {
    return words.isBlank() ? NOTHING : new Said(Kind.UNTOLD, words, "");
  }
}
