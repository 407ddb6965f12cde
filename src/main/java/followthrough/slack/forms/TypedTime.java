package followthrough.slack.forms;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day, the time or both that somebody typed: {@code friday 2pm}, {@code 31.12. 10:00},
 * {@code in 1h30m}. What could mean two is not chosen from, and anything else is not guessed at.
 */
public final class TypedTime {
  private static final Pattern LEADING =
      Pattern.compile("^(?:(?:on|at|by|until|till|for|to|from|the|around|about)\\s+)+");
  private static final Pattern HOURS =
      Pattern.compile(
          "(?:in |for )?(?:(\\d{1,2}|an?|one|two|three|four|half an) ?(?:h|hrs?|hours?))"
              + "(?:(?: and)? ?(\\d{1,2}) ?(?:m|min|mins|minutes?))?");
  private static final Pattern MINUTES =
      Pattern.compile("(?:in |for )?(\\d{1,3}) ?(?:m|min|mins|minutes?)");
  private static final int MOST_WORDS = 9;

  /** Whatever is longer names no time, and is not worth reading. */
  private static final int MOST_CHARACTERS = 200;

  /** What was read. */
  public sealed interface Reading {}

  /** A day without a time. */
  public record Day(LocalDate day) implements Reading {}

  /** A minute, in the zone of whoever typed it. */
  public record At(ZonedDateTime at) implements Reading {}

  /**
   * Two meanings or more.
   *
   * @param readings each as it would be typed so that it means one thing
   */
  public record Several(List<String> readings) implements Reading {
    public Several {
      readings = List.copyOf(readings);
    }
  }

  private final ZonedDateTime now;
  private final TypedDay days;

  /**
   * @param now where the person is, when they typed it
   */
  public TypedTime(ZonedDateTime now) {
    this.now = now;
    this.days = new TypedDay(now.toLocalDate());
  }

  /** Empty when it is neither a day nor a time. */
  public Optional<Reading> read(String typed) {
    if (typed.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    String text = typed.strip().toLowerCase(Locale.ROOT).replace(",", " ");
    text = LEADING.matcher(text.replaceAll("\\s+", " ").strip()).replaceFirst("").strip();
    Optional<Reading> later = later(text);
    if (later.isPresent()) {
      return later;
    }
    String[] words = text.split(" ", -1);
    if (text.isEmpty() || words.length > MOST_WORDS) {
      return Optional.empty();
    }
    for (int cut = words.length; cut >= 0; cut--) {
      String first = join(words, 0, cut);
      String rest = join(words, cut, words.length);
      Optional<Reading> reading =
          both(days.read(first), TypedClock.read(rest), first, rest)
              .or(() -> both(days.read(rest), TypedClock.read(first), rest, first));
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  private static String join(String[] words, int from, int to) {
    String part = String.join(" ", Arrays.copyOfRange(words, from, to));
    return part.replaceFirst("^(?:on|at|by|from) ", "").replaceFirst(" (?:on|at|by|from)$", "");
  }

  private Optional<Reading> both(
      List<LocalDate> dates, List<LocalTime> times, String day, String time) {
    boolean dayRead = !dates.isEmpty();
    boolean timeRead = !times.isEmpty();
    if (!dayRead && !day.isEmpty() || !timeRead && !time.isEmpty() || !dayRead && !timeRead) {
      return Optional.empty();
    }
    if (!timeRead) {
      return Optional.of(
          dates.size() == 1
              ? new Day(dates.get(0))
              : new Several(dates.stream().map(LocalDate::toString).toList()));
    }
    List<LocalDate> on = dayRead ? dates : List.of(now.toLocalDate());
    List<ZonedDateTime> all =
        on.stream()
            .flatMap(date -> times.stream().map(at -> date.atTime(at).atZone(now.getZone())))
            .toList();
    List<ZonedDateTime> ahead = all.stream().filter(at -> at.isAfter(now)).toList();
    List<ZonedDateTime> meant = ahead.isEmpty() ? all : ahead;
    return Optional.of(
        meant.size() == 1
            ? new At(meant.get(0))
            : new Several(meant.stream().map(at -> at.toLocalDate() + " " + written(at)).toList()));
  }

  /** With a leading zero, so that it is of the clock with 24 hours. */
  private static String written(ZonedDateTime at) {
    return at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private Optional<Reading> later(String text) {
    Matcher hours = HOURS.matcher(text);
    Matcher minutes = MINUTES.matcher(text);
    Duration much;
    if (hours.matches()) {
      String more = hours.group(2);
      much = hours(hours.group(1)).plusMinutes(more == null ? 0 : Long.parseLong(more));
    } else if (minutes.matches()) {
      much = Duration.ofMinutes(Long.parseLong(minutes.group(1)));
    } else {
      return Optional.empty();
    }
    return much.isZero()
        ? Optional.empty()
        : Optional.of(new At(now.plus(much).truncatedTo(ChronoUnit.MINUTES)));
  }

  private static Duration hours(String word) {
    return switch (word) {
      case "a", "an", "one" -> Duration.ofHours(1);
      case "two" -> Duration.ofHours(2);
      case "three" -> Duration.ofHours(3);
      case "four" -> Duration.ofHours(4);
      case "half an" -> Duration.ofMinutes(30);
      default -> Duration.ofHours(Long.parseLong(word));
    };
  }
}
