package followthrough.slack.commands;

import followthrough.core.people.TypedText;
import followthrough.slack.forms.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the day on which reminders begin again: {@code 2026-12-24}, {@code dec 24}, {@code monday}
 * or {@code tomorrow}, alone or after {@code until}. Anything else is not guessed at.
 */
final class PauseDay {
  private static final Pattern UNTIL = Pattern.compile("^(?:until|till)\\s+");
  private static final int YEARS = 1;

  /** What was read. */
  sealed interface Reading {
    record Day(LocalDate day) implements Reading {}

    /** Today, or a day that is over. */
    record NotAhead(LocalDate day) implements Reading {}

    /** More than a year from now. */
    record FarAway(LocalDate day) implements Reading {}

    record Unreadable() implements Reading {}
  }

  private final LocalDate today;

  /**
   * @param today where the person is
   */
  PauseDay(LocalDate today) {
    this.today = today;
  }

  Reading read(String typed) {
    String text = UNTIL.matcher(TypedText.clean(typed).toLowerCase(Locale.ROOT)).replaceFirst("");
    List<LocalDate> days = new TypedDay(today).read(text);
    // No pause ends on the day on which it is said: of two days with one name the later is meant.
    List<LocalDate> ahead = days.stream().filter(day -> day.isAfter(today)).toList();
    if (days.isEmpty() || ahead.size() > 1) {
      return new Reading.Unreadable();
    }
    return judged(ahead.isEmpty() ? days.get(0) : ahead.get(0));
  }

  private Reading judged(LocalDate day) {
    if (!day.isAfter(today)) {
      return new Reading.NotAhead(day);
    }
    return day.isAfter(today.plusYears(YEARS)) ? new Reading.FarAway(day) : new Reading.Day(day);
  }
}
