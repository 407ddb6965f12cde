package followthrough.core.plan;

import followthrough.core.pipeline.Opportunity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days on which one company works, counted in its own zone (follow-up-rules.md, 2). */
public final class BusinessCalendar {
  private final Opportunity opportunity;
  private final Holidays holidays;

  public BusinessCalendar(Opportunity opportunity, Holidays holidays) {
    this.opportunity = opportunity;
    this.holidays = holidays;
  }

  ZoneId zone() {
    return opportunity.zone();
  }

  LocalDate dateOf(Instant instant) {
    return instant.atZone(opportunity.zone()).toLocalDate();
  }

  Instant startOf(LocalDate day) {
    return day.atStartOfDay(opportunity.zone()).toInstant();
  }

  boolean isBusinessDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && opportunity.closures().stream().noneMatch(closure -> closure.covers(day))
        && !holidays.isHoliday(opportunity.holidays(), day);
  }

  /** ROLL: {@code day} if a business day, else the next one. */
  LocalDate roll(LocalDate day) {
    LocalDate rolled = day;
    while (!isBusinessDay(rolled)) {
      rolled = rolled.plusDays(1);
    }
    return rolled;
  }

  /** ADD_BD: the n-th business day strictly after {@code day}, before it if n is negative. */
  LocalDate add(LocalDate day, int businessDays) {
    int step = Integer.signum(businessDays);
    LocalDate result = day;
    for (int left = Math.abs(businessDays); left > 0; ) {
      result = result.plusDays(step);
      if (isBusinessDay(result)) {
        left--;
      }
    }
    return result;
  }
}
