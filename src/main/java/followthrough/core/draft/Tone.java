package followthrough.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a note sounds calm and reads easily (DC11, DC12). */
final class Tone {
  private static final Set<String> STRONG =
      Set.of(
          "amazing",
          "amazingly",
          "awesome",
          "incredible",
          "incredibly",
          "fantastic",
          "perfect",
          "greatest",
          "best",
          "dream",
          "extremely",
          "absolutely",
          "thrilled");

  /** Here "best" praises nothing. */
  private static final String WISHES =
      "(?iu)\\b(?:all the |my |the )?best (?:regards|wishes|to (?:you|everyone|your)|luck|time|way|day"
          + "|number|reached)\\b|\\ball the best\\b|\\b(?:do|did|doing|try|tried) (?:my|our) best\\b";

  private static final int MEAN_WORDS = 20;
  private static final int SENTENCE_WORDS = 30;

  private Tone() {}

  static void mild(String body, Occasion occasion, List<Finding> findings) {
    List<String> names =
        Prose.plainWords(String.join(" ", occasion.names()) + " " + occasion.role());
    List<String> strong = new ArrayList<>();
    for (String word : Prose.plainWords(body.replaceAll(WISHES, " "))) {
      if (STRONG.contains(word) && !names.contains(word)) {
        strong.add(word);
      }
    }
    if (strong.size() > 1) {
      findings.add(
          Check.DC11.hint(
              "Keep one of “%s” and “%s”; fewer strong words sound more sincere."
                  .formatted(strong.get(0), strong.get(1))));
    }
    if (body.chars().filter(mark -> mark == '!').count() > 1) {
      findings.add(Check.DC11.hint("Keep one exclamation mark at most."));
    }
  }

  static void plain(Letter letter, List<Finding> findings) {
    List<Integer> lengths = letter.sentences().stream().map(Length::words).toList();
    int words = lengths.stream().mapToInt(Integer::intValue).sum();
    if (lengths.stream().anyMatch(length -> length > SENTENCE_WORDS)) {
      findings.add(Check.DC12.hint("Split the sentence that has more than 30 words."));
    } else if (words > MEAN_WORDS * lengths.size()) {
      findings.add(Check.DC12.hint("Make the sentences shorter, 20 words on average."));
    }
  }
}
