package followthrough.core.draft;

import followthrough.core.draft.Grammar.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody said, turned to that person so that a note can take it up: "She said her team is
 * small" becomes "your team is small".
 *
 * @param text without a mark at its end; empty when nothing is known
 */
record Remark(Form form, String text) {
  static final int WORDS = 16;

  private static final String SOMEBODY = "(?:(she|he|they|we|it)\\s+)?";
  private static final String ADVERB = "(?:also |even |just |really |often |then )?";

  private static final Pattern ASKED =
      Pattern.compile("(?iu)" + SOMEBODY + ADVERB + "asked (?:me |us )?(?:about )?(.+)");

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?iu)"
              + SOMEBODY
              + ADVERB
              + "(?:talked|spoke|chatted|raved|joked|complained|told me|told us|was excited|is excited|"
              + "cares|was worried|worries)(?: a lot| at length| (?:with|to) me)? about (.+)");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)"
              + SOMEBODY
              + ADVERB
              + "(?:described|discussed|brought up|showed me|explained|mentioned|shared|recommended|"
              + "noted|stressed|emphasized) ((?:the|a|an|his|her|their|our|how|why|what|\\p{L}+ing)\\b.+)");

  private static final Pattern STATED =
      Pattern.compile(
          "(?iu)"
              + SOMEBODY
              + ADVERB
              + "(?:said|says|told me|told us|thinks|believes|feels|explained|mentioned|noted|stressed|"
              + "pointed out|admitted|warned(?: me)?|emphasized|agreed)(?: that)? (.+)");

  private static final Map<String, String> WE =
      Map.of(
          "we", "you", "our", "your", "us", "you", "we're", "you're", "we've", "you've", "we'll",
          "you'll", "we'd", "you'd", "ours", "yours");

  private static final Map<String, String> ME =
      Map.of(
          "i",
          "you",
          "my",
          "your",
          "me",
          "you",
          "i'm",
          "you're",
          "i've",
          "you've",
          "i'll",
          "you'll",
          "i'd",
          "you'd",
          "am",
          "are",
          "myself",
          "yourself");

  private static final Map<String, String> THEY =
      Map.of(
          "they",
          "you",
          "their",
          "your",
          "them",
          "you",
          "they're",
          "you're",
          "they've",
          "you've",
          "they'll",
          "you'll",
          "they'd",
          "you'd",
          "theirs",
          "yours",
          "themselves",
          "yourselves");

  private static final Map<String, String> SHE =
      Map.ofEntries(
          Map.entry("she", "you"),
          Map.entry("he", "you"),
          Map.entry("her", "your"),
          Map.entry("his", "your"),
          Map.entry("him", "you"),
          Map.entry("she's", "you're"),
          Map.entry("he's", "you're"),
          Map.entry("she'll", "you'll"),
          Map.entry("he'll", "you'll"),
          Map.entry("she'd", "you'd"),
          Map.entry("he'd", "you'd"));

  private static final Set<String> SINGULAR = Set.of("she", "he");

  static Remark of(Occasion occasion) {
    String typed = occasion.callback();
    List<String> sentences = Prose.sentences(Snippet.plain(typed));
    if (sentences.isEmpty()) {
      return new Remark(Form.UNKNOWN, "");
    }
    boolean quoted = typed.strip().matches("(?s)[\"“„«].*[\"”“»]\\W?");
    String sentence = withoutName(sentences.get(0), occasion.recipient());
    Remark remark = taken(sentence, quoted).shortened();
    if (KeyWords.takenUp(typed, remark.text)) {
      return remark;
    }
    String all = Snippet.clause(typed, WORDS);
    String yours = turned(all, quoted);
    return new Remark(Form.UNKNOWN, KeyWords.takenUp(typed, yours) ? yours : all);
  }

  private Remark shortened() {
    String shorter = Snippet.shortened(text, WORDS);
    boolean cut = shorter.contains("“") && !shorter.contains("”");
    return new Remark(form, cut ? shorter + "”" : shorter);
  }

  private static Remark taken(String sentence, boolean quoted) {
    String bare = Snippet.bare(sentence);
    if (sentence.endsWith("?")) {
      return new Remark(Form.UNKNOWN, "your question “" + bare + "?”");
    }
    Matcher asked = ASKED.matcher(bare);
    if (asked.matches()) {
      return new Remark(Form.UNKNOWN, "your question about " + asked.group(2));
    }
    for (Pattern topic : List.of(ABOUT, NAMED)) {
      Matcher about = topic.matcher(bare);
      if (about.matches()) {
        String text = toYou(about.group(2), SHE);
        boolean known = Grammar.formOf(text) == Form.TOPIC;
        return new Remark(known || topic == ABOUT ? Form.TOPIC : Form.UNKNOWN, text);
      }
    }
    Matcher stated = STATED.matcher(bare);
    if (stated.matches()) {
      boolean person = Optional.ofNullable(stated.group(1)).map(SINGULAR::contains).orElse(false);
      String rest = stated.group(2);
      return formed(person ? toYou(turned(rest, quoted), SHE) : turned(rest, quoted));
    }
    return formed(turned(bare, quoted));
  }

  private static Remark formed(String text) {
    String small = Snippet.startSmall(text);
    Form form = Grammar.formOf(small);
    boolean capital = form == Form.STATEMENT && small.matches("\\p{Lu}\\p{Ll}.*");
    return new Remark(capital ? Form.UNKNOWN : form, small);
  }

  /** The people in it seen from the reader's side, as far as it is clear who they are. */
  private static String turned(String text, boolean quoted) {
    String[] words = text.split(" ", 3);
    String start = words[0].toLowerCase(Locale.ROOT).replace('’', '\'');
    if (WE.containsKey(start)) {
      boolean together = words.length > 1 && words[1].matches("(?i)both|also both|share.*");
      return together ? text : toYou(text, WE);
    }
    if (THEY.containsKey(start)) {
      return toYou(text, THEY);
    }
    if (SHE.containsKey(start)) {
      return toYou(text, SHE);
    }
    if (Grammar.asks(start)) {
      return toYou(toYou(text, THEY), SHE);
    }
    return quoted ? toYou(text, ME) : text;
  }

  private static String toYou(String text, Map<String, String> persons) {
    StringBuilder turned = new StringBuilder();
    boolean afterShe = false;
    for (String token : text.split(" ", -1)) {
      String word = token.replaceAll("[,;.!?]+$", "");
      String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
      String you = persons.get(small);
      String said = afterShe ? Grammar.toYou(word) : word;
      turned
          .append(turned.isEmpty() ? "" : " ")
          .append(you == null ? said : you)
          .append(token.substring(word.length()));
      afterShe = you != null && SINGULAR.contains(small);
    }
    return turned.toString();
  }

  /** "Dana said it is slow" and "Dana's team is slow" speak of the reader. */
  private static String withoutName(String sentence, Addressee recipient) {
    String[] words = sentence.split(" ", 2);
    if (words.length < 2) {
      return sentence;
    }
    String bare = words[0].replaceAll("['’]s$", "");
    boolean reader = recipient.parts().stream().anyMatch(bare::equalsIgnoreCase);
    if (!reader) {
      return sentence;
    }
    return (bare.equals(words[0]) ? "she " : "your ") + words[1];
  }
}
