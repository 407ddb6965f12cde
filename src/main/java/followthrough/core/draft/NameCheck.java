package followthrough.core.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds out whether the recipient is named, and spelt as stored (DC8). */
final class NameCheck {
  private static final int LONG_ENOUGH = 4;

  /** Begin a greeting or a sentence so often that they are never a slip for a name. */
  private static final Set<String> ORDINARY =
      Set.of(
          "dear",
          "thank",
          "thanks",
          "well",
          "will",
          "with",
          "hello",
          "best",
          "many",
          "more",
          "here",
          "when",
          "what",
          "then",
          "that",
          "they",
          "this",
          "have",
          "hope",
          "good",
          "i'll",
          "i've",
          "let",
          "may",
          "till",
          "said",
          "some",
          "same",
          "also",
          "once",
          "even",
          "most",
          "january",
          "march",
          "april",
          "june",
          "july",
          "august",
          "monday",
          "tuesday",
          "friday",
          "saturday",
          "sunday");

  private final Occasion occasion;
  private final List<String> parts;
  private final boolean hasty;
  private final List<String> stored;

  NameCheck(Occasion occasion) {
    this.occasion = occasion;
    this.hasty = occasion.recipient().hasty();
    this.parts = occasion.recipient().parts().stream().map(NameCheck::straight).toList();
    this.stored = stored();
  }

  /** The first thing wrong with the names in a body; empty when nobody's name is known. */
  Optional<Finding> check(String text) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String body = straight(text);
    List<String> words = Prose.words(body);
    if (named(words)) {
      return slips(body).stream().map(slip -> didYouMean(slip, stored)).findFirst();
    }
    Optional<String> slip =
        candidates(body, words).stream()
            .filter(word -> !ORDINARY.contains(word.toLowerCase(Locale.ROOT)))
            .filter(word -> meant(word, parts).isPresent())
            .findFirst();
    return Optional.of(
        slip.map(word -> didYouMean(word, parts))
            .orElseGet(
                () ->
                    Check.DC8.fix(
                        "Name the person as you stored it: "
                            + occasion.recipient().called()
                            + ".")));
  }

  private Finding didYouMean(String slip, List<String> names) {
    return Check.DC8.fix(
        "You wrote " + slip + "; did you mean " + meant(slip, names).orElse("another name") + "?");
  }

  /** Greeted words, words with a capital and the name itself in small letters. */
  private List<String> candidates(String body, List<String> words) {
    List<String> candidates = new ArrayList<>();
    String greeting = Greeting.of(body, occasion.recipient());
    candidates.addAll(Prose.words(greeting.isEmpty() ? body.split(",", 2)[0] : greeting));
    words.stream()
        .map(NameCheck::owner)
        .filter(
            word ->
                Character.isUpperCase(word.codePointAt(0))
                    || parts.stream().anyMatch(word::equalsIgnoreCase))
        .forEach(candidates::add);
    return candidates;
  }

  private static String straight(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace('’', '\'');
  }

  /** The full name holds first and last, so either is enough. */
  private boolean named(List<String> words) {
    return exact(parts.get(0), words) || exact(parts.get(parts.size() - 1), words);
  }

  private boolean exact(String part, List<String> words) {
    List<String> wanted = Prose.words(part);
    for (int at = 0; at + wanted.size() <= words.size(); at++) {
      boolean same = true;
      for (int offset = 0; offset < wanted.size(); offset++) {
        String word = owner(words.get(at + offset));
        same &= hasty ? word.equalsIgnoreCase(wanted.get(offset)) : word.equals(wanted.get(offset));
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** Words written like a name that are a slip for a stored one and known from nowhere else. */
  private List<String> slips(String body) {
    Set<String> known = known();
    return body.lines()
        .flatMap(line -> Prose.sentences(line).stream())
        .flatMap(sentence -> likeNames(sentence).stream())
        .filter(word -> !known.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> meant(word, stored).isPresent())
        .toList();
  }

  /** Words with a capital, the first of a sentence only when a comma follows. */
  private static List<String> likeNames(String sentence) {
    List<String> words = Prose.words(sentence);
    boolean address = words.size() > 1 && sentence.contains(words.get(0) + ",");
    return words.subList(address ? 0 : 1, words.size()).stream()
        .map(NameCheck::owner)
        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
        .toList();
  }

  private List<String> stored() {
    List<String> all = new ArrayList<>(parts);
    for (String name : occasion.passOn()) {
      all.addAll(new Addressee(name, Addressee.Standing.INTERVIEWER).parts());
    }
    return all;
  }

  private Set<String> known() {
    Set<String> known = new HashSet<>(ORDINARY);
    List<String> facts = new ArrayList<>(occasion.names());
    facts.addAll(
        List.of(
            occasion.role(), occasion.callback(), occasion.remember(), occasion.missedAnswer()));
    facts.forEach(fact -> Prose.plainWords(fact).forEach(word -> known.add(owner(word))));
    return known;
  }

  /** The stored name that a word is a slip for. */
  private Optional<String> meant(String word, List<String> names) {
    String small = word.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> name.codePoints().filter(Character::isLetter).count() >= LONG_ENOUGH)
        .filter(name -> !word.equals(name))
        .filter(name -> !(hasty && word.equalsIgnoreCase(name)))
        .filter(
            name ->
                small.equals(name.toLowerCase(Locale.ROOT))
                    || oneEdit(small, name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static String owner(String word) {
    boolean owns = word.endsWith("'s") || word.endsWith("’s");
    return owns ? word.substring(0, word.length() - 2) : word;
  }

  /** One letter typed wrong, missing or too many, or two neighbors swapped. */
  static boolean oneEdit(String one, String other) {
    int[] first = one.codePoints().toArray();
    int[] second = other.codePoints().toArray();
    int start = 0;
    int shorter = Math.min(first.length, second.length);
    while (start < shorter && first[start] == second[start]) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && first[first.length - 1 - end] == second[second.length - 1 - end]) {
      end++;
    }
    int left = first.length - start - end;
    int right = second.length - start - end;
    boolean swapped =
        left == 2
            && right == 2
            && first[start] == second[start + 1]
            && first[start + 1] == second[start];
    return swapped || (Math.max(left, right) == 1);
  }
}
