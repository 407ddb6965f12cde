package followthrough.core.draft;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which one speaks of people without their names. */
final class Persons {
  enum Who {
    WE,
    THEY,
    SHE,
    HE,
    I,
    YOU
  }

  static final Map<String, Who> ALL = new HashMap<>();

  static {
    persons(Who.WE, "we our us ours ourselves we're we've we'll we'd");
    persons(Who.THEY, "they their them theirs themselves they're they've they'll they'd");
    persons(Who.SHE, "she her hers herself she's she'll she'd");
    persons(Who.HE, "he his him himself he's he'll he'd");
    persons(Who.I, "i my me mine myself i'm i've i'll i'd");
    persons(Who.YOU, "you your yours yourself yourselves you're you've you'll you'd");
  }

  static final Map<String, String> YOURS =
      Map.ofEntries(
          Map.entry("our", "your"),
          Map.entry("us", "you"),
          Map.entry("ours", "yours"),
          Map.entry("ourselves", "yourselves"),
          Map.entry("their", "your"),
          Map.entry("them", "you"),
          Map.entry("theirs", "yours"),
          Map.entry("themselves", "yourselves"),
          Map.entry("hers", "yours"),
          Map.entry("herself", "yourself"),
          Map.entry("him", "you"),
          Map.entry("himself", "yourself"));

  private Persons() {}

  /** Whether a text speaks of anybody by "she", "they" or "I". */
  static boolean speaksOfPeople(String text) {
    return speaks(text, EnumSet.allOf(Who.class));
  }

  static boolean speaksOfOne(String text) {
    return speaks(text, EnumSet.of(Who.SHE, Who.HE));
  }

  static boolean speaksOfMe(String text) {
    return speaks(text, EnumSet.of(Who.I));
  }

  /** Whether it says "you" to somebody and speaks of nobody else. */
  static boolean speaksToMe(String text) {
    return speaks(text, EnumSet.of(Who.YOU))
        && !speaks(text, EnumSet.of(Who.THEY, Who.SHE, Who.HE));
  }

  private static boolean speaks(String text, Set<Who> persons) {
    return Stream.of(text.split(" ", -1))
        .map(token -> Turning.word(token).toLowerCase(Locale.ROOT).replace('’', '\''))
        .filter(ALL::containsKey)
        .map(ALL::get)
        .anyMatch(persons::contains);
  }

  private static void persons(Who who, String words) {
    Grammar.words(words).forEach(word -> ALL.put(word, who));
  }
}
