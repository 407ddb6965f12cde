package followthrough.core.draft;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether other notes say the same (DC10, DC22). */
final class Sameness {
  private static final int WORDS_OF_ITS_OWN = 5;

  private Sameness() {}

  static void tooAlike(
      String body, Occasion occasion, List<String> others, List<Finding> findings) {
    Likeness likeness = Likeness.of(occasion);
    if (others.stream().anyMatch(other -> likeness.tooAlike(body, other))) {
      findings.add(
          Check.DC10.fix("Change a few sentences; another note of this interview is too similar."));
    } else if (occasion.earlier().stream().anyMatch(note -> likeness.tooAlike(body, note.text()))) {
      findings.add(
          Check.DC10.fix("Change a few sentences; this person has had nearly the same note."));
    }
  }

  /**
   * Colleagues compare what they were sent. That two proposals share a sentence may happen in a
   * large panel, and the person did not write it.
   */
  static void sentence(
      Letter letter, Occasion occasion, Surroundings around, List<Finding> findings) {
    Signature signature = new Signature(occasion.sender());
    Set<String> sent = new HashSet<>();
    around.others().forEach(other -> sent.addAll(sentences(signature.takenFrom(other))));
    Set<String> proposed = sentences(signature.takenFrom(around.proposed()));
    letter.parts().stream()
        .flatMap(part -> Prose.sentences(part.text()).stream())
        .filter(one -> Length.words(one) >= WORDS_OF_ITS_OWN && sent.contains(key(one)))
        .min(Comparator.comparing(one -> proposed.contains(key(one))))
        .map(
            one -> {
              String advice =
                  "Reword “%s”; it's in a note to somebody else from this interview."
                      .formatted(Phrases.shown(one.replaceFirst("[.?…]+$", "")));
              return proposed.contains(key(one)) ? Check.DC22.hint(advice) : Check.DC22.fix(advice);
            })
        .ifPresent(findings::add);
  }

  /** Also those that follow a line without a mark, such as a greeting. */
  private static Set<String> sentences(String text) {
    return Stream.concat(
            Prose.sentences(text).stream(),
            text.lines().flatMap(line -> Prose.sentences(line).stream()))
        .map(Sameness::key)
        .collect(Collectors.toSet());
  }

  private static String key(String sentence) {
    return String.join(" ", Prose.plainWords(sentence));
  }
}
