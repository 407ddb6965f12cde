package followthrough.core.draft;

import followthrough.core.draft.Grammar.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody is to know about the sender, as the sender says it: "led a team of six" becomes "I
 * led a team of six".
 *
 * @param text without a mark at its end; empty when nothing is known
 */
record Point(Form form, String text) {
  private static final Set<String> PAST =
      Grammar.words(
          "led cut rebuilt built ran grew won taught wrote sold brought kept held made took set drove"
              + " oversaw began spent raised shipped doubled halved tripled met gave found wound");

  private static final Set<String> PRESENT =
      Grammar.words(
          "can have speak know love enjoy like am bring want work would will could hold run manage"
              + " lead teach understand care think believe do did had was never always also");

  private static final Set<String> INSTEAD =
      Grammar.words(
          "use check ask start look tell explain call write test split show begin talk take go make"
              + " set put try find build read keep add mention say give measure stop roll");

  /** Begins what somebody is, rather than what they did. */
  private static final Set<String> WHAT_I_AM =
      Grammar.words(
          "bilingual trilingual multilingual fluent certified licensed trained experienced calm patient"
              + " curious reliable organized punctual meticulous hardworking quick good great");

  /** Three tools or more, one after the other. */
  private static final Pattern LIST =
      Pattern.compile(
          "[\\p{Lu}\\d][^\\s,;]*(?: [^\\s,;]+)?(?:\\s*[,;]\\s*(?:and )?[^\\s,;]+(?: [^\\s,;]+)?){2,5}");

  private static final Pattern YEARS =
      Pattern.compile("^(?:\\d+|\\p{L}+)\\+? years['’]?(?= )(?! ago)");

  private static final Pattern SHOULD_HAVE =
      Pattern.compile(
          "(?iu)(?:i )?(?:also )?(?:should have|should['’]ve|could have|forgot to|meant to|wish i had)"
              + " (?:said|say|mentioned|mention|added|add|told (?:them|him|her)|talked about|brought up)"
              + "(?: that)?:? ");

  /** What the interviewers should remember, of at most so many words. */
  static Point toRemember(String typed, int words) {
    List<String> sentences = Prose.sentences(Snippet.plain(typed));
    if (sentences.isEmpty()) {
      return new Point(Form.UNKNOWN, "");
    }
    String first = Snippet.bare(sentences.get(0)).replaceFirst("(?i)^that (?=i\\b|my\\b)", "");
    String start = start(first);
    boolean verb = PAST.contains(start) || PRESENT.contains(start) || start.matches(".{2,}ed");
    boolean listed = LIST.matcher(first).matches();
    String text = verb ? "I " + small(first) : Snippet.startSmall(first).replaceFirst("^i\\b", "I");
    if (WHAT_I_AM.contains(start)) {
      text = "I'm " + small(first);
    } else if (listed) {
      text = "my work with " + Blanks.list(List.of(first.split("\\s*[,;]\\s*(?:and )?", -1)));
    }
    text = YEARS.matcher(text).replaceFirst("my $0");
    boolean said = text.matches("(?s)I\\b.*") || Grammar.formOf(text) == Form.STATEMENT;
    Form form = said ? Form.STATEMENT : listed ? Form.TOPIC : Grammar.formOf(text);
    String more = sentences.size() > 1 ? Snippet.bare(sentences.get(1)) : "";
    if (said && more.matches("I\\b.*")) {
      text += ", and " + more;
    }
    if (form == Form.STATEMENT && text.matches("\\p{Lu}\\p{Ll}.*")) {
      form = Form.UNKNOWN;
    }
    return new Point(form, Snippet.shortened(text, words));
  }

  /**
   * The same with the sender in it, where a verb begins: "moved an office" is "I moved an office".
   */
  static String fromMe(String typed) {
    String start = start(typed);
    boolean verb =
        PAST.contains(start) || PRESENT.contains(start) || start.matches("\\p{Ll}{2,}ed");
    return verb ? "I " + small(typed) : typed;
  }

  /** What the sender would answer now, of at most so many words in two sentences. */
  static String answer(String typed, int words) {
    String said = SHOULD_HAVE.matcher(typed.strip()).replaceFirst("");
    boolean thing = !said.equals(typed.strip()) && Grammar.formOf(said) != Form.STATEMENT;
    if (thing) {
      said = "I should have mentioned " + said;
    }
    String start = start(said);
    String full = said;
    if (INSTEAD.contains(start)) {
      full = "I would " + small(said);
    } else if (PAST.contains(start) || PRESENT.contains(start)) {
      full = "I " + small(said);
    }
    return Snippet.twoSentences(full.replaceFirst("^i\\b", "I"), words);
  }

  private static String start(String text) {
    List<String> words = Prose.plainWords(text);
    return words.isEmpty() ? "" : words.get(0);
  }

  private static String small(String text) {
    String stripped = text.strip();
    return stripped.substring(0, 1).toLowerCase(Locale.ROOT) + stripped.substring(1);
  }
}
