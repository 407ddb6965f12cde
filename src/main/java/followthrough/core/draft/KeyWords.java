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
        .collect(Collectors.toSet());
  }

  /** Whether a text takes up a callback: by two key words, or by all when it has fewer. */
  static boolean takenUp(String callback, String text) {
    Set<String> wanted = of(callback);
    Set<String> shared = new HashSet<>(wanted);
    shared.retainAll(of(text));
    return shared.size() >= Math.min(SHARED, wanted.size());
  }
}
