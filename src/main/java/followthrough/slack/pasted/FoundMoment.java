package followthrough.slack.pasted;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text names, with the time that stands beside it.
 *
 * @param time null when no time belongs to it
 */
record FoundMoment(FoundDay day, @Nullable FoundTime time) {
  /** What may stand between a day and its time. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\\s,;:.()|–—-]*(?:(?:at|um|a las?|from|von|de|ab|on|am|el|den|time|uhrzeit|hora|zeit|starts?|starting"
              + "|beginning|kl)\\b[\\s:,.]*){0,2}",
          Pattern.CASE_INSENSITIVE);

  private static final int NEAR = 40;

  /** Every day of a text, each with its time. */
  static List<FoundMoment> in(String text, DayFinder finder) {
    List<FoundDay> days = finder.in(text);
    List<FoundTime> times = new ArrayList<>(TimeFinder.in(text));
    times.removeIf(time -> days.stream().anyMatch(day -> overlap(day, time)));
    List<FoundMoment> moments = new ArrayList<>();
    for (FoundDay day : days) {
      Optional<FoundTime> time =
          times.stream()
              .filter(one -> joined(text, day.end(), one.start()))
              .findFirst()
              .or(
                  () ->
                      times.stream()
                          .filter(one -> joined(text, one.after(), day.start()))
                          .findFirst());
      moments.add(new FoundMoment(day, time.orElse(null)));
    }
    return moments;
  }

  private static boolean overlap(FoundDay day, FoundTime time) {
    return day.start() < time.end() && time.start() < day.end();
  }

  private static boolean joined(String text, int from, int to) {
    return from <= to && to - from <= NEAR && BETWEEN.matcher(text.substring(from, to)).matches();
  }

  boolean certain() {
    return day.certain() && time != null && time.times().size() == 1;
  }

  /** Of a {@link #certain} moment. */
  LocalDateTime at() {
    if (time == null) {
      throw new IllegalStateException("a day alone");
    }
    return day.day().atTime(time.times().get(0));
  }

  /** How long it takes; null when no end is named. */
  @Nullable Duration length() {
    if (time == null || time.until() == null) {
      return null;
    }
    LocalTime begin = time.times().get(0);
    Duration length = Duration.between(begin, time.until());
    return length.isNegative() || length.isZero() ? null : length;
  }
}
