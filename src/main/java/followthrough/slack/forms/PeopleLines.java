package followthrough.slack.forms;

import followthrough.core.action.PersonForm;
import followthrough.core.people.TypedText;
import followthrough.core.pipeline.Interview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and writes the people one meets, one per line. */
public final class PeopleLines {
  private PeopleLines() {}

  /** What was read: everybody, or the one thing to mend first. */
  public sealed interface Reading {
    record Everybody(List<PersonForm> people) implements Reading {
      public Everybody {
        people = List.copyOf(people);
      }
    }

    /** Lines are counted from 1, empty ones included, as the person sees them. */
    record Unreadable(int line, String why) implements Reading {}

    record Repeated(int line, int first) implements Reading {}

    record TooMany(int people) implements Reading {}
  }

  /** The same line twice is one person; the same name with other details is asked about. */
  public static Reading read(String text) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    List<PersonForm> people = new ArrayList<>();
    String[] all = text.split("\\R", -1);
    for (int line = 1; line <= all.length; line++) {
      if (all[line - 1].isBlank()) {
        continue;
      }
      Optional<PersonForm> person = PersonLine.read(all[line - 1]);
      if (person.isEmpty()) {
        return new Reading.Unreadable(line, LineTrouble.of(all[line - 1]));
      }
      Integer first = lines.putIfAbsent(TypedText.key(person.get().name()), line);
      if (first == null) {
        people.add(person.get());
      } else if (!people.contains(person.get())) {
        return new Reading.Repeated(line, first);
      }
    }
    return people.size() > Interview.MAX_PEOPLE
        ? new Reading.TooMany(people.size())
        : new Reading.Everybody(people);
  }

  /** Lines that {@link #read} understands as the same people. */
  public static String write(List<PersonForm> people) {
    return people.stream().map(PersonLine::write).collect(Collectors.joining("\n"));
  }
}
