package followthrough.almanac;

import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.DurationProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import followthrough.core.action.Invitation.Time;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out when an event begins and how long it lasts. */
final class EventTimes {
  private static final Duration USUAL = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofHours(8);
  private static final int LONGEST_ZONE = 80;

  /** So often a rule is followed in search of the next time. */
  private static final int MOST_STEPS = 5_000;

  private final TimezoneInfo zones;
  private final ZoneId own;
  private final Instant now;

  EventTimes(TimezoneInfo zones, ZoneId own, Instant now) {
    this.zones = zones;
    this.own = own;
    this.now = now;
  }

  /** The time, of a repeated event the next one; empty when the file names no readable day. */
  Optional<Time> of(VEvent event) {
    DateStart start = event.getDateStart();
    Optional<Time> first = start == null ? Optional.empty() : time(start);
    RecurrenceRule rule = event.getRecurrenceRule();
    return rule == null || rule.getValue() == null
        ? first
        : first.map(time -> next(time, event, rule));
  }

  /** From the start to the end; an hour where the file does not say, and a working day at most. */
  Duration length(VEvent event) {
    Optional<Instant> start = instant(event.getDateStart());
    Optional<Instant> end = instant(event.getDateEnd());
    Duration length = USUAL;
    if (start.isPresent() && end.isPresent()) {
      length = Duration.between(start.get(), end.get());
    } else {
      length = duration(event.getDuration()).orElse(USUAL);
    }
    if (length.compareTo(Duration.ofMinutes(1)) < 0) {
      return USUAL;
    }
    return length.compareTo(LONGEST) > 0 ? LONGEST : Duration.ofMinutes(length.toMinutes());
  }

  private static Optional<Duration> duration(@Nullable DurationProperty said) {
    return said == null || said.getValue() == null
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(said.getValue().toMillis()));
  }

  private Optional<Instant> instant(@Nullable DateOrDateTimeProperty property) {
    if (!(property instanceof DateStart || property instanceof DateEnd)) {
      return Optional.empty();
    }
    return time(property).map(Time::starts);
  }

  private Optional<Time> time(DateOrDateTimeProperty property) {
    ICalDate value = property.getValue();
    if (value == null) {
      return Optional.empty();
    }
    DateTimeComponents written = value.getRawComponents();
    try {
      if (!value.hasTime()) {
        return Optional.of(new Time.AllDay(day(value, written)));
      }
      if (written == null) {
        return Optional.of(new Time.Certain(minute(value.toInstant())));
      }
      // The library takes February 30 for a day in March; this refuses it.
      LocalDateTime local = local(written);
      return Optional.of(
          written.isUtc()
              ? new Time.Certain(local.toInstant(ZoneOffset.UTC))
              : zoned(property, value, local));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDateTime local(DateTimeComponents written) {
    return LocalDateTime.of(
        written.getYear(),
        written.getMonth(),
        written.getDate(),
        written.getHour(),
        written.getMinute());
  }

  private Time zoned(DateOrDateTimeProperty property, ICalDate value, LocalDateTime local) {
    TimezoneAssignment assigned = zones.getTimezone(property);
    String name = property.getParameters().getTimezoneId();
    if (assigned != null) {
      return new Time.Certain(minute(value.toInstant()));
    }
    if (name == null || name.isBlank()) {
      return new Time.Floating(local.atZone(own).toInstant());
    }
    return ZoneNames.find(name)
        .<Time>map(zone -> new Time.Certain(local.atZone(zone).toInstant()))
        .orElseGet(
            () ->
                new Time.UnknownZone(
                    local.atZone(own).toInstant(), Texts.line(name, LONGEST_ZONE)));
  }

  private static LocalDate day(ICalDate value, @Nullable DateTimeComponents written) {
    return written == null
        ? LocalDate.ofInstant(value.toInstant(), ZoneId.of("UTC"))
        : LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
  }

  private static Instant minute(Instant instant) {
    return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), 60L) * 60L);
  }

  /** The first time that is not over yet; where there is none, the first of all. */
  private Time next(Time first, VEvent event, RecurrenceRule rule) {
    Instant starts = first.starts();
    if (starts == null || !starts.isBefore(now)) {
      return first;
    }
    Set<Instant> left = leftOut(event);
    DateIterator times = rule.getDateIterator(Date.from(starts), zone(event));
    for (int step = 0; step < MOST_STEPS && times.hasNext(); step++) {
      Instant time = times.next().toInstant();
      if (!time.isBefore(now) && !left.contains(time)) {
        return first instanceof Time.Floating
            ? new Time.Floating(time)
            : first instanceof Time.UnknownZone unknown
                ? new Time.UnknownZone(time, unknown.zone())
                : new Time.Certain(time);
      }
    }
    return first;
  }

  private TimeZone zone(VEvent event) {
    TimezoneAssignment assigned = zones.getTimezone(event.getDateStart());
    if (assigned != null) {
      return assigned.getTimeZone();
    }
    String name = event.getDateStart().getParameters().getTimezoneId();
    boolean utc = event.getDateStart().getValue().getRawComponents().isUtc();
    ZoneId zone = utc ? ZoneId.of("UTC") : ZoneNames.find(name == null ? "" : name).orElse(own);
    return TimeZone.getTimeZone(zone);
  }

  private static Set<Instant> leftOut(VEvent event) {
    return event.getExceptionDates().stream()
        .map(ExceptionDates::getValues)
        .flatMap(dates -> dates.stream())
        .map(Date::toInstant)
        .collect(Collectors.toSet());
  }
}
