package followthrough.core.draft;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which a reader recognizes what was said (follow-up-rules.md, 10, DC7). */
final class KeyWords {
  private static final int LETTERS = 4;
  private static final int SHARED = 2;

  private static final Set<String> COMMON =
      Set.of(
          ("about after also been could from have into just more most that their them then there "
                  + "they this very want were what when where which will with would your")
              .split(" ", -1));

  private KeyWords() {}

  static Set<String> of(String text) {
    return Prose.plainWords(text).stream()
        .filter(word -> word.codePoints().filter(Character::isLetter).count() >= LETTERS)
        .filter(word -> !COMMON.contains(word))
        .map(KeyWords::stem)
        .collect(Collectors.toSet());
  }

  /** How many key words of a callback a text takes up. */
  static int shared(String callback, String text) {
    Set<String> shared = new HashSet<>(of(callback));
    shared.retainAll(of(text));
    return shared.size();
  }

  /** Whether a text takes up a callback: by two key words, or by all when it has fewer. */
  static boolean takenUp(String callback, String text) {
    return shared(callback, text) >= Math.min(SHARED, of(callback).size());
  }

  /** "Moved", "moving" and "moves" are one word, as are "plan" and "planning". */
  static String stem(String word) {
    String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    stem = stem.endsWith("s'") ? stem.substring(0, stem.length() - 1) : stem;
    if (stem.endsWith("ies") && stem.length() > LETTERS) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > 3) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.endsWith("ing") && stem.length() > 5) {
      stem = stem.substring(0, stem.length() - 3);
    } else if (stem.endsWith("ied") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.endsWith("ed") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 2);
    }
    int end = stem.length();
    if (end > 3 && stem.charAt(end - 1) == stem.charAt(end - 2)) {
      stem = stem.substring(0, end - 1);
    }
    return stem.endsWith("e") && stem.length() > 3 ? stem.substring(0, stem.length() - 1) : stem;
  }
}
