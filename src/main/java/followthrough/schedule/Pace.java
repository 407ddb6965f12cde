package followthrough.schedule;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Keeps each workspace to what Slack takes from it: so many messages a second on average, a few
 * more at once, and none for a while after Slack has said so.
 */
final class Pace {
  private static final Duration FIRST_STOP = Duration.ofMinutes(1);
  private static final Duration LONGEST_STOP = Duration.ofMinutes(15);

  private final LongSupplier nanoTime;
  private final long begun;
  private final double perSecond;
  private final int burst;
  private final Map<String, Bucket> buckets = new HashMap<>();

  /**
   * Waits go by the time that passes, whatever the clocks on the wall say.
   *
   * @param nanoTime as {@link System#nanoTime}
   * @param perSecond how many messages a workspace gets on average
   * @param burst how many it gets at once after a quiet while
   */
  Pace(LongSupplier nanoTime, double perSecond, int burst) {
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
    this.perSecond = perSecond;
    this.burst = burst;
  }

  /** Its times are counted from when this pace began. */
  private static final class Bucket {
    double tokens;
    Duration filled = Duration.ZERO;
    Duration closedUntil = Duration.ZERO;
    int stops;

    /** Messages that were told when to come back, and need not queue again. */
    final Set<String> promised = new HashSet<>();
  }

  /**
   * How long this message has to wait; zero when it may go now. Whoever waited is let through, in
   * the order of asking.
   */
  synchronized Duration ask(String workspace, String message) {
    Bucket bucket = bucket(workspace);
    Duration now = now();
    if (now.compareTo(bucket.closedUntil) < 0) {
      bucket.promised.remove(message);
      return bucket.closedUntil.minus(now);
    }
    fill(bucket, now);
    if (bucket.promised.remove(message)) {
      return Duration.ZERO;
    }
    bucket.tokens -= 1;
    if (bucket.tokens >= 0) {
      return Duration.ZERO;
    }
    bucket.promised.add(message);
    return Duration.ofMillis((long) Math.ceil(-bucket.tokens / perSecond * 1000));
  }

  /** Slack asked for patience. */
  synchronized void pause(String workspace, Duration wait) {
    Bucket bucket = bucket(workspace);
    close(bucket, now().plus(wait));
  }

  /** Slack takes nothing from this workspace; true when that is news. */
  synchronized boolean stop(String workspace) {
    Bucket bucket = bucket(workspace);
    Duration now = now();
    boolean news = bucket.stops == 0;
    // Posts that were under way together fail together and count as one failure.
    if (news || now.compareTo(bucket.closedUntil) >= 0) {
      long minutes = FIRST_STOP.toMinutes() << Math.min(bucket.stops, 10);
      Duration wait = Duration.ofMinutes(Math.min(minutes, LONGEST_STOP.toMinutes()));
      bucket.stops++;
      close(bucket, now.plus(wait));
    }
    return news;
  }

  /** A message went out: whatever stopped the workspace is over. */
  synchronized void wentOut(String workspace) {
    bucket(workspace).stops = 0;
  }

  synchronized Set<String> stopped() {
    Set<String> stopped = new HashSet<>();
    buckets.forEach(
        (workspace, bucket) -> {
          if (bucket.stops > 0) {
            stopped.add(workspace);
          }
        });
    return stopped;
  }

  private Duration now() {
    return Duration.ofNanos(nanoTime.getAsLong() - begun);
  }

  private static void close(Bucket bucket, Duration until) {
    if (until.compareTo(bucket.closedUntil) > 0) {
      bucket.closedUntil = until;
    }
  }

  private void fill(Bucket bucket, Duration now) {
    double seconds = now.minus(bucket.filled).toMillis() / 1000.0;
    if (seconds > 0) {
      bucket.tokens = Math.min(burst, bucket.tokens + seconds * perSecond);
      bucket.filled = now;
    }
    // All promises of the past were kept or are lost: another instance may have taken them.
    if (bucket.tokens >= burst) {
      bucket.promised.clear();
    }
  }

  private Bucket bucket(String workspace) {
    return buckets.computeIfAbsent(
        workspace,
        name -> {
          Bucket full = new Bucket();
          full.tokens = burst;
          full.filled = now();
          return full;
        });
  }
}
