package followthrough.sandbox.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The trigger ids that let an app open a modal: each works once and for three seconds. */
public final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final Map<String, Trigger> triggers = new ConcurrentHashMap<>();
  private final Queue<Trigger> byAge = new ConcurrentLinkedQueue<>();
  private final Ids ids;
  private final InstantSource realTime;

  /** What a trigger id was issued for; the view is the modal it was pressed in, if any. */
  private record Trigger(
      String id, String userId, @Nullable String viewId, Instant issued, AtomicBoolean used) {}

  /** What became of using a trigger: the person who may see the modal, or Slack's error. */
  public record Use(@Nullable String userId, @Nullable String viewId, @Nullable String error) {}

  Triggers(Ids ids, InstantSource realTime) {
    this.ids = ids;
    this.realTime = realTime;
  }

  public String issue(String userId, @Nullable String viewId) {
    Instant now = realTime.instant();
    forgetBefore(now.minus(REMEMBERED));
    String id = ids.next("") + "." + ids.next("") + "." + ids.next("");
    Trigger trigger = new Trigger(id, userId, viewId, now, new AtomicBoolean());
    triggers.put(id, trigger);
    byAge.add(trigger);
    return id;
  }

  /** Uses the trigger up; it never works again. */
  public Use use(String id) {
    Trigger trigger = triggers.get(id);
    if (trigger == null) {
      return new Use(null, null, "invalid_trigger_id");
    }
    if (trigger.issued().plus(LIFE).isBefore(realTime.instant())) {
      return new Use(null, null, "expired_trigger_id");
    }
    if (!trigger.used().compareAndSet(false, true)) {
      return new Use(null, null, "exchanged_trigger_id");
    }
    return new Use(trigger.userId(), trigger.viewId(), null);
  }

  private void forgetBefore(Instant limit) {
    Trigger oldest = byAge.peek();
    while (oldest != null && oldest.issued().isBefore(limit)) {
      if (byAge.remove(oldest)) {
        triggers.remove(oldest.id());
      }
      oldest = byAge.peek();
    }
  }
}
