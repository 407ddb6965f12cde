package followthrough.slack.commands;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day on which reminders begin again: {@code 2026-12-24}, {@code dec 24}, {@code monday}
 * or {@code tomorrow}, alone or after {@code until}. Anything else is not guessed at.
 */
final class PauseDay {
  private static final Pattern UNTIL = Pattern.compile("^until\\s+");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH_AND_DAY = Pattern.compile("([a-z]{3,9})\\.?\\s+(\\d{1,2})");
  private static final int SHORTEST = 3;
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
    String text = UNTIL.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    try {
      return day(text).map(this::judged).orElseGet(Reading.Unreadable::new);
    } catch (DateTimeException noSuchDay) {
      return new Reading.Unreadable();
    }
  }

  private Reading judged(LocalDate day) {
    if (!day.isAfter(today)) {
      return new Reading.NotAhead(day);
    }
    return day.isAfter(today.plusYears(YEARS)) ? new Reading.FarAway(day) : new Reading.Day(day);
  }

  private Optional<LocalDate> day(String text) {
    if (text.equals("today")) {
      return Optional.of(today);
    }
    if (text.equals("tomorrow")) {
      return Optional.of(today.plusDays(1));
    }
    if (ISO.matcher(text).matches()) {
      return Optional.of(LocalDate.parse(text));
    }
    Matcher month = MONTH_AND_DAY.matcher(text);
    if (month.matches()) {
      int day = Integer.parseInt(month.group(2));
      return named(
              Month.values(), one -> one.getDisplayName(TextStyle.FULL, Locale.US), month.group(1))
          .map(one -> coming(MonthDay.of(one, day)));
    }
    return named(DayOfWeek.values(), one -> one.getDisplayName(TextStyle.FULL, Locale.US), text)
        .map(one -> today.with(TemporalAdjusters.next(one)));
  }

  /** This year's, or next year's when this year's is over. */
  private LocalDate coming(MonthDay day) {
    LocalDate thisYear = on(day, today.getYear());
    return thisYear.isBefore(today) ? on(day, today.getYear() + 1) : thisYear;
  }

  private static LocalDate on(MonthDay day, int year) {
    if (!day.isValidYear(year)) {
      throw new DateTimeException("no such day in " + year);
    }
    return day.atYear(year);
  }

  /** The one of that name, in full or by its first letters. */
  private static <T> Optional<T> named(T[] all, Function<T, String> name, String written) {
    return Arrays.stream(all)
        .filter(one -> written.length() >= SHORTEST)
        .filter(one -> name.apply(one).toLowerCase(Locale.ROOT).startsWith(written))
        .findFirst();
  }
}
