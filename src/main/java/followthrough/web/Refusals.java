package followthrough.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts whom the door turns away. Anybody can cause that, so each reason gets one line a minute at
 * most, with how many there were and from where; nothing that was sent is ever in it.
 */
final class Refusals {
  private static final Logger log = LoggerFactory.getLogger(Refusals.class);
  private static final Duration QUIET = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 5;

  private final InstantSource clock;
  private final Map<String, Count> counts = new HashMap<>();
  private long all;

  Refusals(InstantSource clock) {
    this.clock = clock;
  }

  /** What has been refused for one reason since its last line. */
  private static final class Count {
    private Instant told = Instant.MIN;
    private long requests;
    private final TreeSet<String> from = new TreeSet<>();
  }

  /**
   * @param why one of a few fixed sentences, without a point
   * @param address of the machine that asked
   */
  synchronized void refused(String why, String address) {
    all++;
    Count count = counts.computeIfAbsent(why, first -> new Count());
    count.requests++;
    if (count.from.size() < MOST_ADDRESSES) {
      count.from.add(address);
    }
    Instant now = clock.instant();
    if (now.minus(QUIET).isBefore(count.told)) {
      return;
    }
    log.warn(
        "Refused {} to {}: {}; from {}{}",
        count.requests == 1 ? "a request" : count.requests + " requests",
        SlackEvents.PATH,
        why,
        String.join(", ", count.from),
        count.from.size() < MOST_ADDRESSES ? "" : " and perhaps more");
    count.told = now;
    count.requests = 0;
    count.from.clear();
  }

  /** How many there were since the start. */
  synchronized long all() {
    return all;
  }
}
