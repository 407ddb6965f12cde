package followthrough.slack.modals;

import followthrough.core.pipeline.Closure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes the days on which a company is shut, one range or day per line. */
final class ClosedLines {
  static final int MOST = 20;

  /** Nobody waits longer for a company to open, and every reminder looks for a day beyond it. */
  private static final int LONGEST_YEARS = 1;

  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:to|\\u2013|\\s-\\s)\\s*(\\d{4}-\\d{2}-\\d{2}))?");

  private ClosedLines() {}

  /** What was read: all days, or the one thing to mend first. */
  sealed interface Reading {
    record Days(List<Closure> closures) implements Reading {
      public Days {
        closures = List.copyOf(closures);
      }
    }

    /** Lines are counted from 1, empty ones included, as the person sees them. */
    record Unreadable(int line) implements Reading {}

    record Backwards(int line) implements Reading {}

    record TooLong(int line) implements Reading {}

    record TooMany(int lines) implements Reading {}
  }

  static Reading read(String text) {
    List<Closure> closures = new ArrayList<>();
    String[] all = text.split("\\R", -1);
    for (int line = 1; line <= all.length; line++) {
      if (all[line - 1].isBlank()) {
        continue;
      }
      Matcher written = LINE.matcher(all[line - 1].strip());
      if (!written.matches()) {
        return new Reading.Unreadable(line);
      }
      try {
        LocalDate from = LocalDate.parse(written.group(1));
        LocalDate to = written.group(2) == null ? from : LocalDate.parse(written.group(2));
        if (to.isBefore(from)) {
          return new Reading.Backwards(line);
        }
        if (!to.isBefore(from.plusYears(LONGEST_YEARS))) {
          return new Reading.TooLong(line);
        }
        closures.add(new Closure(from, to));
      } catch (DateTimeException noSuchDay) {
        return new Reading.Unreadable(line);
      }
    }
    return closures.size() > MOST
        ? new Reading.TooMany(closures.size())
        : new Reading.Days(closures);
  }

  static String write(List<Closure> closures) {
    return closures.stream()
        .map(one -> one.from().equals(one.to()) ? one.from() + "" : one.from() + " to " + one.to())
        .collect(Collectors.joining("\n"));
  }
}
