package followthrough.slack.messages;

import followthrough.slack.kit.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What a person reads when nothing waits for them. */
final class FreeSentences {
  private static final int A_WEEK = 7;

  private FreeSentences() {}

  /** Such as {@code Nothing for you to do until Thursday.}; the day in the reader's zone. */
  static String until(Instant next, ZoneId zone, Instant now) {
    LocalDate day = next.atZone(zone).toLocalDate();
    LocalDate today = now.atZone(zone).toLocalDate();
    long days = ChronoUnit.DAYS.between(today, day);
    String when;
    if (days == 0) {
      when = Times.time(next, zone);
    } else if (days == 1) {
      when = "tomorrow";
    } else {
      when =
          days < A_WEEK
              ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US)
              : Times.day(day, today);
    }
    return "Nothing for you to do until " + when + ".";
  }
}
