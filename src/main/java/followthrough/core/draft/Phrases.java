package followthrough.core.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Patterns of words to be found in a text, over line ends and with any dash or apostrophe.
 *
 * @param patterns each matches whole words only, whatever their case
 */
record Phrases(List<Pattern> patterns) {
  Phrases {
    patterns = List.copyOf(patterns);
  }

  /** Of regular expressions in which a blank stands for any space. */
  static Phrases of(String... words) {
    return new Phrases(
        Stream.of(words)
            .map(
                one ->
                    "(?iu)(?<![\\p{L}\\p{N}'-])(?:"
                        + one.replace(" ", "\\s+")
                        + ")(?![\\p{L}\\p{N}]|['-]\\p{L})")
            .map(Pattern::compile)
            .toList());
  }

  /** The first that is found, as it was written. */
  Optional<String> in(String text) {
    String plain = plain(text);
    return patterns.stream()
        .map(pattern -> pattern.matcher(plain))
        .filter(Matcher::find)
        .map(found -> found.group().replaceAll("\\s+", " "))
        .findFirst();
  }

  /** How often one of them is found. */
  long count(String text) {
    String plain = plain(text);
    return patterns.stream().flatMap(pattern -> pattern.matcher(plain).results()).count();
  }

  private static String plain(String text) {
    return text.replace('’', '\'').replace('‐', '-').replace('‑', '-');
  }
}
