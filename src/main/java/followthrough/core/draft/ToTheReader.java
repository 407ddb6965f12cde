package followthrough.core.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a note speaks to its reader, and in whole sentences (DC18). */
final class ToTheReader {
  private static final Phrases THIRD_PERSON =
      Phrases.of("she", "he", "her", "him", "his", "hers", "herself", "himself");

  /** After one of them "she" is somebody else. */
  private static final Phrases SOMEBODY =
      Phrases.of(
          "(?:my|our|the|a|an|this|that|some|one|each|every|any|no|another|your|whose|his|her) (?:\\p{L}+[ -]){0,2}"
              + "(?:manager|boss|lead|director|colleague|coworker|co-worker|friend|professor|teacher|mentor"
              + "|nurse|doctor|patient|customer|client|guest|visitor|student|pupil|child|daughter|son|mother"
              + "|father|sister|brother|aunt|uncle|wife|husband|partner|grand\\p{L}+|founder|owner|ceo|cto"
              + "|cfo|president|chair\\p{L}*|head|supervisor|assistant|engineer|designer|developer|analyst"
              + "|recruiter|consultant|intern|apprentice|trainee|candidate|applicant|reader|writer|author"
              + "|editor|artist|woman|man|girl|boy|person|lady|gentleman|driver|farmer|neighbor|neighbour"
              + "|predecessor|successor|employee|worker|member|referee|reference|user|speaker|captain|chef"
              + "|cook|baker|judge|lawyer|attorney|pastor|priest|coach|trainer|player|singer|dog|cat|horse)",
          "somebody|someone|everybody|everyone|anyone|anybody|nobody|whoever");

  private static final Pattern SMALL_I =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.'’/(_=-])i(?=['’](?:m|ll|d|ve)(?!\\p{L})|\\s+\\p{Ll}{2,}|\\s+a\\s)(?!\\s+in range)");

  private static final Pattern TWICE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}'’-])(\\p{L}+)[ \\t]*\\n?[ \\t]*(?<=\\s)\\1(?![\\p{L}\\p{N}'’-])");

  /** They may stand twice in good English. */
  private static final Set<String> MAY_REPEAT =
      Set.of(
          "that", "had", "is", "her", "very", "so", "really", "much", "many", "far", "no", "do",
          "bye", "long", "zero", "oh", "one", "two", "three", "four", "five", "six", "seven",
          "eight", "nine", "ha", "knock", "tut", "hear");

  private static final Pattern SMALL_START =
      Pattern.compile("^\\p{Ll}[\\p{Ll}'’-]*(?=[\\s,;:!?.…]|$)");

  /** The dot before belongs to a word, or the sentence goes on after the marks. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?isu).*(?:…|\\.\\.|\\b(?:a\\.m|p\\.m|vs|etc|inc|ltd|co|corp|jr|sr|approx|dept|incl|excl|est|ext"
              + "|tel|fig|vol|sq|ft|hrs?|mins?|nos?|pp?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon"
              + "|tues?|wed|thurs?|fri|sat|sun|gen|gov|rev|hon|ave|blvd|rd|dipl|max|min|avg"
              + "|\\p{L}\\.\\p{L}{1,2})\\.)$");

  private static final Set<String> SMALL_NAMES =
      Set.of(
          "npm",
          "git",
          "pandas",
          "numpy",
          "nginx",
          "bash",
          "adidas",
          "lululemon",
          "thyssenkrupp",
          "de",
          "van",
          "von",
          "la",
          "le",
          "du",
          "da",
          "di",
          "http",
          "https",
          "www",
          "idealo",
          "bol");

  private final Occasion occasion;
  private final Set<String> names = new HashSet<>();

  ToTheReader(Occasion occasion) {
    this.occasion = occasion;
    occasion.names().forEach(name -> names.addAll(Prose.plainWords(name)));
    names.addAll(Prose.plainWords(occasion.role()));
  }

  void check(Letter letter, String voicemail, List<Finding> findings) {
    thirdPerson(letter).ifPresent(findings::add);
    String all = letter.body() + "\n\n" + voicemail;
    SMALL_I
        .matcher(all)
        .results()
        .findFirst()
        .map(found -> Check.DC18.fix("Write “I” as a capital letter."))
        .ifPresent(findings::add);
    twice(all)
        .map(word -> Check.DC18.fix("You wrote “%s %s”; once is enough.".formatted(word, word)))
        .ifPresent(findings::add);
    smallStart(letter, voicemail)
        .map(words -> Check.DC18.fix("Begin with a capital letter: “" + words + "”."))
        .ifPresent(findings::add);
  }

  private Optional<Finding> thirdPerson(Letter letter) {
    if (!occasion.passOn().isEmpty() || occasion.recipient().parts().isEmpty()) {
      return Optional.empty();
    }
    String text = String.join(" ", letter.sentences());
    return THIRD_PERSON
        .matches(text)
        .filter(match -> !namedBefore(text, match))
        .findFirst()
        .map(
            match ->
                Check.DC18.hint(
                    "Write to %s, not about them: you, your instead of “%s”."
                        .formatted(occasion.recipient().called(), match.group())));
  }

  /** Whether somebody else is spoken of by then. */
  private boolean namedBefore(String text, MatchResult match) {
    String before = text.substring(0, match.start());
    return SOMEBODY.in(before)
        || named(before)
        || SOMEBODY.in(text.substring(match.end()).split("[.!?]", 2)[0]);
  }

  private boolean named(String text) {
    for (String sentence : Prose.sentences(text)) {
      List<String> words = Prose.words(sentence);
      for (int at = 1; at < words.size(); at++) {
        String word = words.get(at).replaceFirst("['’]s$", "");
        String small = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.codePointAt(0)) && word.length() > 1;
        boolean reader = Prose.plainWords(occasion.recipient().name()).contains(small);
        boolean known =
            Prose.plainWords(occasion.company() + " " + occasion.role()).contains(small);
        if (capital && !reader && !known && !small.startsWith("i'") && !calendar(small)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean calendar(String small) {
    return small.matches(
        "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august"
            + "|september|october|november|december|mr|ms|mrs|dr|prof|pm|am");
  }

  private Optional<String> twice(String all) {
    return TWICE
        .matcher(all)
        .results()
        .filter(match -> !match.group().matches("(?s).*\\n\\s*\\n.*"))
        .map(match -> match.group(1))
        .filter(word -> !MAY_REPEAT.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> !Character.isUpperCase(word.codePointAt(0)) || ordinary(word))
        .filter(word -> !names.contains(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** A town may be called Walla Walla; "The the" is a slip. */
  private static boolean ordinary(String word) {
    return Set.of(
            "the", "i", "a", "an", "you", "we", "it", "in", "to", "of", "for", "my", "and", "thank",
            "your")
        .contains(word.toLowerCase(Locale.ROOT));
  }

  private Optional<String> smallStart(Letter letter, String voicemail) {
    return letter.parts().stream()
        .map(Draft.Part::text)
        .flatMap(text -> smallStart(text).stream())
        .findFirst()
        .or(() -> smallStart(voicemail));
  }

  private Optional<String> smallStart(String text) {
    String before = "";
    for (String sentence : Prose.sentences(text)) {
      var start = SMALL_START.matcher(sentence);
      if (start.find()
          && !GOES_ON.matcher(before).matches()
          && !endsInName(before)
          && !smallName(start.group(), sentence)) {
        return Optional.of(Phrases.shown(String.join(" ", Prose.words(sentence))));
      }
      before = sentence;
    }
    return Optional.empty();
  }

  /** Yahoo! and Acme Inc. end in a mark of their own. */
  private boolean endsInName(String sentence) {
    return occasion.company().matches("(?s).*[.!?]") && sentence.endsWith(occasion.company());
  }

  private boolean smallName(String word, String sentence) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean stored =
        occasion.names().stream().anyMatch(name -> name.strip().startsWith(word))
            || Prose.words(occasion.company() + " " + occasion.role()).contains(word);
    return SMALL_NAMES.contains(small) || stored || sentence.startsWith(word + "://");
  }
}
