package followthrough.core.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sender thought or has done about a remark.
 *
 * @param text one or two sentences with their marks; empty when a note had better leave it out
 * @param trouble why it is left out; null when it is not, or nothing is known
 */
record Thought(String text, @Nullable Trouble trouble) {
  static final int WORDS = 30;
  private static final int SENTENCES = 2;

  private static final Pattern FROM_ME =
      Pattern.compile(
          "(?su)I(?:['’](?:m|d|ve|ll))?\\b.*|[Mm]y \\p{L}.*|(?:At|In|For|When|As|On|With|After|During|Since|To|"
              + "That|Last|While|Before|From|This|We)\\b.*\\b(?:I|I['’](?:m|d|ve|ll)|me|my|myself)\\b.*");

  private static final Pattern ONE_OF_THEM =
      Pattern.compile("(?iu).*\\b(?:he|she|him|her|his|hers|he['’]s|she['’]s)\\b.*");

  static Thought of(Occasion occasion) {
    return of(occasion.said().own());
  }

  static Thought of(String typed) {
    if (typed.isBlank()) {
      return new Thought("", null);
    }
    String all = Plain.of(typed);
    Optional<Trouble> against = Tact.against(all);
    if (against.isPresent()) {
      return out(against.get());
    }
    if (Plain.lists(typed)) {
      return out(Trouble.LIST);
    }
    if (Prose.words(all).size() > WORDS || Prose.sentences(all).size() > SENTENCES) {
      return out(Trouble.TOO_LONG);
    }
    if (ONE_OF_THEM.matcher(all).matches()) {
      return out(Trouble.WHO_IS_MEANT);
    }
    String text = Point.fromMe(all.replaceFirst("^i(?=\\b)", "I"));
    boolean good = FROM_ME.matcher(text).matches() && !all.contains("?") && !Language.foreign(all);
    return good ? new Thought(Snippet.bare(text) + ".", null) : out(Trouble.NOT_FROM_ME);
  }

  private static Thought out(Trouble why) {
    return new Thought("", why);
  }
}
