package followthrough.core.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the company's name stands as it was stored (DC17). */
final class CompanySpelling {
  private static final int LONG_ENOUGH = 4;
  private static final int ACRONYM = 5;

  private static final Set<String> JOINING = Set.of("and", "the", "of", "for");

  private final Occasion occasion;
  private final List<String> name;
  private final Set<String> known = new HashSet<>();

  CompanySpelling(Occasion occasion) {
    this.occasion = occasion;
    this.name = plain(OtherNames.core(occasion.company()));
    List<String> facts = new ArrayList<>(occasion.people());
    facts.addAll(occasion.passOn());
    facts.addAll(
        List.of(
            occasion.recipient().name(),
            occasion.sender(),
            occasion.role(),
            occasion.callback(),
            occasion.remember(),
            occasion.missedAnswer(),
            occasion.asked()));
    facts.forEach(fact -> known.addAll(Prose.plainWords(fact)));
  }

  private static List<String> plain(String text) {
    return Prose.words(text.replace('’', '\'')).stream()
        .filter(word -> !JOINING.contains(word.toLowerCase(Locale.ROOT)))
        .toList();
  }

  void check(String text, List<Finding> findings) {
    if (name.isEmpty() || hasty() || String.join("", name).length() < LONG_ENOUGH) {
      return;
    }
    text.lines()
        .flatMap(line -> Prose.sentences(line).stream())
        .flatMap(sentence -> slip(sentence).stream())
        .findFirst()
        .map(
            slip ->
                Check.DC17.fix(
                    "You wrote %s; the company is called %s."
                        .formatted(slip, OtherNames.core(occasion.company()))))
        .ifPresent(findings::add);
  }

  /** Typed in small or in large letters only; a short one in large letters is an acronym. */
  private boolean hasty() {
    String all = String.join("", name);
    boolean large = all.equals(all.toUpperCase(Locale.ROOT)) && all.length() > ACRONYM;
    return large || all.equals(all.toLowerCase(Locale.ROOT));
  }

  private Optional<String> slip(String sentence) {
    List<String> words = plain(sentence);
    for (int at = 0; at < words.size(); at++) {
      Optional<String> slip = joined(words, at).or(() -> Optional.empty());
      if (at + name.size() <= words.size() && slip.isEmpty()) {
        slip = misspelt(words, at);
      }
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  /** "HarborTrust" or "North Peak": a space too few or too many. */
  private Optional<String> joined(List<String> words, int at) {
    String whole = String.join("", name);
    if (!capital(words.get(at))) {
      return Optional.empty();
    }
    if (name.size() > 1 && owner(words.get(at)).equalsIgnoreCase(whole)) {
      return Optional.of(owner(words.get(at)));
    }
    boolean two = name.size() == 1 && at + 1 < words.size();
    if (two && (words.get(at) + owner(words.get(at + 1))).equalsIgnoreCase(whole)) {
      return Optional.of(words.get(at) + " " + owner(words.get(at + 1)));
    }
    return Optional.empty();
  }

  private Optional<String> misspelt(List<String> words, int at) {
    List<String> part = new ArrayList<>(words.subList(at, at + name.size()));
    part.set(part.size() - 1, owner(part.get(part.size() - 1)));
    int other = 0;
    int strange = 0;
    for (int place = 0; place < part.size(); place++) {
      if (!part.get(place).equals(name.get(place))) {
        other++;
        strange = place;
      }
    }
    String word = part.get(strange);
    String wanted = name.get(strange);
    boolean sentenceStart = at + strange == 0;
    if (other != 1 || (name.size() == 1 && !alone(words, at))) {
      return Optional.empty();
    }
    boolean cased = word.equalsIgnoreCase(wanted) && !sentenceStart && anyCapital(part);
    boolean slip =
        wanted.length() >= LONG_ENOUGH
            && !known.contains(word.toLowerCase(Locale.ROOT))
            && capital(word)
            && !(sentenceStart && name.size() == 1)
            && NameCheck.oneEdit(word.toLowerCase(Locale.ROOT), wanted.toLowerCase(Locale.ROOT))
            && (name.size() > 1 || sameStart(word, wanted));
    return cased || slip ? Optional.of(String.join(" ", part)) : Optional.empty();
  }

  /** Beside another name a word belongs to that, as in "Stack Overflow". */
  private static boolean alone(List<String> words, int at) {
    boolean after = at + 1 < words.size() && capital(words.get(at + 1));
    boolean before = at > 1 && capital(words.get(at - 1)) && !words.get(at - 1).equals("I");
    return !after && !before;
  }

  private static boolean sameStart(String word, String other) {
    return word.substring(0, 1).equalsIgnoreCase(other.substring(0, 1));
  }

  private static boolean anyCapital(List<String> part) {
    return part.stream().anyMatch(CompanySpelling::capital);
  }

  private static boolean capital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static String owner(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }
}
