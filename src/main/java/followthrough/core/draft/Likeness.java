package followthrough.core.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How much two notes say the same: runs of three words, names of people and company left out. */
final class Likeness {
  /** From here on two notes are too alike: half of each is the same. */
  static final double LIMIT = 0.33;

  private static final int RUN = 3;

  private final Set<String> names;

  Likeness(Collection<String> names) {
    this.names =
        names.stream()
            .flatMap(name -> Prose.plainWords(name).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  static Likeness of(Occasion occasion) {
    return new Likeness(occasion.names());
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
        Prose.plainWords(Prose.withoutSignature(text)).stream()
            .filter(word -> !isName(word))
            .toList();
    Set<String> runs = new HashSet<>();
    for (int at = 0; at + RUN <= words.size(); at++) {
      runs.add(String.join(" ", words.subList(at, at + RUN)));
    }
    return runs;
  }

  private boolean isName(String word) {
    return names.contains(word)
        || (word.endsWith("'s") && names.contains(word.substring(0, word.length() - 2)));
  }
}
