package followthrough.core.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * As much about English phrases as is needed to take one up in a sentence. In doubt it knows
 * nothing, and the phrase is put after a colon, where everything fits.
 */
final class Grammar {
  /** What a phrase is. */
  enum Form {
    /** Names a thing: "the move to Ohio", "hiring abroad", "how you test". */
    TOPIC,
    /** Says something: "onboarding takes three months". */
    STATEMENT,
    UNKNOWN
  }

  private static final Set<String> DETERMINERS =
      words(
          "the a an your my their his her its our this these those some both another each every one"
              + " two three four five six seven eight nine ten eleven twelve fifteen twenty thirty");

  private static final Set<String> QUESTION_WORDS = words("how why what where who when whether");

  /** Words that are hardly ever anything but the verb of a sentence. */
  private static final Set<String> VERBS =
      words(
          "is are was were am has have had do does did will would can could should must might cannot"
              + " isn't aren't wasn't weren't hasn't haven't don't doesn't didn't won't can't couldn't"
              + " wouldn't shouldn't it's that's there's they're we're you're i'm he's she's they've"
              + " we've you've i've they'll we'll you'll i'll he'll she'll they'd we'd you'd i'd"
              + " needs wants takes comes gets makes goes keeps gives means matters feels looks seems"
              + " becomes loves likes hates thinks believes knows says said came took got made went"
              + " ran kept gave meant became lost grew built left found thought knew want get make"
              + " take come go keep give become know think believe hate prefer prefers hired hires"
              + " uses runs works moves starts happens lets puts brings depends wins beats fails"
              + " breaks grows tends struggles values expects trusts ships tries lacks");

  /** Words that may be a verb as well as a thing. */
  private static final Set<String> PERHAPS_VERBS =
      words(
          "call calls plan plans work ship need use run move test tests change changes help helps"
              + " hire grow cost costs support report reports start stop love like value trust care"
              + " cares matter let put bring read set cut spend leave find try expect talk write"
              + " build buy sell pay ask answer wait look feel break beat win fail close open"
              + " complain complained moved worked planned started stopped changed needed used tried");

  private static final Set<String> PRONOUNS =
      words("you we they i it he she there everyone nobody");

  private static final Set<String> PREPOSITIONS =
      words("to of for in on at with from by about into and or new better");

  private static final Set<String> LINKS = words("that who which where");

  private static final Set<String> AFTER_A_NAME =
      words("who that which from of in for with about at on between");

  private static final Pattern THING =
      Pattern.compile(
          ".{2,}(?:tion|tions|ment|ments|ness|ity|ities|ance|ence|ship|ships|wth|ing)|data|ai");

  private static final int NOUNS = 3;

  /** "The way she hires". */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?:the|a|an|his|her|their|our) (?:\\p{L}+ ){0,2}\\p{L}+ (?:she|he|they|we) .*");

  private static final Pattern NO_GERUND =
      Pattern.compile("(?:.*thing|king|spring|string|ring|sing|bring|wing|during)");

  /** Endings that no name has. */
  private static final Pattern COMMON_ENDING =
      Pattern.compile(
          ".{2,}(?:ing|ings|tion|tions|ment|ments|ness|ity|ities|ers|ors|ly|ists|ance|ence|ships?)");

  private static final Set<String> COMMON =
      words(
          "we you they she he it there here if in on at to for with without from by no not and but as"
              + " people customers clients users students patients guests teams team everyone"
              + " everybody nobody no-one half most many more fewer less all any much few last next"
              + " customer client user product data quality speed trust money time work code tests"
              + " sales support hiring design security growth culture remote good great bad new old"
              + " first second being having about over under after before since because while"
              + " being big small high low short long weekly daily monthly people's managers budget"
              + " revenue feedback mistakes meetings deadlines projects most nothing something");

  /** How a verb changes when "she" becomes "you". */
  private static final Map<String, String> TO_YOU =
      Map.of(
          "is", "are", "was", "were", "has", "have", "does", "do", "isn't", "aren't", "wasn't",
          "weren't", "hasn't", "haven't", "doesn't", "don't");

  private static final Pattern LONG_S = Pattern.compile(".*(?:ch|sh|ss|x|z|o)es");

  private Grammar() {}

  static Form formOf(String phrase) {
    List<String> words = Prose.plainWords(phrase);
    if (words.isEmpty()) {
      return Form.UNKNOWN;
    }
    String first = words.get(0);
    if (QUESTION_WORDS.contains(first)) {
      return Form.TOPIC;
    }
    boolean subject = PRONOUNS.contains(first) && words.size() > 1;
    if (subject || first.matches("(?:you|we|they|i|it|there|that|he|she)'.*")) {
      return Form.STATEMENT;
    }
    if (RELATIVE.matcher(String.join(" ", words)).matches() && saysOnce(words)) {
      return Form.TOPIC;
    }
    int verb = first(words, VERBS);
    boolean names = DETERMINERS.contains(first) || gerund(first);
    if (verb > 0) {
      int link = first(words, LINKS);
      boolean relative = link > 0 && link < verb;
      if (!relative) {
        return Form.STATEMENT;
      }
      boolean again = first(words.subList(verb + 1, words.size()), VERBS) >= 0;
      return names && !again ? Form.TOPIC : Form.UNKNOWN;
    }
    boolean listed = phrase.matches(".*[,;:].*");
    return names && verb < 0 && !listed && !perhapsSays(words) ? Form.TOPIC : Form.UNKNOWN;
  }

  private static boolean saysOnce(List<String> words) {
    return words.stream().filter(word -> VERBS.contains(word) || Verbs.third(word)).count() <= 1;
  }

  /** Whether a word may be the verb: not where a name or an infinitive is expected. */
  private static boolean perhapsSays(List<String> words) {
    for (int at = 2; at < words.size(); at++) {
      String word = words.get(at);
      boolean verb = PERHAPS_VERBS.contains(word) || word.matches("\\p{L}{2,}ed");
      String before = words.get(at - 1);
      if (verb && !DETERMINERS.contains(before) && !PREPOSITIONS.contains(before)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word may be written small without harm to a name. */
  static boolean startsSmall(String phrase) {
    String first = phrase.split("[\\s,]", 2)[0];
    String small = first.toLowerCase(Locale.ROOT);
    boolean capital = first.matches("\\p{Lu}[\\p{Ll}'’-]*") && !first.matches("I(?:['’].*)?");
    return capital && (ordinary(small) || COMMON_ENDING.matcher(small).matches());
  }

  static boolean perhapsVerb(String word) {
    return VERBS.contains(word) || PERHAPS_VERBS.contains(word);
  }

  /** Whether a phrase without an article names a thing: "growth", "clients who pay late". */
  static boolean names(String phrase) {
    List<String> words = Prose.plainWords(phrase);
    if (words.isEmpty() || !phrase.matches("[^,;:.!?]+")) {
      return false;
    }
    boolean linked =
        words.size() > 2
            && words.get(0).matches("\\p{L}{3,}s")
            && !VERBS.contains(words.get(0))
            && !Verbs.starts(words.get(0))
            && !Verbs.doubtful(words.get(0))
            && AFTER_A_NAME.contains(words.get(1));
    String last = words.get(words.size() - 1);
    boolean noun =
        words.size() <= NOUNS && THING.matcher(last).matches() && first(words, VERBS) < 0;
    boolean letters = words.size() == 1 && phrase.matches("\\p{Lu}{2,6}");
    return linked || noun || letters;
  }

  static boolean gerund(String word) {
    return word.length() > "ing".length() + 1
        && word.endsWith("ing")
        && !NO_GERUND.matcher(word).matches();
  }

  /** The verb after "she" as it is after "you". */
  static String toYou(String verb) {
    String known = TO_YOU.get(verb);
    if (known != null) {
      return known;
    }
    if (!verb.matches("\\p{Ll}{2,}s") || verb.endsWith("ss")) {
      return verb;
    }
    if (verb.endsWith("ies") && verb.length() > "dies".length()) {
      return verb.substring(0, verb.length() - "ies".length()) + "y";
    }
    int ending = LONG_S.matcher(verb).matches() ? "es".length() : 1;
    return verb.substring(0, verb.length() - ending);
  }

  private static boolean ordinary(String word) {
    return COMMON.contains(word)
        || DETERMINERS.contains(word)
        || QUESTION_WORDS.contains(word)
        || VERBS.contains(word)
        || PERHAPS_VERBS.contains(word);
  }

  private static int first(List<String> words, Set<String> wanted) {
    for (int at = 0; at < words.size(); at++) {
      if (wanted.contains(words.get(at))) {
        return at;
      }
    }
    return -1;
  }

  static Set<String> words(String line) {
    return Set.copyOf(List.of(line.split(" ", -1)));
  }
}
