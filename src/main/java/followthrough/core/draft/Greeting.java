package followthrough.core.draft;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the line with which a text greets somebody. */
final class Greeting {
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?iu)(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))"
              + "(?:,?(?: [\\p{L}\\p{M}.'’-]+){1,5})?\\s*[,.!:;–—-]*");

  /** They tell a short sentence from names. */
  private static final Set<String> OF_A_SENTENCE =
      Set.of("i", "you", "thank", "thanks", "my", "me", "this", "is", "was", "it", "it's", "here");

  /** What a caller says in one breath with it. */
  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?iu)(?:hi|hello|hey|good )[^.!?…]*\\b(?:this is|it is|it['’]s|here|speaking)\\b.*");

  private static final int WORDS_OF_A_HELLO = 9;

  private static final int WORDS_OF_A_BARE_NAME = 4;

  private Greeting() {}

  /** The greeting on the first line; empty when the text begins otherwise. */
  static String of(String text, Addressee recipient) {
    String line = text.strip().split("\\R", 2)[0].strip();
    return salutes(line) || bareName(line, recipient) ? line : "";
  }

  /** Whether a sentence only says who is calling. */
  static boolean spoken(String sentence) {
    String plain = sentence.strip();
    boolean speaks =
        SPEAKING.matcher(plain).matches() && Prose.words(plain).size() <= WORDS_OF_A_HELLO;
    return speaks || salutes(plain);
  }

  private static boolean salutes(String line) {
    return SALUTATION.matcher(line).matches()
        && Prose.plainWords(line).stream().noneMatch(OF_A_SENTENCE::contains);
  }

  private static boolean bareName(String line, Addressee recipient) {
    List<String> words = Prose.words(line);
    return line.endsWith(",")
        && words.size() <= WORDS_OF_A_BARE_NAME
        && recipient.parts().stream().anyMatch(words::contains);
  }
}
