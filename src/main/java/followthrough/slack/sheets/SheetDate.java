package followthrough.slack.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days and times that stand in tables; a day without its year is none. */
final class SheetDate {
  private static final String TIME =
      "(?:[T ,]+(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)? ?(?:[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?))?";
  private static final Pattern ISO =
      Pattern.compile("(?<y>\\d{4})[-/.](?<a>\\d{1,2})[-/.](?<b>\\d{1,2})" + TIME, flags());
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<a>\\d{1,2})(?<dot>[-/.])(?<b>\\d{1,2})[-/.](?<y>\\d{4}|\\d{2})" + TIME, flags());
  private static final Pattern MONTH_NAMED =
      Pattern.compile(
          "(?:\\p{L}+, )?(?<m>\\p{L}{3,9})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})"
              + TIME,
          flags());
  private static final Pattern DAY_NAMED =
      Pattern.compile(
          "(?:\\p{L}+, )?(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -](?<m>\\p{L}{3,9})\\.?,?[ -](?<y>\\d{4})"
              + TIME,
          flags());
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<h>\\d{1,2})(?::(?<min>\\d{2})(?::\\d{2})?(?:\\.\\d+)?)? ?(?<half>[ap])?\\.?m?\\.?",
          flags());

  private SheetDate() {}

  /** Which of two numbers is the month, where both could be. */
  enum Order {
    MONTH_FIRST,
    DAY_FIRST,
    /** Nothing in the table tells. */
    UNKNOWN
  }

  /**
   * A day with its time.
   *
   * @param time null when none was named
   * @param exact when the table names the moment for every zone; null elsewhere
   */
  record Moment(LocalDate day, @Nullable LocalTime time, @Nullable OffsetDateTime exact) {}

  /**
   * What the days of a table tell about their order, taken together; empty when none is unclear.
   */
  static Optional<Order> order(Collection<String> cells) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    boolean unclear = false;
    for (String cell : cells) {
      Matcher numbers = NUMBERS.matcher(cell.strip());
      if (numbers.matches() && !numbers.group("dot").equals(".")) {
        int first = Integer.parseInt(numbers.group("a"));
        int second = Integer.parseInt(numbers.group("b"));
        dayFirst |= first > 12;
        monthFirst |= second > 12;
        unclear |= first <= 12 && second <= 12 && first != second;
      }
    }
    if (dayFirst != monthFirst) {
      return Optional.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }
    return unclear ? Optional.of(Order.UNKNOWN) : Optional.empty();
  }

  /** Whether the cell names another day when it is read the other way round. */
  static boolean unclear(String cell) {
    return order(java.util.List.of(cell)).filter(Order.UNKNOWN::equals).isPresent();
  }

  /** Empty when it is no day, or could be two. */
  static Optional<Moment> read(String typed, Order order) {
    String cell = typed.strip().replaceAll("[\\u00A0\\u202F]", " ");
    try {
      Optional<Moment> exact = exact(cell);
      return exact.isPresent() ? exact : local(cell, order);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Moment> exact(String cell) {
    if (!cell.matches("\\d{4}-\\d{2}-\\d{2}[T ].*(?:Z|[+-]\\d{2}:?\\d{2})")) {
      return Optional.empty();
    }
    String iso =
        cell.replaceFirst(" (?=\\d{2}:)", "T").replaceAll("([+-]\\d{2})(\\d{2})$", "$1:$2");
    OffsetDateTime at = OffsetDateTime.parse(iso.replace(" ", ""));
    return Optional.of(new Moment(at.toLocalDate(), at.toLocalTime(), at));
  }

  private static Optional<Moment> local(String cell, Order order) {
    Matcher iso = ISO.matcher(cell);
    if (iso.matches()) {
      return moment(number(iso, "y"), number(iso, "a"), number(iso, "b"), iso.group("time"));
    }
    Matcher numbers = NUMBERS.matcher(cell);
    if (numbers.matches()) {
      return numbers(numbers, order);
    }
    for (Pattern named : new Pattern[] {MONTH_NAMED, DAY_NAMED}) {
      Matcher match = named.matcher(cell);
      if (match.matches()) {
        int month = month(match.group("m"));
        return month == 0
            ? Optional.empty()
            : moment(number(match, "y"), month, number(match, "d"), match.group("time"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Moment> numbers(Matcher match, Order order) {
    int first = number(match, "a");
    int second = number(match, "b");
    int year = number(match, "y");
    int whole = year < 100 ? 2000 + year : year;
    boolean dots = match.group("dot").equals(".");
    if (dots || first > 12 || order == Order.DAY_FIRST && second <= 12) {
      return moment(whole, second, first, match.group("time"));
    }
    boolean clear = second > 12 || first == second || order == Order.MONTH_FIRST;
    return clear ? moment(whole, first, second, match.group("time")) : Optional.empty();
  }

  private static Optional<Moment> moment(int year, int month, int day, @Nullable String time) {
    LocalDate date = LocalDate.of(year, month, day);
    if (time == null) {
      return Optional.of(new Moment(date, null, null));
    }
    return clock(time).map(clock -> new Moment(date, clock, null));
  }

  /** Empty when it is no time of day. */
  static Optional<LocalTime> clock(String typed) {
    Matcher clock = CLOCK.matcher(typed.strip());
    if (!clock.matches() || clock.group("min") == null && clock.group("half") == null) {
      return Optional.empty();
    }
    int hour = number(clock, "h");
    int minute = clock.group("min") == null ? 0 : number(clock, "min");
    if (clock.group("half") != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (clock.group("half").equalsIgnoreCase("p") ? 12 : 0);
    }
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      String full = month.getDisplayName(TextStyle.FULL, Locale.US);
      String typed = name.toLowerCase(Locale.ROOT);
      if (full.toLowerCase(Locale.ROOT).startsWith(typed)
          || typed.equals("sept") && month == Month.SEPTEMBER) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE;
  }
}
