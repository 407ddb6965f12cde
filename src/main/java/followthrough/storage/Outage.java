package followthrough.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database answers, and since when it does not: the log hears of each outage once when
 * it begins and once when it ends, however many were turned away meanwhile.
 */
final class Outage {
  private static final Logger log = LoggerFactory.getLogger(Outage.class);

  private final InstantSource clock;
  private @Nullable Instant since;
  private long began;
  private long answered = Long.MIN_VALUE;
  private long turnedAway;
  private @Nullable Thread scout;
  private long blocked;

  /**
   * @param clock the real time, for people to read
   */
  Outage(InstantSource clock) {
    this.clock = clock;
  }

  /** When the present outage began; empty while the database answers. */
  synchronized Optional<Instant> since() {
    return Optional.ofNullable(since);
  }

  /**
   * Whether this thread may ask. While the database is away one at a time finds out whether it is
   * back, so that all others are told at once, however many they are.
   */
  synchronized boolean lets() {
    if (since == null) {
      return true;
    }
    if (scout != null && scout != Thread.currentThread()) {
      turnedAway++;
      return false;
    }
    scout = Thread.currentThread();
    return true;
  }

  /** This thread, which was let, has asked. */
  synchronized void asked() {
    if (scout == Thread.currentThread()) {
      scout = null;
    }
  }

  /**
   * Somebody had no answer.
   *
   * @param asked when they asked, by {@link System#nanoTime}
   * @param sentence what the operator should know and do
   */
  synchronized void failed(long asked, String sentence) {
    if (since != null) {
      turnedAway++;
    } else if (asked - answered > 0 || answered == Long.MIN_VALUE) {
      // Whoever asked before the last answer stumbles over what is past.
      since = clock.instant();
      began = System.nanoTime();
      turnedAway = 1;
      log.error("{} People are told so, and reminders wait.", sentence);
    }
  }

  /**
   * Somebody had an answer.
   *
   * @param asked when they asked, by {@link System#nanoTime}
   */
  synchronized void answered(long asked) {
    long now = System.nanoTime();
    if (since == null) {
      answered = now;
    } else if (asked - began > 0) {
      answered = now;
      since = null;
      log.warn(
          "The database answers again after {} s; {} requests to it came to nothing meanwhile.",
          Duration.ofNanos(now - began).toSeconds(),
          turnedAway);
    }
  }

  /** Somebody was kept waiting for too long, above all by who holds a row. */
  synchronized void blocked() {
    blocked++;
    // Under a flood one line tells as much as ten thousand.
    if (Long.bitCount(blocked) == 1) {
      log.warn(
          "The database answers, but keeps somebody waiting too long; {} times so far", blocked);
    }
  }
}
