package followthrough.core.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of sentences taken apart: headings, conditions, and the lines below them.
 *
 * @param name without its ending
 * @param claims what all sentences of the file may claim to be so
 */
record WordFile(String name, List<Line> claims, List<Section> sections) {
  static final String ENDING = ".txt";

  private static final String HEADING = "==";
  private static final String CONDITION = "--";
  private static final String CLAIM = "~~";
  private static final String REMARK = "#";

  /** A line without space around it; its number counts from 1. */
  record Line(int number, String text) {}

  /**
   * A condition and what is said where it holds.
   *
   * @param claims what these sentences claim to be so
   */
  record Branch(Line condition, List<Line> claims, List<Line> lines) {
    Branch(Line condition) {
      this(condition, new ArrayList<>(), new ArrayList<>());
    }
  }

  /** A heading with its branches; empty when nothing stands below it. */
  record Section(Line heading, List<Branch> branches) {}

  static WordFile read(String name, String content) {
    WordFile file = new WordFile(name, new ArrayList<>(), new ArrayList<>());
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
    String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.replaceAll("\\bi\\b", "I");
  }

  /** The constant that is called so. */
  static <E extends Enum<E>> Optional<E> find(Class<E> kind, String words) {
    return EnumSet.allOf(kind).stream().filter(one -> words(one).equals(words)).findFirst();
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
    } else if (sections.isEmpty()) {
      if (!line.text().startsWith(CLAIM)) {
        throw fault(line, "nothing can stand before the first heading (== ...)");
      }
      claims.add(after(CLAIM, line));
    } else {
      add(line, sections.get(sections.size() - 1));
    }
  }

  private static void add(Line line, Section section) {
    List<Branch> branches = section.branches();
    if (line.text().startsWith(CONDITION)) {
      branches.add(new Branch(after(CONDITION, line)));
      return;
    }
    if (branches.isEmpty()) {
      branches.add(new Branch(new Line(section.heading().number(), Slot.OTHERWISE)));
    }
    Branch branch = branches.get(branches.size() - 1);
    if (line.text().startsWith(CLAIM)) {
      branch.claims().add(after(CLAIM, line));
    } else {
      branch.lines().add(line);
    }
  }

  private static Line after(String mark, Line line) {
    return new Line(line.number(), line.text().substring(mark.length()).strip());
  }
}
