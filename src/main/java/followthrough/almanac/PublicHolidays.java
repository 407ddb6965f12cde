package followthrough.almanac;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import followthrough.core.plan.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The public holidays of a country or region, worked out once per year. */
public final class PublicHolidays implements Holidays {
  /** The calendar without holidays: weekends only. */
  public static final String NONE = "NONE";

  /** What "GB" means to people: the bank holidays of England. */
  private static final Map<String, String> USUAL_REGION = Map.of("GB", "GB-ENG");

  private final Map<String, Set<LocalDate>> years = new ConcurrentHashMap<>();

  /** Whether the calendar's country is known; regions are not checked. */
  public static boolean knows(String calendar) {
    return calendar.equals(NONE)
        || HolidayManager.getSupportedCalendarCodes().stream()
            .anyMatch(code -> code.equalsIgnoreCase(country(calendar)));
  }

  @Override
  public boolean isHoliday(String calendar, LocalDate day) {
    if (calendar.equals(NONE)) {
      return false;
    }
    return years
        .computeIfAbsent(calendar + " " + day.getYear(), key -> holidays(calendar, Year.from(day)))
        .contains(day);
  }

  private static Set<LocalDate> holidays(String calendar, Year year) {
    Set<LocalDate> days = new HashSet<>();
    String[] parts = parts(USUAL_REGION.getOrDefault(calendar, calendar));
    HolidayManager manager =
        HolidayManager.getInstance(ManagerParameters.create(country(calendar)));
    manager.getHolidays(year, HolidayType.PUBLIC_HOLIDAY, parts).stream()
        .map(Holiday::getDate)
        .forEach(days::add);
    missing(calendar, year, days);
    return Set.copyOf(days);
  }

  private static void missing(String calendar, Year year, Set<LocalDate> days) {
    if (calendar.equals("US")) {
      // A federal holiday that the library lists for single states only.
      days.add(
          LocalDate.of(year.getValue(), Month.OCTOBER, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY)));
    }
    LocalDate boxingDay = LocalDate.of(year.getValue(), Month.DECEMBER, 26);
    if (calendar.equals("CA-ON") && boxingDay.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      // Whoever has the weekend off anyway has the next working day off instead.
      days.add(boxingDay.withDayOfMonth(28));
    }
  }

  private static String country(String calendar) {
    return calendar.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static String[] parts(String calendar) {
    String[] all = calendar.toLowerCase(Locale.ROOT).split("-", -1);
    return Arrays.copyOfRange(all, 1, all.length);
  }
}
