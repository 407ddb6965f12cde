package followthrough.core.draft;

import followthrough.core.draft.Slot.Choices;
import followthrough.core.draft.WordFile.Line;
import followthrough.core.draft.WordFile.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a file of sentences as lists, each by its heading, and finds every mistake in it. */
final class ListReader {
  /** A greeting may also be always the same. */
  private static final Set<Integer> COUNTS = Set.of(1, 5, Choice.WORDINGS);

  private final WordFile file;

  ListReader(WordFile file) {
    this.file = file;
  }

  /**
   * The lists and what their sentences claim.
   *
   * @throws WordsFault at the first mistake
   */
  Map<String, Choices> lists() {
    SectionReader reader = new SectionReader(file, Map.of(), COUNTS);
    Map<String, Choices> lists = new LinkedHashMap<>();
    for (Section section : file.sections()) {
      Line heading = section.heading();
      List<Choices> choices = reader.choices(section);
      if (choices.size() > 1 || lists.containsKey(heading.text())) {
        throw file.fault(heading, "only one list can be called " + heading.text());
      }
      lists.put(heading.text(), choices.get(0));
    }
    return lists;
  }
}
