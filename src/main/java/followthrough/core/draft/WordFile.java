package followthrough.core.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One file of sentences taken apart: headings, conditions, and the lines below them.
 *
 * @param name without its ending
 */
record WordFile(String name, List<Section> sections) {
  static final String ENDING = ".txt";

  private static final String HEADING = "==";
  private static final String CONDITION = "--";
  private static final String REMARK = "#";

  /** A line without space around it; its number counts from 1. */
  record Line(int number, String text) {}

  /** A condition and what is said where it holds. */
  record Branch(Line condition, List<Line> lines) {}

  /** A heading with its branches; empty when nothing stands below it. */
  record Section(Line heading, List<Branch> branches) {}

  static WordFile read(String name, String content) {
    WordFile file = new WordFile(name, new ArrayList<>());
    // Some editors begin the file with a mark.
    List<String> texts = content.replace("\uFEFF", "").lines().map(String::strip).toList();
    for (int at = 0; at < texts.size(); at++) {
      String text = texts.get(at);
      if (!text.isEmpty() && !text.startsWith(REMARK)) {
        file.add(new Line(at + 1, text));
      }
    }
    return file;
  }

  Line first() {
    return sections.stream()
        .findFirst()
        .map(Section::heading)
        .orElseThrow(() -> fault("nothing stands in it"));
  }

  /** A constant as it is called in a file. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  WordsFault fault(Line line, String what) {
    return new WordsFault(name + ENDING, line.number(), what);
  }

  WordsFault fault(String what) {
    return new WordsFault(name + ENDING, what);
  }

  private void add(Line line) {
    if (line.text().startsWith(HEADING)) {
      sections.add(new Section(after(HEADING, line), new ArrayList<>()));
      return;
    }
    if (sections.isEmpty()) {
      throw fault(line, "nothing can stand before the first heading (== ...)");
    }
    Section section = sections.get(sections.size() - 1);
    List<Branch> branches = section.branches();
    if (line.text().startsWith(CONDITION)) {
      branches.add(new Branch(after(CONDITION, line), new ArrayList<>()));
      return;
    }
    if (branches.isEmpty()) {
      Line always = new Line(section.heading().number(), Slot.OTHERWISE);
      branches.add(new Branch(always, new ArrayList<>()));
    }
    branches.get(branches.size() - 1).lines().add(line);
  }

  private static Line after(String mark, Line line) {
    return new Line(line.number(), line.text().substring(mark.length()).strip());
  }
}
