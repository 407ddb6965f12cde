package followthrough.core.draft;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds talk of one's own pay; money that a job is about is none (DC19). */
final class Money {
  private static final String AMOUNT =
      "(?:[$€£¥]\\s?\\d[\\d.,]*\\s?[kKmM]?|(?:USD|EUR|GBP|CHF|CAD|AUD)\\s?\\d[\\d.,]*"
          + "|\\d[\\d.,]*\\s?(?:k\\b|USD|EUR|GBP|CHF|CAD|AUD|dollars|euros|pounds|francs|€|£))";

  private static final Phrases SALARY = Phrases.of("salar(?:y|ies|ied)");

  private static final Phrases PAY =
      Phrases.of(
          "(?:as for|about|the|my|your|regarding|discuss(?:ing)?|expected|starting|base|basic|better|higher"
              + "|more|good|fair|decent|low|lower|sick|holiday|overtime|monthly|yearly|annual|hourly|weekly"
              + "|on|of) pay(?! (?:gap|wall|desk|station|phone|point|day|tv|attention|for|by|with|in|their"
              + "|its|the)\\b|-)",
          "pay (?:range|scale|grade|rate|package|cut|rise|raise|band|expectations?|cheques?|checks?|level"
              + "|increase|review|and benefits)s?",
          "(?:i|i'd|i'll|i'm|we|be|get|getting|being) (?:would |will |could |should |am |was )?(?:be |get |"
              + "being )?(?:well |better |properly |fairly )?paid(?! (?:attention|off|by card|for itself))",
          "(?:how much|what) (?:does|would|do|will|can|could) (?:it|you|they|the (?:job|role|position"
              + "|post)|this (?:job|role|position)) (?:be )?pay(?:ing)?",
          "(?:it|job|role|position|you) pays? (?:well|more|less|enough|better|badly|poorly)",
          "(?:my|the|your|fair|total|good|base) (?:compensation|remuneration|wages?|stipend|earnings)",
          "(?:compensation|remuneration|wage) (?:package|range|expectations?|question|details?)",
          "(?:discuss|talk about|mention|expect|about|regarding) (?:compensation|remuneration|wages|money)",
          "hourly (?:rate|wage|pay)",
          "(?:per|an) (?:hour|annum) (?:rate|pay)",
          "benefits? package|401\\(?k\\)?|stock options|paid (?:leave|time off|vacation|holidays?)"
              + "|(?:sign-on|signing|sign-up|relocation) (?:bonus|money|package)");

  private static final Phrases BONUS =
      Phrases.of(
          "(?<!as\\sa\\s)(?<!added\\s)(?<!nice\\s)(?<!welcome\\s)bonus(?:es)?"
              + "(?! (?:points?|tracks?|rounds?|levels?|questions?|chapters?|scenes?))");

  private static final Phrases AMOUNTS = Phrases.exactly("(?iu)(?<![\\p{L}\\p{N}])" + AMOUNT);

  /** Said of what one wants to have oneself, and not of what one has saved for somebody. */
  private static final Phrases WANTED =
      Phrases.of(
          "(?:i|i'd|i'm|i'll) (?:\\p{L}+ ){0,3}(?:expect\\p{L}*|earn\\p{L}*|asking|ask|looking for|need|want"
              + "|hop(?:e|ing)|require|accept|make|making|start|began|get|settle|consider|thinking of)",
          "my (?:\\p{L}+ )?(?:expectations?|range|minimum|rate|price|current|last|target)",
          "(?:range|offer|minimum|rate) (?:of|is|from|starts?|between)",
          "(?:does|would|could|can|is|will) (?:it|you|the|this|that)",
          "(?:start|begin) (?:at|below|from|under)");

  private static final Phrases ANY =
      Phrases.of("pay(?:s|ing)?|paid|money|compensation|wages?|benefits|package|terms");

  private Money() {}

  /** The first words about it in a sentence; facts that are stored are no claim of the sender. */
  static Optional<String> in(String sentence, String facts) {
    Optional<String> amount = WANTED.in(sentence) ? AMOUNTS.found(sentence) : Optional.empty();
    return Stream.of(SALARY, PAY, BONUS)
        .flatMap(kind -> kind.found(sentence).stream())
        .filter(words -> KeyWords.of(words).stream().noneMatch(KeyWords.of(facts)::contains))
        .findFirst()
        .or(() -> amount);
  }

  /** Any mention at all, as in a reason. */
  static boolean mentioned(String sentence) {
    return SALARY.in(sentence) || BONUS.in(sentence) || AMOUNTS.in(sentence) || ANY.in(sentence);
  }
}
