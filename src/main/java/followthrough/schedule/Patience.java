package followthrough.schedule;

import java.time.Duration;
import java.util.List;

/** How long to wait before what went wrong is tried, or looked for, again. */
final class Patience {
  /**
   * When to look, counted from when the post was given up. Slack can post well after its answer was
   * due, and its history can lag; a reminder that is a minute late harms nobody.
   */
  private static final List<Duration> TIMES =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(15),
          Duration.ofSeconds(35),
          Duration.ofSeconds(65));

  /** So many looks in a row that do not find a message say that it is not there. */
  static final int LOOKS = TIMES.size();

  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(30);
  private static final Duration LONGEST_HIDING = Duration.ofHours(1);
  private static final Duration LONGEST_REFUSAL = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 12;

  private Patience() {}

  /**
   * Before the next look.
   *
   * @param looks how many there were
   */
  static Duration beforeLook(int looks) {
    int next = Math.min(looks, LOOKS - 1);
    return next == 0 ? TIMES.get(0) : TIMES.get(next).minus(TIMES.get(next - 1));
  }

  /** After a look that Slack did not answer: seconds, growing to half an hour. */
  static Duration untold(int setbacks) {
    return doubled(TIMES.get(0), setbacks, LONGEST_SILENCE);
  }

  /** After a look that Slack refuses to answer: a minute, growing to an hour. */
  static Duration hidden(int setbacks) {
    return doubled(Duration.ofMinutes(1), setbacks, LONGEST_HIDING);
  }

  /** After a refused post: minutes, growing to hours. */
  static Duration refused(int setbacks) {
    return doubled(Duration.ofMinutes(5), setbacks, LONGEST_REFUSAL);
  }

  private static Duration doubled(Duration first, int setbacks, Duration longest) {
    int doublings = Math.min(Math.max(setbacks - 1, 0), MOST_DOUBLINGS);
    Duration wait = first.multipliedBy(1L << doublings);
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
