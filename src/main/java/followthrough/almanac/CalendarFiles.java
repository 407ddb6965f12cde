package followthrough.almanac;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;
import followthrough.core.action.Invitation;
import followthrough.core.action.Invitation.Guest;
import followthrough.core.action.Invitations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads events from calendar files, forgiving whatever their writers got wrong. */
public final class CalendarFiles implements Invitations {
  private static final String BEGIN = "BEGIN:VCALENDAR";
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_TEXT = 8_000;
  private static final int MOST_GUESTS = 60;
  private static final Set<String> THINGS = Set.of("ROOM", "RESOURCE");

  /** Where programs put the address of a video call. */
  private static final List<String> CONFERENCES =
      List.of(
          "CONFERENCE",
          "X-GOOGLE-CONFERENCE",
          "X-MICROSOFT-SKYPETEAMSMEETINGURL",
          "X-MICROSOFT-ONLINEMEETINGCONFLINK");

  /**
   * So deep no real file goes; a library that reads part by part would go as deep as it is told.
   */
  private static final int DEEPEST = 8;

  @Override
  public Reading read(byte[] file, ZoneId own, Instant now) {
    String text = FileText.of(file);
    int begin = text.toUpperCase(Locale.ROOT).indexOf(BEGIN);
    if (begin < 0 || tooDeep(text)) {
      return new Reading.Unreadable();
    }
    List<ICalendar> calendars;
    try {
      calendars = Biweekly.parse(text.substring(begin)).all();
    } catch (RuntimeException damaged) {
      // The library forgives much; where it does not, the file is beyond help.
      return new Reading.Unreadable();
    }
    Map<String, Invitation> events = new LinkedHashMap<>();
    for (ICalendar calendar : calendars) {
      for (VEvent event : calendar.getEvents()) {
        invitation(calendar, event, own, now)
            .ifPresent(one -> events.merge(one.key(), one, (a, b) -> nearer(a, b, own, now)));
      }
    }
    if (events.isEmpty()) {
      return new Reading.NoEvent();
    }
    List<Invitation> sorted =
        events.values().stream().sorted(Comparator.comparing(one -> order(one, own, now))).toList();
    int shown = Math.min(MOST, sorted.size());
    return new Reading.Events(sorted.subList(0, shown), sorted.size() - shown);
  }

  private static boolean tooDeep(String text) {
    int depth = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.regionMatches(true, 0, "BEGIN:", 0, 6)) {
        depth++;
      } else if (line.regionMatches(true, 0, "END:", 0, 4)) {
        depth--;
      }
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  /** What is to come stands before what is over, and the nearest first. */
  private static String order(Invitation one, ZoneId own, Instant now) {
    Instant starts = begins(one, own);
    boolean over = starts.plus(one.length()).isBefore(now);
    long distance = Math.abs(starts.getEpochSecond() - now.getEpochSecond());
    return (over ? "1" : "0") + String.format(Locale.ROOT, "%020d", distance);
  }

  private static Instant begins(Invitation one, ZoneId own) {
    Instant starts = one.time().starts();
    if (starts == null && one.time() instanceof Invitation.Time.AllDay allDay) {
      // A day is not over before its evening.
      return allDay.day().atTime(LocalTime.of(17, 0)).atZone(own).toInstant();
    }
    return starts == null ? Instant.EPOCH : starts;
  }

  /** Two parts of one event: a change outdoes what it changes, else the next one counts. */
  private static Invitation nearer(Invitation a, Invitation b, ZoneId own, Instant now) {
    if (a.sequence() != b.sequence()) {
      return a.sequence() > b.sequence() ? a : b;
    }
    return order(a, own, now).compareTo(order(b, own, now)) <= 0 ? a : b;
  }

  private static Optional<Invitation> invitation(
      ICalendar calendar, VEvent event, ZoneId own, Instant now) {
    EventTimes times = new EventTimes(calendar.getTimezoneInfo(), own, now);
    return times
        .of(event)
        .map(
            time ->
                new Invitation(
                    key(event, time),
                    sequence(event),
                    isCancelled(calendar, event),
                    time,
                    times.length(event),
                    event.getRecurrenceRule() != null || event.getRecurrenceId() != null,
                    Texts.line(value(event.getSummary()), LONGEST_LINE),
                    place(event),
                    Texts.whole(value(event.getDescription()), LONGEST_TEXT),
                    guests(event)));
  }

  private static int sequence(VEvent event) {
    Integer sequence = event.getSequence() == null ? null : event.getSequence().getValue();
    return sequence == null ? 0 : Math.max(0, sequence);
  }

  private static boolean isCancelled(ICalendar calendar, VEvent event) {
    Method method = calendar.getMethod();
    boolean all = method != null && "CANCEL".equalsIgnoreCase(method.getValue());
    boolean this1 = event.getStatus() != null && event.getStatus().isCancelled();
    return all || this1;
  }

  /** An event without a name of its own is known by when it is. */
  private static String key(VEvent event, Invitation.Time time) {
    String uid = event.getUid() == null ? null : event.getUid().getValue();
    String name = uid == null || uid.isBlank() ? "no uid " + time : uid.strip();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String place(VEvent event) {
    List<String> places = new ArrayList<>();
    places.add(Texts.line(value(event.getLocation()), LONGEST_LINE));
    for (String name : CONFERENCES) {
      for (RawProperty property : event.getExperimentalProperties(name)) {
        places.add(Texts.line(property.getValue(), LONGEST_LINE));
      }
    }
    event.getConferences().stream()
        .map(one -> one.getUri() == null ? "" : one.getUri())
        .forEach(uri -> places.add(Texts.line(uri, LONGEST_LINE)));
    return places.stream()
        .filter(one -> !one.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static List<Guest> guests(VEvent event) {
    Organizer organizer = event.getOrganizer();
    Stream<Guest> first =
        organizer == null
            ? Stream.empty()
            : Stream.of(guest(organizer.getCommonName(), organizer.getEmail(), organizer.getUri()));
    Stream<Guest> others =
        event.getAttendees().stream()
            .filter(one -> !isThing(one))
            .map(one -> guest(one.getCommonName(), one.getEmail(), one.getUri()));
    Map<String, Guest> distinct = new LinkedHashMap<>();
    Stream.concat(first, others)
        .filter(one -> !one.name().isEmpty() || !one.email().isEmpty())
        .limit(MOST_GUESTS)
        .forEach(
            one -> {
              String same = one.email().isEmpty() ? one.name() : one.email();
              distinct.putIfAbsent(same.toLowerCase(Locale.ROOT), one);
            });
    return List.copyOf(distinct.values());
  }

  private static boolean isThing(Attendee attendee) {
    return attendee.getCalendarUserType() != null
        && THINGS.contains(attendee.getCalendarUserType().getValue().toUpperCase(Locale.ROOT));
  }

  private static Guest guest(@Nullable String name, @Nullable String email, @Nullable String uri) {
    String address = email == null ? uri == null ? "" : uri : email;
    String plain = address.replaceFirst("(?i)^mailto:", "").strip();
    boolean mail = plain.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}");
    return new Guest(Texts.line(name, LONGEST_LINE), mail && plain.length() <= 200 ? plain : "");
  }

  private static @Nullable String value(@Nullable TextProperty property) {
    return property == null ? null : property.getValue();
  }
}
