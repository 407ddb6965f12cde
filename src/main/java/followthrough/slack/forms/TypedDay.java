package followthrough.slack.forms;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day; a name that fits two days gives both. */
public final class TypedDay {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final String YEAR = "(?:[ .,/]+(\\d{4}))?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?" + YEAR);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)? ([a-z]{3,9})\\.?" + YEAR);
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})(?:\\.|\\. ?(\\d{4}))?");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
  private static final Pattern WEEKDAY = Pattern.compile("(next |this |coming )?([a-z]{3,9})\\.?");
  private static final Pattern LATER =
      Pattern.compile("in (\\d{1,2}|a|one|two|three|four|five|six|ten) (day|week)s?");
  private static final List<String> NUMBERS =
      List.of("", "one", "two", "three", "four", "five", "six", "", "", "", "ten");
  private static final int SHORTEST = 3;
  private static final int WEEK = 7;
  private static final int MONTHS = 12;

  private final LocalDate today;

  /**
   * @param today where the person is
   */
  public TypedDay(LocalDate today) {
    this.today = today;
  }

  /** Every day that it can mean; none when it is no day. */
  public List<LocalDate> read(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    try {
      return days(text);
    } catch (DateTimeException noSuchDay) {
      return List.of();
    }
  }

  private List<LocalDate> days(String text) {
    switch (text) {
      case "today", "tonight" -> {
        return List.of(today);
      }
      case "tomorrow", "tomorrow morning", "tmrw", "tomorow", "tommorow" -> {
        return List.of(today.plusDays(1));
      }
      case "the day after tomorrow", "day after tomorrow" -> {
        return List.of(today.plusDays(2));
      }
      default -> {
        return written(text).map(List::of).orElseGet(() -> named(text));
      }
    }
  }

  private List<LocalDate> named(String text) {
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return slashed(
          Integer.parseInt(slashed.group(1)), Integer.parseInt(slashed.group(2)), slashed.group(3));
    }
    Matcher weekday = WEEKDAY.matcher(text);
    if (!weekday.matches()) {
      return List.of();
    }
    String before = weekday.group(1) == null ? "" : weekday.group(1).strip();
    return one(
            DayOfWeek.values(), d -> d.getDisplayName(TextStyle.FULL, Locale.US), weekday.group(2))
        .map(day -> weekday(day, before))
        .orElse(List.of());
  }

  /** On its own day the name of a day can mean a week later, too. */
  private List<LocalDate> weekday(DayOfWeek day, String before) {
    LocalDate coming = today.with(TemporalAdjusters.nextOrSame(day));
    boolean isToday = coming.equals(today);
    boolean sameWeek = day.compareTo(today.getDayOfWeek()) > 0;
    return switch (before) {
      case "next" ->
          isToday
              ? List.of(coming.plusDays(WEEK))
              : sameWeek ? List.of(coming, coming.plusDays(WEEK)) : List.of(coming);
      case "this" -> List.of(coming);
      default -> isToday ? List.of(coming, coming.plusDays(WEEK)) : List.of(coming);
    };
  }

  /** Month and day stand in this order in one country and in the other order in the next. */
  private List<LocalDate> slashed(int first, int second, @Nullable String year) {
    if (first > MONTHS || first == second) {
      return List.of(on(second, first, year));
    }
    return second > MONTHS
        ? List.of(on(first, second, year))
        : List.of(on(first, second, year), on(second, first, year));
  }

  private Optional<LocalDate> written(String text) {
    if (ISO.matcher(text).matches()) {
      return Optional.of(LocalDate.parse(text));
    }
    Matcher later = LATER.matcher(text);
    if (later.matches()) {
      return Optional.of(
          today.plusDays(count(later.group(1)) * (later.group(2).equals("week") ? WEEK : 1L)));
    }
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      return Optional.of(
          on(
              Integer.parseInt(dotted.group(2)),
              Integer.parseInt(dotted.group(1)),
              dotted.group(3)));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.matches()) {
      return on(month.group(1), month.group(2), month.group(3));
    }
    Matcher day = DAY_FIRST.matcher(text);
    return day.matches() ? on(day.group(2), day.group(1), day.group(3)) : Optional.empty();
  }

  private static long count(String word) {
    return word.equals("a")
        ? 1
        : NUMBERS.contains(word) ? NUMBERS.indexOf(word) : Long.parseLong(word);
  }

  private Optional<LocalDate> on(String month, String day, @Nullable String year) {
    return one(Month.values(), one -> one.getDisplayName(TextStyle.FULL, Locale.US), month)
        .map(one -> on(one.getValue(), Integer.parseInt(day), year));
  }

  /** Without a year this year's, or next year's when this year's is over. */
  private LocalDate on(int month, int day, @Nullable String year) {
    MonthDay named = MonthDay.of(month, day);
    if (year != null) {
      return in(Integer.parseInt(year), named);
    }
    LocalDate thisYear = in(today.getYear(), named);
    return thisYear.isBefore(today) ? in(today.getYear() + 1, named) : thisYear;
  }

  private static LocalDate in(int year, MonthDay day) {
    if (!day.isValidYear(year)) {
      throw new DateTimeException("no such day in " + year);
    }
    return day.atYear(year);
  }

  /** The one of that name, in full or by its first letters. */
  private static <T> Optional<T> one(T[] all, Function<T, String> name, String written) {
    String word = written.equals("thur") || written.equals("thurs") ? "thursday" : written;
    return Arrays.stream(all)
        .filter(one -> word.length() >= SHORTEST)
        .filter(one -> name.apply(one).toLowerCase(Locale.ROOT).startsWith(word))
        .findFirst();
  }
}
