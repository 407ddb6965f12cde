package followthrough.core.draft;

import followthrough.core.draft.Slot.Choices;
import followthrough.core.draft.WordFile.Branch;
import followthrough.core.draft.WordFile.Line;
import followthrough.core.draft.WordFile.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands below a heading and finds every mistake in it. */
final class SectionReader {
  private static final String IF = "if ";
  private static final String CLAIMS = "claims ";
  private static final String NO_CONDITION = "no condition \"%s\"";
  private static final String NOTHING = "(nothing)";
  private static final Pattern SHARED = Pattern.compile("\\(see (.+)\\)");

  /** Single braces, too, are caught: nobody means to send one. */
  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");

  private final WordFile file;
  private final Map<String, Choices> shared;
  private final Set<Integer> counts;

  /**
   * @param shared the sentences of several notes by their name
   * @param counts how many wordings may stand below a condition
   */
  SectionReader(WordFile file, Map<String, Choices> shared, Set<Integer> counts) {
    this.file = file;
    this.shared = shared;
    this.counts = counts;
  }

  /**
   * What can be said here; the last has no condition.
   *
   * @throws WordsFault at the first mistake
   */
  List<Choices> choices(Section section) {
    List<Choices> choices = new ArrayList<>();
    boolean open = true;
    for (Branch branch : section.branches()) {
      if (!open) {
        throw file.fault(branch.condition(), "nothing can come after -- " + Slot.OTHERWISE);
      }
      Choices read = choices(branch);
      open = !read.conditions().isEmpty();
      choices.add(read);
    }
    if (open) {
      throw file.fault(section.heading(), "the last condition has to be -- " + Slot.OTHERWISE);
    }
    return choices;
  }

  private Choices choices(Branch branch) {
    List<Condition> conditions = conditions(branch.condition());
    Set<Condition> claims = claims(branch.claims());
    List<Line> lines = branch.lines();
    String first = lines.isEmpty() ? "" : lines.get(0).text();
    Matcher see = SHARED.matcher(first);
    if (lines.size() == 1 && first.equals(NOTHING)) {
      return new Choices(conditions, claims, List.of());
    }
    if (lines.size() == 1 && see.matches()) {
      Choices taken = shared.get(see.group(1));
      if (taken == null) {
        throw file.fault(lines.get(0), "nothing in shared.txt is called " + see.group(1));
      }
      claims.addAll(taken.claims());
      return new Choices(conditions, claims, taken.wordings());
    }
    for (Line line : lines) {
      claims.addAll(claimed(line));
    }
    if (!counts.contains(lines.size())) {
      throw file.fault(branch.condition(), "5 or 7 wordings have to follow, not " + lines.size());
    }
    return new Choices(conditions, claims, lines.stream().map(Line::text).toList());
  }

  private List<Condition> conditions(Line line) {
    if (line.text().equals(Slot.OTHERWISE)) {
      return List.of();
    }
    String words = line.text().startsWith(IF) ? line.text().substring(IF.length()) : "";
    return Arrays.stream(words.split(" and ", -1)).map(one -> condition(one, line)).toList();
  }

  /** What such lines say that sentences claim. */
  Set<Condition> claims(List<Line> lines) {
    Set<Condition> claims = EnumSet.noneOf(Condition.class);
    for (Line line : lines) {
      String text = line.text();
      String words = text.startsWith(CLAIMS) ? text.substring(CLAIMS.length()) : "";
      for (String one : words.split(" and ", -1)) {
        claims.add(condition(one, line));
      }
    }
    return claims;
  }

  private Condition condition(String words, Line line) {
    return WordFile.find(Condition.class, words)
        .orElseThrow(() -> file.fault(line, NO_CONDITION.formatted(words)));
  }

  /** What the places of a wording claim. */
  private Set<Condition> claimed(Line line) {
    Set<Condition> claims = EnumSet.noneOf(Condition.class);
    Matcher braces = BRACES.matcher(line.text());
    while (braces.find()) {
      String place = braces.group().replaceFirst("^\\{(.*)}$", "$1");
      if (!Blanks.places().contains(place)) {
        throw file.fault(line, "no place " + braces.group());
      }
      Blanks.claim(place).ifPresent(claims::add);
    }
    return claims;
  }
}
