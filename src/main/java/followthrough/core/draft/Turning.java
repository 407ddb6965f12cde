package followthrough.core.draft;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what is said of somebody to that person: "she runs it" becomes "you run it". */
final class Turning {
  private static final Map<String, String> THEY =
      Map.of(
          "they",
          "you",
          "their",
          "your",
          "them",
          "you",
          "they're",
          "you're",
          "they've",
          "you've",
          "they'll",
          "you'll",
          "they'd",
          "you'd",
          "theirs",
          "yours",
          "themselves",
          "yourselves");

  private static final Map<String, String> SINGULAR =
      Map.ofEntries(
          Map.entry("she", "you"),
          Map.entry("he", "you"),
          Map.entry("her", "your"),
          Map.entry("his", "your"),
          Map.entry("him", "you"),
          Map.entry("hers", "yours"),
          Map.entry("himself", "yourself"),
          Map.entry("herself", "yourself"),
          Map.entry("she'll", "you'll"),
          Map.entry("he'll", "you'll"),
          Map.entry("she'd", "you'd"),
          Map.entry("he'd", "you'd"),
          Map.entry("she's", "you're"),
          Map.entry("he's", "you're"));

  private static final Set<String> HE_OR_SHE = Set.of("he", "she");
  private static final Set<String> JOINS = Set.of("and", "but", "or");
  private static final Set<String> BETWEEN =
      Set.of("also", "even", "just", "really", "often", "still", "always", "never", "now", "then");

  private static final Set<String> PARTICIPLES =
      Grammar.words(
          "been got had grown built led run seen done made taken come gone known given kept left won"
              + " lost sold taught brought begun become found spent written always never just");

  private Turning() {}

  /** Whether somebody is spoken of as he, she or they. */
  static boolean thirdPerson(String text) {
    return Prose.plainWords(text).stream()
        .anyMatch(word -> THEY.containsKey(word) || SINGULAR.containsKey(word));
  }

  /** The text with "you"; empty when it is not certain that only the reader is meant. */
  static Optional<String> toYou(String text) {
    boolean they = Prose.plainWords(text).stream().anyMatch(THEY::containsKey);
    boolean singular = Prose.plainWords(text).stream().anyMatch(SINGULAR::containsKey);
    if (they && singular) {
      return Optional.empty();
    }
    String turned = they ? plural(text) : singular(text);
    return thirdPerson(turned) ? Optional.empty() : Optional.of(turned);
  }

  private static String plural(String text) {
    StringBuilder turned = new StringBuilder();
    for (String token : text.split(" ", -1)) {
      String bare = bare(token);
      append(turned, token, bare, THEY.getOrDefault(small(bare), bare));
    }
    return turned.toString();
  }

  /** All verbs of "she": right after the word, and after "and" or "but" as long as she goes on. */
  private static String singular(String text) {
    StringBuilder turned = new StringBuilder();
    boolean verbNext = false;
    boolean goesOn = false;
    boolean joined = false;
    String[] tokens = text.split(" ", -1);
    for (int at = 0; at < tokens.length; at++) {
      String bare = bare(tokens[at]);
      String small = small(bare);
      String you = SINGULAR.get(small);
      String said = you == null ? bare : you;
      if (small.endsWith("'s") && HE_OR_SHE.contains(small.substring(0, small.length() - 2))) {
        String next = at + 1 < tokens.length ? small(bare(tokens[at + 1])) : "";
        boolean has = PARTICIPLES.contains(next) || next.matches("\\p{L}{2,}ed");
        said = has ? "you've" : "you're";
        goesOn = true;
      } else if (you == null && verbNext && !BETWEEN.contains(small)) {
        said = Grammar.toYou(bare);
        verbNext = false;
      } else if (goesOn && joined && small.matches("\\p{Ll}{2,}s") && !small.endsWith("ss")) {
        said = Grammar.toYou(bare);
      }
      if (HE_OR_SHE.contains(small)) {
        verbNext = true;
        goesOn = true;
      }
      append(turned, tokens[at], bare, said);
      joined = JOINS.contains(small) || (joined && BETWEEN.contains(small));
    }
    return turned.toString();
  }

  private static void append(StringBuilder turned, String token, String bare, String said) {
    turned.append(turned.isEmpty() ? "" : " ").append(said).append(token.substring(bare.length()));
  }

  private static String bare(String token) {
    return token.replaceAll("[,;.!?]+$", "");
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
