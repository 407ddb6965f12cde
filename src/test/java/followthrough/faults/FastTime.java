package followthrough.faults;

import followthrough.app.ProgramTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets waits and leases pass faster than real time, so that a minute of looking takes seconds. */
final class FastTime {
  /** So many times as fast. */
  static final int FASTER = 10;

  private FastTime() {}

  /**
   * People's time as it is, and waits that pass fast.
   *
   * @param since from when on, in milliseconds of the epoch; the same for all processes
   */
  static ProgramTime of(Clock clock, long since) {
    return new ProgramTime(
        clock, () -> System.nanoTime() * FASTER, () -> ahead(since, Instant.now()));
  }

  /** How far the fast time is ahead of the real one. */
  static Duration ahead(long since, Instant now) {
    return Duration.ofMillis((now.toEpochMilli() - since) * (FASTER - 1));
  }
}
