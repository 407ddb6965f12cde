package followthrough.sandbox.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The addresses under which an app may answer later: five times within thirty minutes. */
public final class ResponseUrls {
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int MOST_USES = 5;

  private final Map<String, Door> doors = new ConcurrentHashMap<>();
  private final Queue<Door> byAge = new ConcurrentLinkedQueue<>();
  private final Ids ids;
  private final InstantSource realTime;

  /** Whom an answer reaches, and the message it may replace. */
  public record Door(
      String key, String userId, @Nullable String messageTs, Instant issued, AtomicInteger uses) {}

  /** What became of using an address: the door behind it, or Slack's error. */
  public record Use(@Nullable Door door, @Nullable String error) {}

  ResponseUrls(Ids ids, InstantSource realTime) {
    this.ids = ids;
    this.realTime = realTime;
  }

  /** Makes a new address and gives its last part. */
  public String issue(String userId, @Nullable String messageTs) {
    Instant now = realTime.instant();
    forgetBefore(now.minus(LIFE.multipliedBy(2)));
    Door door = new Door(ids.next(""), userId, messageTs, now, new AtomicInteger());
    doors.put(door.key(), door);
    byAge.add(door);
    return door.key();
  }

  public Use use(String key) {
    Door door = doors.get(key);
    if (door == null) {
      return new Use(null, "invalid_url");
    }
    if (door.issued().plus(LIFE).isBefore(realTime.instant())) {
      return new Use(null, "expired_url");
    }
    if (door.uses().incrementAndGet() > MOST_USES) {
      return new Use(null, "used_url");
    }
    return new Use(door, null);
  }

  private void forgetBefore(Instant limit) {
    Door oldest = byAge.peek();
    while (oldest != null && oldest.issued().isBefore(limit)) {
      if (byAge.remove(oldest)) {
        doors.remove(oldest.key());
      }
      oldest = byAge.peek();
    }
  }
}
