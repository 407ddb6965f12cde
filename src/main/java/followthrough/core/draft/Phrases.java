package followthrough.core.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns of phrase, found in any case, with either apostrophe and over line ends. */
final class Phrases {
  private static final int WORDS_SHOWN = 8;

  private final List<Turn> turns;
  private final boolean words;

  private Phrases(Stream<Pattern> patterns, boolean words) {
    this.turns = patterns.map(Turn::of).toList();
    this.words = words;
  }

  /**
   * One expression.
   *
   * @param firsts the letters and digits that a text for it can begin with
   */
  private record Turn(Pattern pattern, BitSet firsts) {
    static Turn of(Pattern pattern) {
      BitSet firsts = new BitSet();
      for (char letter = '0'; letter <= 'z'; letter++) {
        Matcher matcher = pattern.matcher(String.valueOf(letter));
        if (matcher.lookingAt() || matcher.hitEnd()) {
          firsts.set(letter);
        }
      }
      return new Turn(pattern, firsts);
    }

    /** Looking where a word begins that fits is many times faster than looking everywhere. */
    Stream<MatchResult> at(List<Integer> starts, String text) {
      Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
      return starts.stream()
          .filter(start -> text.charAt(start) > 'z' || firsts.get(text.charAt(start)))
          .filter(start -> matcher.region(start, text.length()).lookingAt())
          .map(start -> matcher.toMatchResult());
    }
  }

  /** Each a regular expression for whole words; a blank stands for any space between them. */
  static Phrases of(String... expressions) {
    return new Phrases(Stream.of(expressions).map(Phrases::whole), true);
  }

  /** Each a regular expression as it stands. */
  static Phrases exactly(String... expressions) {
    return new Phrases(Stream.of(expressions).map(Pattern::compile), false);
  }

  private static Pattern whole(String expression) {
    String text = expression.replace(" ", "\\s+").replace("'", "['’]");
    return Pattern.compile("(?i)(?:" + text + ")(?![\\p{L}\\p{N}])");
  }

  boolean in(String text) {
    return matches(text).findAny().isPresent();
  }

  /** The first words found, on one line and not too many of them. */
  Optional<String> found(String text) {
    return matches(text)
        .min(Comparator.comparingInt(MatchResult::start))
        .map(MatchResult::group)
        .map(Phrases::shown);
  }

  Stream<MatchResult> matches(String text) {
    if (!words) {
      return turns.stream().flatMap(turn -> turn.pattern().matcher(text).results());
    }
    List<Integer> starts = starts(text);
    return turns.stream().flatMap(turn -> turn.at(starts, text));
  }

  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean word = Character.isLetterOrDigit(letter);
      if (word && !inside) {
        starts.add(at);
      }
      inside = word || letter == '\'' || letter == '’' || letter == ']';
    }
    return starts;
  }

  /** Words as a finding quotes them. */
  static String shown(String found) {
    List<String> all = List.of(found.strip().replace("!", "").split("\\s+", -1));
    return all.size() <= WORDS_SHOWN
        ? String.join(" ", all)
        : String.join(" ", all.subList(0, WORDS_SHOWN)) + " …";
  }
}
