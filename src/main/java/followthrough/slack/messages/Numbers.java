package followthrough.slack.messages;

import java.util.List;
import java.util.Locale;

/** Writes small counts as words. */
final class Numbers {
  private static final List<String> WORDS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Numbers() {}

  static String word(int count) {
    return count < WORDS.size() ? WORDS.get(count) : String.valueOf(count);
  }

  static String atTheStart(int count) {
    String word = word(count);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
