package followthrough.core.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How much two notes say the same: runs of three words, names of people and company left out. */
final class Likeness {
  /** From here on two notes are too alike: half of each is the same. */
  static final double LIMIT = 0.33;

  private static final int RUN = 3;

  /** They stand in many a company's name, but belong to the text. */
  private static final Set<String> NO_NAMES = Set.of("the", "a", "an", "of", "and", "for", "in");

  private final Set<String> names;
  private final Signature signature;

  Likeness(Collection<String> names, String sender) {
    this.names =
        names.stream()
            .flatMap(name -> Prose.plainWords(name).stream())
            .filter(word -> !NO_NAMES.contains(word))
            .collect(Collectors.toUnmodifiableSet());
    this.signature = new Signature(sender);
  }

  static Likeness of(Occasion occasion) {
    return new Likeness(occasion.names(), occasion.sender());
  }

  boolean tooAlike(String one, String other) {
    return between(one, other) >= LIMIT;
  }

  /** Common runs divided by all runs, from 0 to 1; signatures do not count. */
  double between(String one, String other) {
    Set<String> first = runs(one);
    Set<String> second = runs(other);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    if (all.isEmpty()) {
      return 0;
    }
    return (first.size() + second.size() - all.size()) / (double) all.size();
  }

  Set<String> runs(String text) {
    List<String> words =
        Prose.words(signature.takenFrom(text).replace('’', '\'')).stream()
            .filter(word -> !isName(word))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    Set<String> runs = new HashSet<>();
    for (int at = 0; at + RUN <= words.size(); at++) {
      runs.add(String.join(" ", words.subList(at, at + RUN)));
    }
    return runs;
  }

  /** Somebody may be called Will or May; the small word is no name. */
  private boolean isName(String word) {
    if (Character.isLowerCase(word.codePointAt(0))) {
      return false;
    }
    String small = word.toLowerCase(Locale.ROOT);
    return names.contains(small)
        || (small.endsWith("'s") && names.contains(small.substring(0, small.length() - 2)));
  }
}
