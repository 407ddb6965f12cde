package followthrough.core.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks on whom a note speaks to and how it is typed (DC17, DC18, DC22). */
final class ReaderCheck {
  private static final int SENTENCE_WORDS = 5;
  private static final int LONG_ENOUGH = 4;

  private static final Phrases THIRD_PERSON = Phrases.of("he|she|him|his|her|hers|he's|she's");

  /** Somebody of whom "he" or "she" may speak. */
  private static final Phrases SOMEBODY =
      Phrases.of(
          "(?:my|our|your|the|a|an|one|another|this|that|each|every) (?:\\p{L}+ ){0,2}"
              + "(?:manager|boss|colleague|assistant|director|chief|lead|mentor|teacher|professor"
              + "|patient|client|customer|guest|child|student|candidate|friend|partner|aunt|uncle"
              + "|father|mother|sister|brother|son|daughter|wife|husband|nurse|doctor|engineer"
              + "|founder|owner|recruiter|consultant|reference|person|woman|man|girl|boy)");

  private static final Pattern OTHER_NAME =
      Pattern.compile("(?<=[\\p{L},;] )(?:(?:Mr|Mrs|Ms|Dr|Prof)\\. |Professor )?\\p{Lu}\\p{Ll}+");

  private static final Pattern SMALL_I =
      Pattern.compile("(?<![\\p{L}\\p{N}.'’/-])i(?:['’](?:m|ve|d|ll))?(?![\\p{L}\\p{N}'’./)-])");

  private static final Pattern DOUBLED =
      Pattern.compile("(?iu)(?<![\\p{L}'’-])(\\p{L}+)[ \\t\\n]+\\1(?![\\p{L}'’-])");

  /** A mark that need not end a sentence. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)(?:…|\\.\\.\\.|\\b(?:[ap]\\.m|etc|inc|ltd|co|corp|approx|vs|esp|incl|min|max|u\\.s)\\.)$");

  private static final Set<String> MAY_DOUBLE = Set.of("had", "that", "very", "so", "bye", "ha");

  private static final Pattern STARTS_SMALL =
      Pattern.compile("(?su)\\p{Ll}(?!\\p{Ll}*\\p{Lu}|\\p{L}*[.:@/]\\S).*");

  private final Occasion occasion;
  private final Set<String> names;

  ReaderCheck(Occasion occasion) {
    this.occasion = occasion;
    this.names = new HashSet<>(Prose.plainWords(String.join(" ", occasion.names())));
    names.addAll(Prose.plainWords(occasion.role()));
  }

  void typing(Letter letter, List<Finding> findings) {
    String body = letter.body();
    Matcher small = SMALL_I.matcher(body);
    if (small.find()) {
      findings.add(Check.DC18.fix("Write “I” with a capital."));
    }
    DOUBLED
        .matcher(body)
        .results()
        .filter(found -> !MAY_DOUBLE.contains(found.group(1).toLowerCase(Locale.ROOT)))
        .filter(found -> !name(found.group()))
        .findFirst()
        .ifPresent(
            found ->
                findings.add(Check.DC18.fix("You wrote “" + found.group(1) + "” twice in a row.")));
    for (Draft.Part part : letter.parts()) {
      smallStart(part.text())
          .ifPresent(
              word ->
                  findings.add(
                      Check.DC18.fix("Begin the sentence with a capital: “" + word + "”.")));
    }
  }

  private Optional<String> smallStart(String text) {
    String before = "";
    for (String sentence : Prose.sentences(text)) {
      String first = Prose.words(sentence).get(0);
      boolean goesOn = GOES_ON.matcher(before).find();
      if (STARTS_SMALL.matcher(sentence).matches()
          && !goesOn
          && !names.contains(first.toLowerCase(Locale.ROOT))) {
        return Optional.of(first);
      }
      before = sentence;
    }
    return Optional.empty();
  }

  private static boolean name(String words) {
    return words.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** One person is written to, and no other is named. */
  void thirdPerson(String body, List<Finding> findings) {
    if (!occasion.passOn().isEmpty() || SOMEBODY.in(body).isPresent() || namesAnother(body)) {
      return;
    }
    THIRD_PERSON
        .in(body)
        .ifPresent(
            word ->
                findings.add(
                    Check.DC18.hint(
                        "Say “you” instead of “" + word + "”, which speaks about the reader.")));
  }

  private boolean namesAnother(String body) {
    return OTHER_NAME
        .matcher(body)
        .results()
        .flatMap(found -> Prose.plainWords(found.group()).stream())
        .anyMatch(word -> word.length() > 1 && !ordinary(word));
  }

  private boolean ordinary(String word) {
    Set<String> own =
        new HashSet<>(
            Prose.plainWords(
                String.join(
                    " ",
                    occasion.recipient().name(),
                    occasion.sender(),
                    occasion.company(),
                    occasion.role())));
    return own.contains(word)
        || word.matches("i|i'.*|mr|mrs|ms|dr|prof|(?:mon|tues|wednes|thurs|fri|satur|sun)day")
        || word.matches("january|february|march|april|may|june|july|august")
        || word.matches("september|october|november|december");
  }

  /** Nothing of another opportunity, and this company spelt as stored. */
  void companies(String all, List<Finding> findings) {
    for (String other : occasion.elsewhere()) {
      if (!other.isBlank() && !occasion.names().contains(other) && stands(other, all)) {
        findings.add(
            Check.DC17.fix("Take out “" + other + "”; it belongs to another application."));
        return;
      }
    }
    List<String> parts =
        Prose.words(occasion.company()).stream()
            .filter(word -> word.length() >= LONG_ENOUGH)
            .toList();
    for (String sentence : Prose.sentences(all)) {
      List<String> words = Prose.words(sentence);
      for (String word : words.subList(Math.min(1, words.size()), words.size())) {
        String bare = word.replaceFirst("['’]s$", "");
        boolean written =
            Character.isUpperCase(bare.codePointAt(0))
                && !names.contains(bare.toLowerCase(Locale.ROOT));
        Optional<String> meant = parts.stream().filter(part -> slip(bare, part)).findFirst();
        if (written && meant.isPresent()) {
          findings.add(
              Check.DC17.fix("You wrote " + bare + "; the company is " + occasion.company() + "."));
          return;
        }
      }
    }
  }

  private static boolean slip(String word, String part) {
    return NameCheck.oneEdit(word.toLowerCase(Locale.ROOT), part.toLowerCase(Locale.ROOT))
        && !word.equals(part);
  }

  /** A single word may also begin a sentence as what it means. */
  private static boolean stands(String name, String all) {
    String before =
        Prose.words(name).size() > 1 ? "(?<![\\p{L}\\p{N}])" : "(?<=[\\p{Ll}\\p{N},;:(] )";
    return Pattern.compile(before + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{N}])")
        .matcher(all)
        .find();
  }

  /** No sentence stands word for word in a note to another person. */
  void sameSentence(Letter letter, List<String> others, List<Finding> findings) {
    Set<String> theirs = new HashSet<>();
    for (String other : others) {
      Prose.sentences(other).forEach(sentence -> theirs.add(plain(sentence)));
    }
    letter.sentences().stream()
        .filter(sentence -> Prose.words(sentence).size() >= SENTENCE_WORDS)
        .filter(sentence -> theirs.contains(plain(sentence)))
        .findFirst()
        .ifPresent(
            sentence ->
                findings.add(
                    Check.DC22.fix(
                        "Say this in another way; a note to somebody else says it too: “"
                            + Snippet.firstOf(sentence)
                            + "”.")));
  }

  private static String plain(String sentence) {
    return String.join(" ", Prose.plainWords(sentence));
  }
}
