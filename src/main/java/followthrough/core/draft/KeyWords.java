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

  /** Whether a text takes up a callback: by two key words, or by all when it has fewer. */
  static boolean takenUp(String callback, String text) {
    return of(callback).isEmpty() || shared(callback, text) >= wanted(callback);
  }

  /** How many key words of a callback a text takes up. */
  static int shared(String callback, String text) {
    Set<String> shared = new HashSet<>(of(callback));
    shared.retainAll(of(text));
    return of(callback).isEmpty() ? 1 : shared.size();
  }

  /** How many it should: two, or all when there are fewer. */
  static int wanted(String callback) {
    return Math.min(SHARED, Math.max(1, of(callback).size()));
  }

  /** The same word in another form: without possessive, plural, -ed, -ing and doubled letters. */
  private static String stem(String word) {
    String stem = word.replaceFirst("'s$|'$", "");
    stem = stem.replaceFirst("(?<=\\p{L}{3})(?:ing|ed|es|s)$", "");
    stem = stem.replaceFirst("(\\p{L})\\1$", "$1");
    return stem.replaceFirst("(?<=\\p{L}{3})[ey]$", "");
  }
}
