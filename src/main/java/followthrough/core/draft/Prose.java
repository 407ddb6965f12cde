package followthrough.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words and sentences as follow-up-rules.md, 10, counts them. */
final class Prose {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*");

  private static final Set<String> ABBREVIATIONS =
      Set.of("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "e.g", "i.e");

  private Prose() {}

  /** Runs of letters or digits, inner apostrophes and hyphens included, as written. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The words in lower case, with one kind of apostrophe. */
  static List<String> plainWords(String text) {
    return words(text.replace('’', '\'').toLowerCase(Locale.ROOT));
  }

  /** Each with its closing mark; text after the last mark counts as one more. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (endsSentence(text, at)) {
        add(text.substring(start, at + 1), sentences);
        start = at + 1;
      }
    }
    add(text.substring(start), sentences);
    return sentences;
  }

  /** How many sentences end in a question mark. */
  static long questions(String text) {
    return sentences(text).stream().filter(sentence -> sentence.endsWith("?")).count();
  }

  private static boolean endsSentence(String text, int at) {
    char mark = text.charAt(at);
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    if (mark == '”' && last && at > 0 && ".!?…".indexOf(text.charAt(at - 1)) >= 0) {
      String rest = text.substring(at + 1).strip();
      return rest.isEmpty() || Character.isUpperCase(rest.charAt(0));
    }
    if (!last || ".!?…".indexOf(mark) < 0) {
      return false;
    }
    return mark != '.' || !abbreviates(text, at);
  }

  /** Two letters with dots between them, as in "e.g.", are looked up as one word. */
  private static boolean abbreviates(String text, int dot) {
    int start = dot;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, dot);
    boolean number = start > 0 && Character.isDigit(text.charAt(start - 1));
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !number) {
      return true;
    }
    String longer = start >= 2 ? text.substring(start - 2, dot) : word;
    boolean alone = start < 3 || !Character.isLetter(text.charAt(start - 3));
    return ABBREVIATIONS.contains(word) || (alone && ABBREVIATIONS.contains(longer));
  }

  private static void add(String piece, List<String> sentences) {
    if (!words(piece).isEmpty()) {
      sentences.add(piece.strip());
    }
  }
}
