package followthrough.slack.pasted;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds every day that a text names, in English, German and Spanish; what fits two stays two. */
final class DayFinder {
  private static final String WEEKDAY =
      "(?:\\b(?<w>" + Calendars.weekdaysBesideDates() + ")\\b\\.?,?\\s+(?:the |den |el |día )?)?";
  private static final String MONTH = "(?<m>" + Calendars.months() + ")\\b\\.?";
  private static final String YEAR = "(?:(?:,?\\s+|-)(?:de |del )?(?<y>20\\d{2})\\b)?";

  private static final Pattern ISO =
      pattern("(?<!\\d)(?<y>20\\d{2})-(?<n>\\d{2})-(?<d>\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      pattern(
          WEEKDAY
              + "(?<![\\d:.])(?<d>\\d{1,2})(?:st|nd|rd|th|º|ª|\\.)?[\\s-]*(?:of |de |del )?(?<!\\p{L})"
              + MONTH
              + YEAR);
  private static final Pattern MONTH_FIRST =
      pattern(
          WEEKDAY
              + "\\b"
              + MONTH
              + "\\s+(?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\s?[ap]\\.?m)"
              + YEAR);
  private static final Pattern DOTTED =
      pattern(
          WEEKDAY
              + "(?<![\\d.:]|\\bum |\\bat )(?<d>\\d{1,2})\\.\\s?(?<n>\\d{1,2})\\.(?:\\s?(?<y>20\\d{2}|\\d{2})\\b)?(?![\\d:])");
  private static final Pattern SLASHED =
      pattern(
          WEEKDAY
              + "(?<![\\d/])(?<a>\\d{1,2})/(?<b>\\d{1,2})(?:/(?<y>20\\d{2}|\\d{2}))?(?![\\d/])");
  private static final Pattern NEAR =
      pattern(
          "\\b(?:(?<t>today|tomorrow)|(?<next>next |this |coming )?(?<w>"
              + Calendars.weekdays()
              + ")\\b\\.?)");

  private static final int MONTHS = 12;
  private static final int CENTURY = 2000;
  private static final int SHORT_YEAR = 100;

  private final LocalDate written;

  /**
   * @param written the day on which the text was written, as far as is known
   */
  DayFinder(LocalDate written) {
    this.written = written;
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** In the order in which they stand in the text. */
  List<FoundDay> in(String text) {
    List<FoundDay> found = new ArrayList<>();
    for (Pattern pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST, DOTTED, SLASHED, NEAR)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        boolean free =
            found.stream()
                .noneMatch(one -> one.start() < matcher.end() && matcher.start() < one.end());
        if (free) {
          days(pattern, matcher)
              .map(days -> new FoundDay(days, matcher.start(), matcher.end(), pattern == NEAR))
              .ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(FoundDay::start));
    return found;
  }

  private Optional<List<LocalDate>> days(Pattern pattern, Matcher matcher) {
    try {
      if (pattern == NEAR) {
        return Optional.of(near(matcher));
      }
      if (pattern == SLASHED) {
        return slashed(matcher);
      }
      int month =
          pattern == DAY_FIRST || pattern == MONTH_FIRST
              ? Calendars.month(matcher.group("m")).orElseThrow()
              : Integer.parseInt(matcher.group("n"));
      @Nullable DayOfWeek weekday = pattern == ISO ? null : weekday(matcher);
      return Optional.of(
          agreeing(month, Integer.parseInt(matcher.group("d")), matcher.group("y"), weekday));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A number over another is a day only beside a year or a weekday. */
  private Optional<List<LocalDate>> slashed(Matcher matcher) {
    int first = Integer.parseInt(matcher.group("a"));
    int second = Integer.parseInt(matcher.group("b"));
    String year = matcher.group("y");
    DayOfWeek weekday = weekday(matcher);
    if (year == null && weekday == null) {
      return Optional.empty();
    }
    List<LocalDate> days = new ArrayList<>();
    if (second <= MONTHS) {
      days.addAll(agreeing(second, first, year, weekday));
    }
    if (first <= MONTHS && first != second) {
      days.addAll(agreeing(first, second, year, weekday));
    }
    return Optional.of(days.stream().distinct().toList());
  }

  private List<LocalDate> near(Matcher matcher) {
    if (matcher.group("t") != null) {
      boolean today = matcher.group("t").toLowerCase(Locale.ROOT).equals("today");
      return List.of(today ? written : written.plusDays(1));
    }
    DayOfWeek day = Calendars.weekday(matcher.group("w")).orElseThrow();
    LocalDate coming = written.with(TemporalAdjusters.next(day));
    String before = matcher.group("next");
    boolean sameWeek = day.compareTo(written.getDayOfWeek()) > 0;
    boolean next = before != null && before.toLowerCase(Locale.ROOT).startsWith("next");
    return next && sameWeek ? List.of(coming, coming.plusWeeks(1)) : List.of(coming);
  }

  private static @Nullable DayOfWeek weekday(Matcher matcher) {
    String word = matcher.group("w");
    return word == null ? null : Calendars.weekday(word).orElse(null);
  }

  /** The day of that date which falls on the weekday, if one is named; none when none does. */
  private List<LocalDate> agreeing(
      int month, int day, @Nullable String year, @Nullable DayOfWeek weekday) {
    if (year != null) {
      int full = Integer.parseInt(year);
      LocalDate date = LocalDate.of(full < SHORT_YEAR ? CENTURY + full : full, month, day);
      return weekday == null || date.getDayOfWeek() == weekday ? List.of(date) : List.of();
    }
    Stream<LocalDate> years =
        IntStream.of(0, 1, -1).boxed().flatMap(one -> date(written.getYear() + one, month, day));
    if (weekday != null) {
      return years.filter(date -> date.getDayOfWeek() == weekday).limit(1).toList();
    }
    // What lies a little back was meant as past; what lies far back is next year's.
    return years
        .filter(date -> date.isAfter(written.minusMonths(3)))
        .min(Comparator.naturalOrder())
        .map(List::of)
        .orElse(List.of());
  }

  private static Stream<LocalDate> date(int year, int month, int day) {
    if (month == 2 && day == 29 && !java.time.Year.isLeap(year)) {
      return Stream.empty();
    }
    return Stream.of(LocalDate.of(year, month, day));
  }
}
