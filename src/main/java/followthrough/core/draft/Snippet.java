package followthrough.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes free text, however it was typed, fit after a colon in a sentence of ours. */
final class Snippet {
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");
  private static final Pattern LAST_MARKS = Pattern.compile("[\\s.!?…,;:–—-]+$");

  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:–—]|\\s(?=(?:and|but|because|so|which|while|since)\\s)");

  private static final int SHORTEST_CLAUSE = 4;
  private static final int SHOWN_WORDS = 6;

  private static final Set<String> LOOSE_ENDS =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "for", "with", "and", "or", "but", "that",
          "which", "is", "are", "was", "were", "by", "from", "as", "than", "their", "our", "your");

  private Snippet() {}

  /** One clause without its last mark, of at most so many words; empty when there is nothing. */
  static String clause(String text, int words) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : Prose.sentences(plain(text))) {
      String bare = bare(sentence);
      sentences.add(startSmall(bare));
    }
    return shortened(String.join("; ", sentences), words);
  }

  /** At most two sentences, the last without its mark, of at most so many words in all. */
  static String twoSentences(String text, int words) {
    List<String> sentences = Prose.sentences(plain(text)).stream().map(Snippet::bare).toList();
    if (sentences.isEmpty()) {
      return "";
    }
    String first = startSmall(sentences.get(0));
    String both = sentences.size() > 1 ? first + ". " + sentences.get(1) : first;
    return count(both) <= words ? both : shortened(first, words);
  }

  /** The first words of a sentence, to show which one is meant. */
  static String firstOf(String sentence) {
    List<String> words = List.of(sentence.strip().split("\\s+", -1));
    boolean whole = words.size() <= SHOWN_WORDS;
    return whole ? sentence.strip() : String.join(" ", words.subList(0, SHOWN_WORDS)) + " …";
  }

  static String plain(String text) {
    return QUOTES
        .matcher(text)
        .replaceAll("")
        .replace('[', '(')
        .replace(']', ')')
        .replaceAll("\\s+", " ")
        .strip();
  }

  static String bare(String sentence) {
    return LAST_MARKS.matcher(sentence).replaceAll("");
  }

  static String startSmall(String text) {
    return Grammar.startsSmall(text)
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  static String shortened(String text, int words) {
    if (count(text) <= words) {
      return text;
    }
    String cut = "";
    var matcher = CLAUSE_END.matcher(text);
    while (matcher.find()) {
      String clause = text.substring(0, matcher.start());
      if (count(clause) >= SHORTEST_CLAUSE && count(clause) <= words) {
        cut = clause;
      }
    }
    return cut.isEmpty() ? firstWords(text, words) : bare(cut);
  }

  private static String firstWords(String text, int words) {
    List<String> kept = new ArrayList<>();
    int counted = 0;
    for (String token : text.split(" ", -1)) {
      counted += count(token);
      if (counted > words) {
        break;
      }
      kept.add(token);
    }
    while (kept.size() > 1
        && LOOSE_ENDS.contains(kept.get(kept.size() - 1).toLowerCase(Locale.ROOT))) {
      kept.remove(kept.size() - 1);
    }
    return bare(String.join(" ", kept));
  }

  private static int count(String text) {
    return Prose.words(text).size();
  }
}
