package followthrough.slack.pasted;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a person reads about what was read in a line or a mail. */
public final class PastedSentences {
  static final String FROM_TODAY =
      "The mail doesn't show its own date, so I counted the day from today.";
  static final String SEVERAL = "It names more than one time, so the time is left open.";
  static final String NO_TIME = "I found no time in it that is certain, so it is left open.";
  static final String NO_DAY_FOUND = "I found no day in it that is certain.";

  static final String NO_DAY = "Which day is it? Please choose day and time below.";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);

  private PastedSentences() {}

  static String unclear(String said) {
    return "I can't tell for sure what “" + said + "” means; please choose it below.";
  }

  static String noPlace(String part) {
    return "I don't know where “" + part + "” belongs, so I left it out.";
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** What was assumed, or what is missing; empty for neither. */
  static String note(MailReading.Tells tells) {
    return switch (tells.kind()) {
      case REJECTION, CANCELED -> "";
      case INVITATION, MOVED ->
          tells.several()
              ? SEVERAL
              : tells.meeting() == null ? NO_TIME : tells.relative() ? FROM_TODAY : "";
      case REPLY, OFFER, OUT_OF_OFFICE ->
          tells.day() == null ? NO_DAY_FOUND : tells.relative() ? FROM_TODAY : "";
    };
  }

  /** What stands above a form that was filled from a mail. */
  static String form(MailReading.Tells tells, String zone) {
    MailReading.Meeting meeting = tells.meeting();
    String note = note(tells);
    if (meeting == null || meeting.zone() != null) {
      return note;
    }
    String clock = "The mail names no time zone, so I took the time for yours (" + zone + ").";
    return note.isEmpty() ? clock : note + " " + clock;
  }

  static String onlyDay(LocalDate day) {
    return "You named " + DAY.format(day) + ", but no time; please choose both below.";
  }
}
