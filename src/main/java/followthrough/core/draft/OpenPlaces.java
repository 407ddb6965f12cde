package followthrough.core.draft;

import followthrough.core.pipeline.Medium;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what was to be filled in and was not (DC16). */
final class OpenPlaces {
  /** What only a template has in brackets or after "insert". */
  private static final String THING =
      "(?:(?:full|first|last|your|their|the|his|her|company|job|hiring|interviewer|manager|recipient"
          + "|contact|phone|telephone|exact|specific|relevant|own|another)(?:['’]s)?\\s+)*"
          + "(?:name|title|company|position|role|date|day|time|number|phone|e-?mail|address|link|url|topic"
          + "|skill|detail|signature|interviewer|recipient|manager|project|example|reason|article|city"
          + "|team|department|salary|amount)s?";

  private static final Phrases BRACKETS =
      Phrases.exactly(
          "(?<![\\p{L}\\p{N}])\\[(?!\\s*(?:sic|emphasis[^\\]]*|\\d+|x)\\s*])[^\\]\\n]*]"
              + "(?!\\p{L}|\\()",
          "<{1,2}\\s*(?!/?(?:a|b|i|p|br|hr|h\\d|li|ul|ol|em|div|span|img|html|head|body|table|tr|td|th"
              + "|form|input|button|script|style|strong|code|pre|svg|nav|main|canvas|video|audio)\\b)"
              + "\\p{L}[^<>@:\\n]{0,40}>{1,2}",
          "\\$?\\{{1,3}\\s*[\\p{L}_][^{}\\n]{0,40}\\}{1,3}",
          "%[A-Z][A-Za-z_]*%|\\*\\|[A-Z_]+\\|\\*",
          "(?i)\\(\\s*(?:please\\s+)?(?:insert|fill\\s+in|enter|replace|type|put|add)\\b[^)\\n]*\\)",
          "(?i)\\(\\s*"
              + THING
              + "(?:\\s+(?:here|goes here|and "
              + THING
              + "|or "
              + THING
              + "))?\\s*\\)");

  private static final Phrases STAND_INS =
      Phrases.exactly(
          "(?<![\\p{L}\\p{N}_/.-])_{2,}(?![\\p{L}\\p{N}_])|_{4,}|(?<!_)__\\p{Lu}\\p{L}*__",
          "\\?{3,}|(?<=\\s)\\?{2,}",
          "(?:\\.\\s?){5,}|…\\s?…",
          "(?<![\\p{L}\\p{N}])(?<!(?:Bowl|Volume|Chapter|Part|Act|Article|Section|Annex|Louis) )"
              + "[Xx]{3,}(?![\\p{L}\\p{N}])",
          "(?<![\\p{L}\\p{N}])(?<!(?:Bowl|Volume|Chapter|Part|Act|Article|Section|Annex|Louis) )"
              + "(?:\\d+|[$€£]\\s?)?XX(?:st|nd|rd|th|k|%)?(?!\\p{L}|\\p{N}|[\\s-]?(?:century|chromosome))",
          "(?<![\\p{L}\\p{N}])xx(?=\\s+\\p{Ll}|\\s?%)|(?<=[$€£/.:])xx(?!\\p{L})|xx(?=[/:]xx)",
          "(?<![\\p{L}\\p{N}])(?:TB[DAC]|TODO(?!\\s+(?:list|app|comment))|FIXME|PLACEHOLDER)(?!\\p{L})",
          "(?i)\\blorem\\b(?:\\s+ipsum)?|\\bdolor\\s+sit\\s+amet\\b",
          "(?i)\\b(?:your|company|first|last|full|job|their|recipient|interviewer|manager)(?:['’]s)?\\s+"
              + "(?:name|title|company|number|signature)\\s+(?:goes\\s+)?here\\b",
          "(?i)\\b(?:name|title|date|link|number|company|topic)\\s+(?:goes\\s+)?here\\b(?=\\W*(?:$|\\n|[,.]))",
          "(?i)\\binsert\\s+" + THING + "\\b",
          "(?i)\\b(?:company|firm|corporation|team|product)\\s+(?:xyz|abc|x)\\b"
              + "|\\b(?:xyz|abc)\\s+(?:company|corp\\w*|inc|ltd|firm)\\b",
          "(?i)\\b(?:mr|ms|mrs)\\.?\\s?/\\s?(?:mr|ms|mrs)\\b\\.?",
          "(?im)^(?:dear|hi|hello|hey)[ ,]+(?:(?:(?:first|last|full|recipient|interviewer|contact)"
              + "(?:['’]s)?[ _-]?)?name|recipient|so-and-so|null|undefined|none|nan|xyz|abc|someone)(?=[ ,!:.]*$)",
          "(?im)^(?:dear|hi|hello|hey)\\s*(?:…|\\.{2,})",
          "(?i)\\byour[._-]?(?:e?mail|name)@\\S*|\\byour_name\\b");

  private OpenPlaces() {}

  /** The first place left open. */
  static Optional<String> in(String text) {
    return Stream.of(BRACKETS, STAND_INS)
        .flatMap(kind -> kind.matches(text))
        .min(Comparator.comparingInt(MatchResult::start))
        .map(MatchResult::group)
        .map(Phrases::shown);
  }

  /** What is new has a check of its own. */
  static void check(Draft edited, Occasion occasion, List<Finding> findings) {
    String text =
        Stream.concat(
                Stream.of(edited.subject(), edited.greeting()),
                edited.parts().stream()
                    .filter(part -> part.name() != Draft.Name.WHATS_NEW)
                    .map(Draft.Part::text))
            .collect(Collectors.joining("\n"));
    String all = String.join("\n", text, edited.signOff(), edited.voicemail());
    Stream.of(occasion.company(), occasion.role(), occasion.callback(), occasion.remember())
        .filter(fact -> !fact.isBlank() && all.contains(fact.strip()) && in(fact).isPresent())
        .map(String::strip)
        .reduce(all, (left, fact) -> left.replace(fact, "that"))
        .transform(OpenPlaces::in)
        .map(
            place ->
                "Fill in “%s” before you %s it."
                    .formatted(place, occasion.medium() == Medium.PHONE ? "say" : "send"))
        .map(Check.DC16::fix)
        .ifPresent(findings::add);
  }
}
