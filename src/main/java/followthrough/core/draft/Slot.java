package followthrough.core.draft;

import java.util.List;
import java.util.Set;

/**
 * One place of a note, with what can stand there.
 *
 * @param choices the first whose conditions all hold is taken; the last has none
 */
record Slot(Draft.Name part, Wording.Use use, List<Choices> choices) {
  /** What stands in a file for the choice that is left. */
  static final String OTHERWISE = "otherwise";

  /**
   * The wordings for some occasions.
   *
   * @param claims what these wordings claim; it holds wherever the conditions do
   * @param wordings empty when nothing is said
   */
  record Choices(List<Condition> conditions, Set<Condition> claims, List<String> wordings) {}

  Choices on(Occasion occasion) {
    return choices.stream()
        .filter(choice -> choice.conditions().stream().allMatch(one -> one.holds(occasion)))
        .findFirst()
        .orElseThrow();
  }

  /** Whether something is said here whatever the occasion and the medium. */
  boolean certain() {
    return use == Wording.Use.ALWAYS && choices.stream().noneMatch(one -> one.wordings().isEmpty());
  }
}
