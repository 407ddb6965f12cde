package followthrough.core.draft;

import followthrough.core.draft.Remark.Form;
import followthrough.core.pipeline.Said.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes out what a remark is: the choice of whoever typed it counts, but not against the words. */
final class Hearing {
  private static final String SOMEBODY =
      "(?iu)(?:(?:she|he|they|we|it) )?(?:also |even |just |really |often |then )?";

  private static final Pattern ASKED =
      Pattern.compile(
          SOMEBODY + "(?:asked|wanted to know|was asking|wondered)(?: me| us)?(?: about)?:? (.+)");

  private static final Pattern ABOUT =
      Pattern.compile(
          SOMEBODY
              + "(?:talk(?:ed|s)|spoke|speaks|chatted|raved|joked|told me|told us|was excited|is excited|"
              + "cares|said something|said a lot)(?: a lot| at length| (?:with|to) me)? about (.+)");

  private static final Pattern NAMED =
      Pattern.compile(
          SOMEBODY
              + "(?:described|discussed|brought up|showed me|explained|mentioned|shared|noted|stressed|"
              + "emphasized) ((?:the|a|an|his|her|their|our|how|why|what|\\p{L}+ing)\\b.+)");

  private static final Pattern STATED =
      Pattern.compile(
          SOMEBODY
              + "(?:said|says?|told me|told us|thinks?|believes?|feels?|explained|mentioned|noted|stressed|"
              + "pointed out|admitted|warned(?: me)?|emphasized|agreed)(?: that|,|:)? (.+)");

  private static final Pattern QUOTED =
      Pattern.compile("[\"“”„«](.+)[\"”“»][\\s.!]*|['‘](.+)['’][\\s.!]*");

  private static final Pattern QUOTED_WITHIN =
      Pattern.compile(
          "(?iu)[^\"“„«”»]*\\b(?:said|says|words|quote|put it|told me|motto|line)\\b[^\"“„«”»]*"
              + "[\"“„«]([^\"“„«”»]+)[\"”“»][\\s.!]*");

  private static final Pattern INDIRECT =
      Pattern.compile("(?iu)(?:how|what|why|when|where|who|which|whether|if)\\b.*");

  private static final Pattern WHAT_IS =
      Pattern.compile("(?iu)what (?:\\p{L}+ ){2,}(?:is|was|are) (?!\\p{L}+ing\\b).+");

  private static final Pattern DIRECT =
      Pattern.compile(
          "(?iu)(?:(?:how|what|why|when|where|who|which)(?: (?!(?:they|we|she|he|i|you|it) )\\p{L}+)? )?"
              + "(?:is|are|was|were|do|does|did|would|will|can|could|should|has|have|had|isn't|don't|"
              + "doesn't)\\b(?! to\\b).*");

  private static final Pattern TO_ME =
      Pattern.compile(
          "(?iu).*\\b(?:how|what|which)(?: \\p{L}+)? (?:would|do|will|could|might|should) you\\b.*");

  private static final Pattern BY_ME =
      Pattern.compile(
          "(?iu)(?:how|what|which)(?: \\p{L}+)? i(?:['’]d| would|['’]ll| might| could) .*");

  private static final Pattern ADVICE =
      Pattern.compile("(?iu)i (?:should|could|might|ought to|may want to) [^,]+");

  private static final Pattern SPLICE =
      Pattern.compile(
          "(?iu)(?!(?:if|when|because|as|although|while|since|once|after|before|unless|with|in|for)\\b)"
              + ".*, (?:it|he|she|they|we|i|you|that|this|there)(?:['’]\\p{L}+)?\\b.*|.* [–—-] .*");

  private static final Pattern OF_THEMSELVES =
      Pattern.compile(
          "(?iu)you(?:['’]re| are) (?:from|an?) .*|you have (?:an?|two) (?:\\p{L}+ )?(?:phd|mba|degree|"
              + "doctorate|brother|sister)\\b.*|you (?:went to|studied|grew up|were born|lived? in)\\b.*");

  private static final Map<String, String> SHORT =
      Map.of(
          "esp.",
          "especially",
          "approx.",
          "about",
          "dept.",
          "department",
          "vs.",
          "versus",
          "w/",
          "with",
          "b/c",
          "because");

  private static final int LISTED = 2;
  private static final int SHORT_WORDS = 3;

  private final Kind kind;
  private final Addressee reader;

  Hearing(Kind kind, Addressee reader) {
    this.kind = kind;
    this.reader = reader;
  }

  /**
   * @param all one line
   */
  Remark of(String all) {
    Matcher quoted = QUOTED.matcher(all);
    Matcher within = QUOTED_WITHIN.matcher(all);
    if (quoted.matches()) {
      return quote(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
    }
    if (within.matches()) {
      boolean words = Prose.words(within.group(1)).size() > 2;
      return words ? quote(within.group(1)) : Remark.out(Trouble.NO_SENTENCE);
    }
    if (kind == Kind.QUOTE || Language.foreign(all)) {
      return quote(all.replaceFirst("(?iu)^(?:she|he|they) (?:said|says)[:,] ", ""));
    }
    String text = all.replaceAll("\"([^\"]*)\"", "“$1”").replace("\"", "");
    for (Map.Entry<String, String> one : SHORT.entrySet()) {
      text =
          text.replaceAll("(?i)(?<!\\S)" + Pattern.quote(one.getKey()) + "(?= |$)", one.getValue());
    }
    List<String> sentences = Prose.sentences(text);
    if (sentences.size() > 1 && kind != Kind.UNTOLD) {
      return Remark.out(Trouble.MORE_THAN_ONE_SENTENCE);
    }
    boolean brief = sentences.stream().allMatch(one -> Prose.words(one).size() <= SHORT_WORDS);
    boolean commands = Verbs.commands(first(sentences.get(0)).toLowerCase(Locale.ROOT));
    boolean single = sentences.size() == 1;
    return single || !brief || commands ? one(sentences.get(0)) : Remark.out(Trouble.LIST);
  }

  private Remark one(String sentence) {
    String bare = Snippet.bare(sentence).replaceFirst("(?i)^that (?!is\\b)", "");
    String unnamed = bare.replaceFirst("^" + Pattern.quote(first(bare)) + " ", "");
    String told = reader.names(first(bare)) ? unnamed : bare;
    Matcher asked = ASKED.matcher(told);
    if (asked.matches()) {
      return question(asked.group(1), sentence.endsWith("?"));
    }
    if (kind == Kind.QUESTION || sentence.endsWith("?")) {
      return question(told, sentence.endsWith("?"));
    }
    for (Pattern topic : List.of(ABOUT, NAMED)) {
      Matcher about = topic.matcher(told);
      if (about.matches()) {
        return topic(about.group(1));
      }
    }
    Matcher stated = STATED.matcher(told);
    if (stated.matches()) {
      return statement(stated.group(1), true);
    }
    return switch (kind) {
      case TOPIC -> topic(bare);
      case STATEMENT -> statement(bare, true);
      default -> untold(bare);
    };
  }

  private Remark topic(String text) {
    String start = first(text).toLowerCase(Locale.ROOT);
    Grammar.Form form = Grammar.formOf(text);
    boolean clause =
        form == Grammar.Form.STATEMENT || (Verbs.starts(start) && !start.endsWith("ed"));
    if (clause || WHAT_IS.matcher(text).matches()) {
      return statement(text, true);
    }
    if (text.matches(".*;.*|.*,.*,(?! and\\b| or\\b).*")) {
      return Remark.out(Trouble.LIST);
    }
    return Turning.of(text, reader)
        .map(turned -> Remark.in(Form.TOPIC, Snippet.startSmall(turned)))
        .orElseGet(() -> Remark.out(Trouble.WHO_IS_MEANT));
  }

  /**
   * @param told whether somebody says that it is a statement
   */
  private Remark statement(String typed, boolean told) {
    String start = first(typed).toLowerCase(Locale.ROOT);
    String text = Verbs.starts(start) ? "he " + typed : typed;
    if (lists(text)) {
      return Remark.out(Trouble.LIST);
    }
    boolean ownWords = !Persons.speaksOfPeople(text);
    if (ownWords && (SPLICE.matcher(text).matches() || Verbs.commands(start))) {
      return quote(text);
    }
    if (SPLICE.matcher(text).matches()) {
      return Remark.out(Trouble.MORE_THAN_ONE_SENTENCE);
    }
    Optional<String> turned =
        ADVICE.matcher(text).matches() ? Optional.of(text) : Turning.of(text, reader);
    if (turned.isEmpty()) {
      return Persons.speaksToMe(text) ? quote(text) : Remark.out(Trouble.WHO_IS_MEANT);
    }
    String you = turned.get();
    if (Persons.speaksOfOne(text) && OF_THEMSELVES.matcher(you).matches()) {
      return Remark.out(Trouble.ABOUT_THE_READER);
    }
    boolean says =
        Grammar.formOf(you) == Grammar.Form.STATEMENT
            || WHAT_IS.matcher(you).matches()
            || (told && Verbs.perhapsSays(you));
    return says
        ? Remark.in(Form.STATEMENT, Snippet.startSmall(you))
        : Remark.out(Trouble.NO_SENTENCE);
  }

  /**
   * Without a choice only what is certain is turned; the rest is quoted as it stands, or left out.
   */
  private Remark untold(String text) {
    String start = first(text).toLowerCase(Locale.ROOT);
    Grammar.Form form = Grammar.formOf(text);
    boolean says = form == Grammar.Form.STATEMENT || WHAT_IS.matcher(text).matches();
    if (reader.names(start.replaceFirst("['’]s$", ""))) {
      return start.matches(".*['’]s") && !says ? topic(text) : statement(text, true);
    }
    if (says || Verbs.starts(start) || Verbs.commands(start)) {
      return statement(text, false);
    }
    if (form == Grammar.Form.TOPIC || Grammar.names(text)) {
      return topic(text);
    }
    if (lists(text) || text.split(", ", -1).length > LISTED) {
      return Remark.out(Trouble.LIST);
    }
    boolean quotable = Prose.words(text).size() > 1 && !Persons.speaksOfPeople(text);
    return quotable ? quote(text) : Remark.out(Trouble.NO_SENTENCE);
  }

  /** Several deeds or things in a row, which no clause can hold. */
  private static boolean lists(String text) {
    List<String> pieces = List.of(text.split(", ", -1));
    return text.contains(";")
        || pieces.size() > LISTED + 1
        || pieces.stream().skip(1).anyMatch(piece -> Verbs.starts(first(piece)));
  }

  private Remark question(String typed, boolean marked) {
    String text = typed.replaceFirst("(?i)^(?:me |us )?(?:about )?", "");
    if (first(text).matches("(?iu)to|for")) {
      return Remark.out(Trouble.NO_SENTENCE);
    }
    boolean mine = Persons.speaksOfMe(text) && !BY_ME.matcher(text).matches();
    boolean toMe = Persons.speaksToMe(text) && !TO_ME.matcher(text).matches();
    if (mine || toMe) {
      return Remark.out(Trouble.ABOUT_THE_SENDER);
    }
    if (DIRECT.matcher(text).matches() || (marked && !INDIRECT.matcher(text).matches())) {
      return Remark.in(Form.QUESTION, "“" + capital(text) + "?”");
    }
    String start = first(text).toLowerCase(Locale.ROOT);
    boolean names =
        INDIRECT.matcher(text).matches() || Grammar.formOf(text) != Grammar.Form.STATEMENT;
    if (!names || Verbs.commands(start)) {
      return Remark.out(Trouble.NO_SENTENCE);
    }
    boolean byMe = BY_ME.matcher(text).matches();
    Optional<String> turned =
        byMe ? Optional.of(text) : Turning.of(text.replaceFirst("(?i)^if ", "whether "), reader);
    return turned
        .map(you -> Remark.in(Form.QUESTION, "about " + small(you)))
        .orElseGet(() -> Remark.out(Trouble.WHO_IS_MEANT));
  }

  private Remark quote(String typed) {
    Remark quoted = Remark.quoted(typed);
    String start = first(typed.strip()).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean unclear = kind == Kind.QUOTE && start.matches("s?he(?:'s)?|said|says");
    return unclear && quoted.usable() ? Remark.out(Trouble.WHO_IS_MEANT) : quoted;
  }

  private static String small(String text) {
    return INDIRECT.matcher(text).matches()
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : Snippet.startSmall(text);
  }

  private static String capital(String text) {
    String stripped = text.strip();
    return stripped.substring(0, 1).toUpperCase(Locale.ROOT) + stripped.substring(1);
  }

  private static String first(String text) {
    return text.strip().split("[\\s,]", 2)[0];
  }
}
