package followthrough.slack.sheets;

import followthrough.core.action.LogTable;
import followthrough.slack.kit.Text;
import followthrough.slack.kit.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every sentence that a person reads about a table that they dropped. */
final class SheetSentences {
  static final String KIND = "a table of your interviews (.csv)";
  static final String ADD = "Add them";
  static final String LEAVE = "Leave it";
  static final String LEFT = "All right, nothing changed.";
  static final String NO_TABLE =
      "I can't find a table with the columns *Company* and *Interview date* in this file, so nothing changed. *Role*, *Time*, *Status* and *Interviewers* are read, too, if they're there.";
  static final String DROP_AGAIN =
      "I can't get at that file anymore, so nothing changed. Please drop it here again.";
  static final String NOTHING_NEW =
      "Every interview in this table is here already, so there's nothing to add.";
  static final String NO_COMPANY = "no company";
  static final String TOO_LONG = "the company or the role is too long";
  static final String NO_DATE = "no interview date";
  static final String FAR_AWAY = "the date is more than three years away";
  static final String TOO_MANY =
      "more than I can take at a time; please drop the rest in a file of its own";

  private static final int SHOWN = 12;
  private static final int SHOWN_LEFT = 8;
  private static final int SHOWN_COLUMNS = 8;
  private static final int ECHO = 40;

  private SheetSentences() {}

  static String notYet(String status) {
    return "\u201c" + echo(status) + "\u201d, so there was no interview yet";
  }

  static String unreadableDate(String typed) {
    return "I can't read \u201c" + echo(typed) + "\u201d as one day";
  }

  static String unreadableTime(String typed) {
    return "I can't read \u201c" + echo(typed) + "\u201d as a time";
  }

  /** Which of two numbers is the month. */
  static String whichOrder(String example) {
    return "In \u201c%s\u201d, which day is meant? Nothing in the table tells, and nothing changes before you say it."
        .formatted(echo(example));
  }

  static String day(LocalDate day, LocalDate today) {
    return Times.day(day, today);
  }

  /** What would be added, what would not, and why. */
  static String preview(
      List<LogTable.Row> news, SheetReading reading, Sheet sheet, ZoneId zone, Instant now) {
    List<String> lines = new ArrayList<>();
    int already = reading.rows().size() - news.size();
    if (news.isEmpty()) {
      lines.add(
          already > 0 ? NOTHING_NEW : "I found no interview that I can add, so nothing changes.");
    } else {
      lines.add(
          "*I'd add " + (news.size() == 1 ? "one interview" : news.size() + " interviews") + "*");
      news.stream().limit(SHOWN).map(row -> line(row, zone, now)).forEach(lines::add);
      more(news.size() - SHOWN, lines);
      already(already, lines);
      if (reading.withoutTime() > 0) {
        lines.add(
            "Where the table names no time, I'd note 9:00 AM; *Edit* on the interview corrects it.");
      }
    }
    left(reading, lines);
    if (sheet.more()) {
      lines.add("I read the first 300 lines; please drop the rest in a file of its own.");
    }
    if (!sheet.unused().isEmpty()) {
      lines.add("Columns that I'd leave out: " + columns(sheet.unused()) + ".");
    }
    if (!news.isEmpty()) {
      lines.add("Nothing changes until you press *" + ADD + "*.");
    }
    return String.join("\n", lines);
  }

  private static void already(int count, List<String> lines) {
    if (count > 0) {
      lines.add(
          count == 1
              ? "One more is here already and stays as it is."
              : count + " more are here already and stay as they are.");
    }
  }

  private static void left(SheetReading reading, List<String> lines) {
    if (reading.withoutPeople() > 0) {
      lines.add("Some of the interviewers I can't read as names, so I'd leave those out.");
    }
    if (!reading.left().isEmpty()) {
      lines.add("*Left out*");
      reading.left().stream()
          .limit(SHOWN_LEFT)
          .map(one -> "\u2022 Line " + one.line() + ": " + one.why())
          .forEach(lines::add);
      more(reading.left().size() - SHOWN_LEFT, lines);
    }
  }

  private static void more(int hidden, List<String> lines) {
    if (hidden > 0) {
      lines.add("and " + hidden + " more");
    }
  }

  private static String line(LogTable.Row row, ZoneId zone, Instant now) {
    String role = row.form().role().isEmpty() ? "" : " (" + echo(row.form().role()) + ")";
    return "\u2022 "
        + echo(row.form().company())
        + role
        + ", "
        + Times.at(row.form().starts(), zone, now)
        + (row.closed() ? ", closed" : "");
  }

  private static String columns(List<String> names) {
    String shown =
        names.stream()
            .limit(SHOWN_COLUMNS)
            .map(SheetSentences::echo)
            .collect(Collectors.joining(", "));
    return names.size() > SHOWN_COLUMNS ? shown + " and more" : shown;
  }

  static String added(LogTable.Result result) {
    String what =
        result.added() == 1
            ? "One interview is here now."
            : result.added() + " interviews are here now.";
    return "*Done.* " + what + " `/interview list` shows them.";
  }

  private static String echo(String typed) {
    return Text.plain(Text.clip(typed.strip().replaceAll("\\s+", " "), ECHO));
  }
}
