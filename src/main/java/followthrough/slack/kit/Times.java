package followthrough.slack.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days and times the way people read them, in the zone of the reader. */
public final class Times {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
  private static final DateTimeFormatter DAY_WITH_YEAR =
      DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

  private Times() {}

  /** Such as {@code Tue, Dec 1}; with the year when it is not {@code today}'s. */
  public static String day(LocalDate day, LocalDate today) {
    return (day.getYear() == today.getYear() ? DAY : DAY_WITH_YEAR).format(day);
  }

  /** Such as {@code Tue, Dec 1, 5:00 PM}. */
  public static String at(Instant instant, ZoneId zone, Instant now) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    return day(day, now.atZone(zone).toLocalDate()) + ", " + time(instant, zone);
  }

  /** Such as {@code 5:00 PM}. */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** Such as {@code 5:00 PM}. */
  public static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }

  /** Such as {@code today at 5:00 PM}, {@code tomorrow at 8:00 AM} or {@link #at}. */
  public static String near(Instant instant, ZoneId zone, Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    LocalDate day = instant.atZone(zone).toLocalDate();
    if (day.equals(today)) {
      return "today at " + time(instant, zone);
    }
    if (day.equals(today.plusDays(1))) {
      return "tomorrow at " + time(instant, zone);
    }
    return at(instant, zone, now);
  }
}
