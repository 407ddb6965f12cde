package followthrough.slack.pasted;

import followthrough.slack.forms.TypedDay;
import followthrough.slack.forms.TypedTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers day, time, zone and length from the parts of a line that are nothing else. */
final class WhenPart {
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:for )?(?:(?<m>\\d{1,3}) ?(?:m|min|mins|minutes)|(?<h>\\d)(?:[.,](?<half>5))? ?(?:h|hr|hrs|hours?)"
              + "(?: ?(?<hm>\\d{1,2}) ?(?:m|min|mins)?)?|(?<one>an hour)|(?<thirty>half an hour))(?=\\s|$)");
  private static final Pattern JOINING =
      Pattern.compile("(?i)^(?:(?:at|on|from|around|by)\\s+)+|\\s+(?:at|on|from)$");
  private static final int THIRTY = 30;

  private final ZonedDateTime now;
  private final TypedTime typed;
  private final TypedDay typedDays;
  private final List<String> notes = new ArrayList<>();
  private @Nullable LocalDate day;
  private @Nullable LocalTime time;
  private @Nullable Duration length;
  private @Nullable ZoneId zone;
  private @Nullable ZonedDateTime at;

  WhenPart(ZonedDateTime now) {
    this.now = now;
    this.typed = new TypedTime(now);
    this.typedDays = new TypedDay(now.toLocalDate());
  }

  /** What was found in one part, before it is kept. */
  private record Found(
      @Nullable LocalDate day,
      @Nullable LocalTime time,
      @Nullable Duration length,
      @Nullable ZoneId zone,
      @Nullable ZonedDateTime at,
      @Nullable String note) {
    static Found of(@Nullable Duration length) {
      return new Found(null, null, length, null, null, null);
    }

    static Found at(ZonedDateTime at, @Nullable Duration length) {
      return new Found(null, null, length, null, at, null);
    }

    static Found unclear(String said, @Nullable Duration length) {
      return new Found(null, null, length, null, null, PastedSentences.unclear(said));
    }
  }

  /** Whether a part is nothing but a day, a time or a length. */
  boolean reads(String part) {
    return find(part) != null;
  }

  /** Keeps what the part says; false when it is anything else, or was said before. */
  boolean take(String part) {
    Found found = find(part);
    if (found == null || at != null && found.length() == null) {
      return false;
    }
    day = day == null ? found.day() : day;
    time = time == null ? found.time() : time;
    length = length == null ? found.length() : length;
    zone = zone == null ? found.zone() : zone;
    at = at == null ? found.at() : at;
    if (found.note() != null) {
      notes.add(found.note());
    }
    return true;
  }

  private @Nullable Found find(String part) {
    String text = part.strip();
    Matcher lasting = LENGTH.matcher(text);
    Duration much = null;
    if (lasting.find() && !text.toLowerCase(java.util.Locale.ROOT).startsWith("in ")) {
      much = length(lasting);
      text = (text.substring(0, lasting.start()) + text.substring(lasting.end())).strip();
      if (text.isEmpty()) {
        return Found.of(much);
      }
    }
    List<FoundTime> times = TimeFinder.in(text);
    if (times.size() == 1) {
      Found found = timed(text, times.get(0), much);
      if (found != null) {
        return found;
      }
    }
    return plain(text, much);
  }

  private @Nullable Found timed(String text, FoundTime found, @Nullable Duration much) {
    String after = text.substring(found.after()).replaceFirst("^\\)", "");
    String rest = (text.substring(0, found.start()) + " " + after).replaceAll("\\s+", " ").strip();
    rest = JOINING.matcher(rest).replaceAll("").strip();
    List<LocalDate> days = rest.isEmpty() ? List.of() : typedDays.read(rest);
    if (!rest.isEmpty() && days.isEmpty()) {
      return null;
    }
    if (found.times().size() != 1 || days.size() > 1) {
      return Found.unclear(text, much);
    }
    LocalTime begins = found.times().get(0);
    Duration lasts =
        found.until() != null && found.until().isAfter(begins)
            ? Duration.between(begins, found.until())
            : much;
    return new Found(days.isEmpty() ? null : days.get(0), begins, lasts, found.zone(), null, null);
  }

  private @Nullable Found plain(String text, @Nullable Duration much) {
    Optional<TypedTime.Reading> reading = typed.read(text);
    if (reading.isEmpty()) {
      return null;
    }
    TypedTime.Reading read = reading.get();
    if (read instanceof TypedTime.At one) {
      return Found.at(one.at(), much);
    }
    if (read instanceof TypedTime.Day one) {
      return new Found(one.day(), null, much, null, null, null);
    }
    return Found.unclear(text, much);
  }

  private static Duration length(Matcher lasting) {
    if (lasting.group("m") != null) {
      return Duration.ofMinutes(Long.parseLong(lasting.group("m")));
    }
    if (lasting.group("one") != null) {
      return Duration.ofHours(1);
    }
    if (lasting.group("thirty") != null) {
      return Duration.ofMinutes(THIRTY);
    }
    long more = lasting.group("hm") == null ? 0 : Long.parseLong(lasting.group("hm"));
    long half = lasting.group("half") == null ? 0 : THIRTY;
    return Duration.ofHours(Long.parseLong(lasting.group("h"))).plusMinutes(more + half);
  }

  /** Whether anything was found. */
  boolean known() {
    return day != null || time != null || at != null || length != null || !notes.isEmpty();
  }

  /** Null when day or time is missing or not clear. */
  @Nullable ZonedDateTime starts() {
    if (at != null) {
      return at;
    }
    ZoneId in = zone == null ? now.getZone() : zone;
    if (time == null) {
      return null;
    }
    if (day == null) {
      ZonedDateTime today = now.withZoneSameInstant(in).toLocalDate().atTime(time).atZone(in);
      return notes.isEmpty() && today.isAfter(now) ? today : null;
    }
    return day.atTime(time).atZone(in);
  }

  @Nullable Duration length() {
    return length == null || length.isZero() ? null : length;
  }

  @Nullable ZoneId zone() {
    return zone;
  }

  /** What was not clear, and a day without a time. */
  List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    if (starts() == null && notes.isEmpty()) {
      if (day != null) {
        all.add(PastedSentences.onlyDay(day));
      } else if (time != null) {
        all.add(PastedSentences.NO_DAY);
      }
    }
    return all;
  }
}
