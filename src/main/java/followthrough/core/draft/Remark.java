package followthrough.core.draft;

import followthrough.core.draft.Grammar.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody said, as a note to that person can take it up. Only what is certain is turned ("she
 * said her team is small" becomes "your team is small"); the rest is quoted, or not taken up.
 *
 * @param text without a mark at its end; empty when it is not taken up
 */
public record Remark(Kind kind, String text) {

  /** How a remark is taken up, or why it is not. */
  public enum Kind {
    /** Names a thing: "the move to Ohio". */
    TOPIC,
    /** Says something: "your team is small". */
    STATEMENT,
    /** Their words in quotes. */
    QUOTE,
    /** Their question in quotes. */
    QUESTION,
    /** Nothing was told: empty, or "n/a". */
    NOTHING,
    /** Speaks of the reader, such as "loves dogs" or "her boss wants it". */
    ABOUT_THEM,
    /** Private or unkind. */
    PRIVATE,
    BAD_NEWS,
    /** A question or a word about the candidate. */
    ABOUT_YOU,
    /** A list, or several sentences. */
    SEVERAL,
    TOO_LONG,
    /** Says "I" or "my", and nobody knows who is meant. */
    WHOSE_WORDS
  }

  static final int WORDS = 16;

  private static final int LIST_MARKS = 2;

  private static final String SOMEBODY = "(?:(?:she|he|they|we|it)\\s+)?";
  private static final String ADVERB = "(?:also |even |just |really |often |then )?";

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?iu)"
              + SOMEBODY
              + ADVERB
              + "(?:talked|spoke|chatted|raved|joked|told me|told us|was excited|is excited|cares)"
              + "(?: a lot| at length| (?:with|to) me)? about (.+)");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)"
              + SOMEBODY
              + ADVERB
              + "(?:described|discussed|brought up|showed me|explained|mentioned|shared|recommended|"
              + "noted|stressed|emphasized) (?!that\\b)(.+)");

  private static final Pattern STATED =
      Pattern.compile(
          "(?iu)"
              + SOMEBODY
              + ADVERB
              + "(?:said|says?|told me|told us|thinks?|believes?|feels?|explained|mentioned|noted|stressed|"
              + "pointed out|emphasized|agreed)(?: that)? (.+)");

  private static final Pattern ASKED = Pattern.compile("(?iu)" + SOMEBODY + ADVERB + "asked (.+)");

  private static final Pattern QUOTED =
      Pattern.compile("(?s)[^\\p{L}\\p{N}]*[\"“„«](.+)[\"”“»]\\W*");

  private static final Pattern QUOTED_INSIDE = Pattern.compile("[\"“„«]([^\"“”„«»]+)[\"”“»]");

  private static final Pattern DECORATION =
      Pattern.compile("[\\p{So}\\p{Sk}\\p{Cs}\\p{Cf}\\x{FE0F}*_~`>|#]+");

  private static final Pattern BULLET = Pattern.compile("(?m)^\\s*(?:[-•*–]|\\d+[.)])\\s+");

  private static final Set<String> ME =
      Set.of("i", "my", "me", "mine", "i'm", "i've", "i'll", "i'd", "myself");

  private static final Set<String> WE =
      Set.of("we", "our", "us", "ours", "we're", "we've", "we'll", "we'd", "ourselves");

  private static final Set<String> YOU =
      Set.of("you", "your", "yours", "you're", "you've", "you'll", "you'd", "yourself");

  static Remark of(Occasion occasion) {
    return of(occasion.callback(), occasion.recipient());
  }

  /**
   * Reads what was typed about somebody.
   *
   * @param reader whom a note would go to
   */
  public static Remark of(String typed, Addressee reader) {
    boolean listed = BULLET.matcher(typed).results().count() >= LIST_MARKS;
    String plain =
        BULLET
            .matcher(DECORATION.matcher(typed).replaceAll(" "))
            .replaceAll("")
            .replace('[', '(')
            .replace(']', ')')
            .replaceAll("\\s+", " ")
            .strip();
    Optional<Kind> against = Tact.against(plain);
    if (against.isPresent()) {
      return none(against.get());
    }
    if (listed || plain.chars().filter(mark -> mark == ';').count() > 0) {
      return none(Kind.SEVERAL);
    }
    Matcher quoted = QUOTED.matcher(plain);
    if (quoted.matches()) {
      return quote(quoted.group(1));
    }
    Matcher inside = QUOTED_INSIDE.matcher(plain);
    if (inside.find()) {
      return quote(inside.group(1));
    }
    List<String> sentences = Prose.sentences(plain);
    if (sentences.size() != 1) {
      return none(Kind.SEVERAL);
    }
    if (Prose.words(plain).size() > WORDS) {
      return none(Kind.TOO_LONG);
    }
    return taken(withoutName(sentences.get(0), reader));
  }

  /** Whether a note can say it. */
  public boolean usable() {
    return !text.isEmpty();
  }

  private static Remark none(Kind why) {
    return new Remark(why, "");
  }

  /** One sentence of theirs, word for word. */
  private static Remark quote(String words) {
    List<String> sentences = Prose.sentences(words.strip());
    if (sentences.size() != 1) {
      return none(Kind.SEVERAL);
    }
    String sentence = sentences.get(0).replaceAll("[\"“”„«»]", "").strip();
    if (Prose.words(sentence).size() > WORDS) {
      return none(Kind.TOO_LONG);
    }
    boolean asks = sentence.endsWith("?");
    String bare = Snippet.bare(sentence);
    return new Remark(asks ? Kind.QUESTION : Kind.QUOTE, "“" + bare + (asks ? "?”" : "”"));
  }

  private static Remark taken(String sentence) {
    String bare = Snippet.bare(sentence);
    if (sentence.endsWith("?")) {
      return Turning.thirdPerson(bare) ? none(Kind.ABOUT_THEM) : quote(bare + "?");
    }
    if (ASKED.matcher(bare).matches()) {
      return none(Kind.ABOUT_YOU);
    }
    Matcher about = ABOUT.matcher(bare);
    if (about.matches()) {
      return topic(about.group(1));
    }
    Matcher named = NAMED.matcher(bare);
    if (named.matches() && Grammar.formOf(named.group(1)) != Form.STATEMENT) {
      return topic(named.group(1).replaceFirst("(?i) to (?:me|us)$", ""));
    }
    Matcher stated = STATED.matcher(bare);
    if (stated.matches()) {
      return stated(stated.group(1), true);
    }
    return stated(bare, false);
  }

  private static Remark topic(String text) {
    if (has(text, ME)) {
      return none(Kind.WHOSE_WORDS);
    }
    if (!Turning.thirdPerson(text)) {
      return several(text) ? none(Kind.SEVERAL) : new Remark(Kind.TOPIC, Snippet.startSmall(text));
    }
    return Turning.toYou(text)
        .map(turned -> new Remark(Kind.TOPIC, Snippet.startSmall(turned)))
        .orElseGet(() -> none(Kind.ABOUT_THEM));
  }

  /**
   * A clause of theirs.
   *
   * @param reported whether "she said that" stood before it: then "I" is whoever tells of it
   */
  private static Remark stated(String text, boolean reported) {
    String start = start(text);
    if (Turning.thirdPerson(text)) {
      boolean clear =
          start.matches("(?:she|he|they)(?:'.+)?|her|his|their")
              || (reported && has(text, ME))
              || Grammar.asks(start);
      Optional<String> turned = clear ? Turning.toYou(text) : Optional.empty();
      boolean others = has(text, WE) || (!reported && has(text, ME));
      return turned.isEmpty() || others ? none(Kind.ABOUT_THEM) : formed(turned.get());
    }
    if (has(text, WE) || has(text, YOU)) {
      return has(text, ME) ? none(Kind.WHOSE_WORDS) : quote(text);
    }
    if (has(text, ME)) {
      return reported ? formed(text) : none(Kind.WHOSE_WORDS);
    }
    if (Grammar.headless(text)) {
      return none(Kind.ABOUT_THEM);
    }
    return formed(text);
  }

  private static Remark formed(String text) {
    String small = Snippet.startSmall(text);
    Form form = Grammar.formOf(small);
    boolean capital = small.matches("\\p{Lu}\\p{Ll}.*");
    boolean plain = !small.matches("(?s).*[,:–—].*");
    if (form == Form.STATEMENT && plain && !capital) {
      return new Remark(Kind.STATEMENT, small);
    }
    boolean thing = form == Form.TOPIC || Prose.words(small).size() == 1;
    if (thing && plain) {
      return new Remark(Kind.TOPIC, small);
    }
    if (several(text)) {
      return none(Kind.SEVERAL);
    }
    // What was turned to the reader is no longer what they said.
    return has(text, YOU) || has(text, ME) ? none(Kind.ABOUT_THEM) : quote(text);
  }

  /** Three things or more, one after the other. */
  private static boolean several(String text) {
    boolean clause = Grammar.formOf(text) == Form.STATEMENT;
    return !clause && text.chars().filter(mark -> mark == ',').count() >= LIST_MARKS;
  }

  private static boolean has(String text, Set<String> words) {
    return Prose.plainWords(text).stream().anyMatch(words::contains);
  }

  private static String start(String text) {
    List<String> words = Prose.plainWords(text);
    return words.isEmpty() ? "" : words.get(0);
  }

  /** "Dana said it is slow" and "Dana's team is slow" speak of the reader. */
  private static String withoutName(String sentence, Addressee reader) {
    String[] words = sentence.split(" ", 2);
    if (words.length < 2) {
      return sentence;
    }
    String bare = words[0].replaceAll("['’]s$", "");
    if (reader.parts().stream().noneMatch(bare::equalsIgnoreCase)) {
      return sentence;
    }
    String rest = words[1].substring(0, 1).toLowerCase(Locale.ROOT) + words[1].substring(1);
    return (bare.equals(words[0]) ? "she " : "her ") + rest;
  }
}
