package followthrough.core.plan;

import followthrough.core.people.DmWindow;
import followthrough.core.people.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** One person's wall clock and DM window: the functions of follow-up-rules.md, 2. */
public record UserClock(ZoneId zone, DmWindow window) {
  static final LocalTime NINE = LocalTime.of(9, 0);

  public static UserClock of(Settings settings) {
    return new UserClock(settings.zone(), settings.window());
  }

  public LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  public Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  boolean isOpen(Instant instant) {
    return window.contains(instant.atZone(zone).toLocalTime());
  }

  /** NEXT_WINDOW: {@code instant} if inside the window, else the next window start. */
  public Instant nextWindow(Instant instant) {
    ZonedDateTime local = instant.atZone(zone);
    if (window.contains(local.toLocalTime())) {
      return instant;
    }
    boolean early = local.toLocalTime().isBefore(window.start());
    return at(local.toLocalDate().plusDays(early ? 0 : 1), window.start());
  }

  /** PREV_WINDOW: {@code instant} if inside the window, else the window end before it. */
  Instant previousWindow(Instant instant) {
    ZonedDateTime local = instant.atZone(zone);
    if (window.contains(local.toLocalTime())) {
      return instant;
    }
    boolean early = local.toLocalTime().isBefore(window.start());
    return at(local.toLocalDate().minusDays(early ? 1 : 0), window.end());
  }

  /** NINE: 09:00 on that day, moved to the nearer window end if outside the window. */
  public Instant nine(LocalDate day) {
    return at(day, window.clamp(NINE));
  }

  /** The first NINE that is not before {@code instant}. */
  Instant nextNine(Instant instant) {
    Instant today = nine(dateOf(instant));
    return today.isBefore(instant) ? nine(dateOf(instant).plusDays(1)) : today;
  }

  /** MORNING: the company's 09:00 on {@code day}, moved on the same user date into the window. */
  Instant morning(LocalDate day, ZoneId company) {
    ZonedDateTime local = day.atTime(NINE).atZone(company).withZoneSameInstant(zone);
    LocalTime earliest = window.start().isAfter(NINE) ? window.start() : NINE;
    LocalTime time = local.toLocalTime();
    if (time.isBefore(earliest)) {
      time = earliest;
    } else if (time.isAfter(window.end())) {
      time = window.end();
    }
    return at(local.toLocalDate(), time);
  }

  /** 17:00 on the day of {@code shown}, or the window end from 17:00 on (rules, 5.1). */
  Instant closeOfDay(Instant shown) {
    Instant five = at(dateOf(shown), LocalTime.of(17, 0));
    return shown.isBefore(five) ? five : at(dateOf(shown), window.end());
  }
}
