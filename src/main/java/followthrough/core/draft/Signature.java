package followthrough.core.draft;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the closing words and the name at the end of a text. */
final class Signature {
  private static final Pattern CLOSING_WORDS =
      Pattern.compile(
          "(?:(?:with )?(?:my |all )?(?:very )?(?:best|kind|kindest|warm|warmest|good)"
              + " (?:regards|wishes)|regards|(?:all )?(?:the )?best|sincerely(?: yours)?|"
              + "yours(?: (?:sincerely|truly|faithfully))?|(?:with )?(?:many |my |warm )?thanks"
              + "(?: again| so much| and (?:best|kind|warm) (?:regards|wishes))?|"
              + "thank you(?: again| so much| very much| and (?:best|kind|warm) (?:regards|wishes))?|"
              + "with (?:gratitude|appreciation)|gratefully|warmly|respectfully|cheers|"
              + "take care|talk soon|see you soon|until then)");

  /** Words that may as well be a sentence when no name follows. */
  private static final Pattern ALSO_SAID = Pattern.compile("thank.*|.*thanks|.*best|until then");

  /** Closing words, name, role, telephone, address, page. */
  private static final int LINES = 6;

  private static final int WORDS_OF_A_CLOSING = 5;
  private static final int WORDS_OF_A_LINE = 8;

  private final List<String> sender;

  /** Knows a signature also by the sender's name; empty when that is unknown. */
  Signature(String sender) {
    this.sender = Prose.plainWords(sender);
  }

  /** The text without its signature, if it has one. */
  String takenFrom(String text) {
    List<String> lines = text.strip().lines().map(String::strip).toList();
    for (int at = Math.max(0, lines.size() - LINES); at < lines.size(); at++) {
      if (begins(lines, at)) {
        return String.join("\n", lines.subList(0, at)).strip();
      }
    }
    return text.strip();
  }

  private boolean begins(List<String> lines, int at) {
    String line = lines.get(at);
    List<String> after =
        lines.subList(at + 1, lines.size()).stream().filter(one -> !one.isEmpty()).toList();
    if (line.isEmpty() || !after.stream().allMatch(Signature::contactLine)) {
      return false;
    }
    String words = line.toLowerCase(Locale.ROOT).replaceAll("\\s*[,.!–—-]$", "");
    if (CLOSING_WORDS.matcher(words).matches()) {
      boolean said = after.isEmpty() && (at == 0 || line.matches(".*[.!]"));
      return !(said && ALSO_SAID.matcher(words).matches());
    }
    boolean ownClosing =
        line.endsWith(",")
            && Prose.words(line).size() <= WORDS_OF_A_CLOSING
            && !after.isEmpty()
            && signed(after.get(0));
    return ownClosing || (signed(line) && contactLine(line));
  }

  /** Whether a line is the sender's name, or the first of it. */
  private boolean signed(String line) {
    List<String> words = Prose.plainWords(line);
    return !sender.isEmpty()
        && !words.isEmpty()
        && words.size() <= sender.size()
        && words.get(0).equals(sender.get(0))
        && words.stream().allMatch(word -> sender.stream().anyMatch(name -> name.startsWith(word)));
  }

  private static boolean contactLine(String line) {
    boolean sentence = line.matches(".*[!?…]|.*\\p{Ll}{2}\\.");
    return !sentence && Prose.words(line).size() <= WORDS_OF_A_LINE;
  }
}
