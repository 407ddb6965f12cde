package followthrough.core.draft;

import followthrough.core.draft.Slot.Choices;
import followthrough.core.draft.WordFile.Branch;
import followthrough.core.draft.WordFile.Line;
import followthrough.core.draft.WordFile.Section;
import followthrough.core.draft.Wording.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of sentences and finds every mistake in it. */
final class PaperReader {
  private static final String SUBJECT = "subject";
  private static final String VOICEMAIL = "voicemail";
  private static final String IF = "if ";
  private static final String NO_PART = "no part of a note is called %s";
  private static final String NO_USE = "no sentence is said \"%s\"";
  private static final String NO_CONDITION = "no condition \"%s\"";
  private static final String NOTHING = "(nothing)";
  private static final Pattern SHARED = Pattern.compile("\\(see (.+)\\)");

  /** Single braces, too, are caught: nobody means to send one. */
  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");

  private static final Set<Integer> COUNTS = Set.of(5, Choice.WORDINGS);

  /** A greeting may also be always the same. */
  private static final Set<Integer> LIST_COUNTS = Set.of(1, 5, Choice.WORDINGS);

  private final WordFile file;
  private final Map<String, List<String>> shared;

  /**
   * @param shared the sentences of several notes by their name
   */
  PaperReader(WordFile file, Map<String, List<String>> shared) {
    this.file = file;
    this.shared = shared;
  }

  /**
   * All of the file as one note.
   *
   * @throws WordsFault at the first mistake
   */
  Paper paper() {
    List<Slot> subjects = new ArrayList<>();
    List<Slot> sentences = new ArrayList<>();
    List<Slot> voicemail = new ArrayList<>();
    for (Section section : file.sections()) {
      Line heading = section.heading();
      switch (heading.text()) {
        case SUBJECT -> addOnly(subjects, section);
        case VOICEMAIL -> addOnly(voicemail, section);
        default -> {
          String[] words = heading.text().split(", ", 2);
          Use use = words.length < 2 ? Use.ALWAYS : find(Use.class, words[1], heading, NO_USE);
          sentences.add(
              new Slot(
                  find(Draft.Name.class, words[0], heading, NO_PART),
                  use,
                  choices(section, COUNTS)));
        }
      }
    }
    return new Paper(subjects, sentences, voicemail);
  }

  /**
   * All of the file as lists of sentences, each by its heading.
   *
   * @throws WordsFault at the first mistake
   */
  Map<String, List<String>> lists() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (Section section : file.sections()) {
      Line heading = section.heading();
      List<Choices> choices = choices(section, LIST_COUNTS);
      if (choices.size() > 1 || lists.containsKey(heading.text())) {
        throw file.fault(heading, "only one list can be called " + heading.text());
      }
      lists.put(heading.text(), choices.get(0).wordings());
    }
    return lists;
  }

  private void addOnly(List<Slot> slots, Section section) {
    if (!slots.isEmpty()) {
      throw file.fault(section.heading(), "a second " + section.heading().text());
    }
    slots.add(new Slot(Draft.Name.TEXT, Use.ALWAYS, choices(section, COUNTS)));
  }

  private <E extends Enum<E>> E find(Class<E> kind, String words, Line line, String otherwise) {
    return EnumSet.allOf(kind).stream()
        .filter(one -> WordFile.words(one).equals(words))
        .findFirst()
        .orElseThrow(() -> file.fault(line, otherwise.formatted(words)));
  }

  private List<Choices> choices(Section section, Set<Integer> counts) {
    List<Choices> choices = new ArrayList<>();
    boolean open = true;
    for (Branch branch : section.branches()) {
      if (!open) {
        throw file.fault(branch.condition(), "nothing can come after -- " + Slot.OTHERWISE);
      }
      List<Condition> conditions = conditions(branch.condition());
      open = !conditions.isEmpty();
      choices.add(new Choices(conditions, wordings(branch, counts)));
    }
    if (open) {
      throw file.fault(section.heading(), "the last condition has to be -- " + Slot.OTHERWISE);
    }
    return choices;
  }

  private List<Condition> conditions(Line line) {
    if (line.text().equals(Slot.OTHERWISE)) {
      return List.of();
    }
    String words = line.text().startsWith(IF) ? line.text().substring(IF.length()) : "";
    return Arrays.stream(words.split(" and ", -1))
        .map(one -> find(Condition.class, one, line, NO_CONDITION))
        .toList();
  }

  private List<String> wordings(Branch branch, Set<Integer> counts) {
    List<Line> lines = branch.lines();
    String first = lines.isEmpty() ? "" : lines.get(0).text();
    Matcher see = SHARED.matcher(first);
    if (lines.size() == 1 && first.equals(NOTHING)) {
      return List.of();
    }
    if (lines.size() == 1 && see.matches()) {
      if (!shared.containsKey(see.group(1))) {
        throw file.fault(lines.get(0), "nothing in shared.txt is called " + see.group(1));
      }
      return shared.getOrDefault(see.group(1), List.of());
    }
    lines.forEach(this::checkPlaces);
    if (!counts.contains(lines.size())) {
      throw file.fault(branch.condition(), "5 or 7 wordings have to follow, not " + lines.size());
    }
    return lines.stream().map(Line::text).toList();
  }

  private void checkPlaces(Line line) {
    Matcher braces = BRACES.matcher(line.text());
    while (braces.find()) {
      String place = braces.group().replaceFirst("^\\{(.*)}$", "$1");
      if (!Blanks.places().contains(place)) {
        throw file.fault(line, "no place " + braces.group());
      }
    }
  }
}
