package followthrough.core.plan;

import followthrough.core.pipeline.Happening.Delivered;
import followthrough.core.pipeline.Happening.OfRequest;
import followthrough.core.pipeline.Happening.Requested;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What they asked the person for: while any of it is open, it is the person's turn (rules, 8.2).
 */
final class Requests {
  private final Map<Long, Requested> open = new LinkedHashMap<>();
  private final List<Sent> sent = new ArrayList<>();
  private Instant endedAt = Instant.MIN;

  /** A request with its delivery. */
  record Sent(Requested request, Delivered delivery) {}

  void asked(Requested request) {
    open.put(request.number(), request);
  }

  /** Whether it was open until now. */
  boolean delivered(Delivered delivery) {
    Requested request = close(delivery);
    return request != null && sent.add(new Sent(request, delivery));
  }

  /** What was asked for is not asked for any more, or was never. */
  @Nullable Requested close(OfRequest last) {
    Requested request = open.remove(last.request());
    if (request != null && open.isEmpty()) {
      endedAt = last.at();
    }
    return request;
  }

  /** In the order in which they asked. */
  List<Requested> open() {
    return List.copyOf(open.values());
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** Since when the wait for a decision stands still; null when it does not. */
  @Nullable Instant waitingSince() {
    return open.isEmpty() ? null : open().get(0).at();
  }

  /** Since when it goes on; long ago when it never stood still. */
  Instant endedAt() {
    return endedAt;
  }

  void end() {
    open.clear();
    sent.clear();
    endedAt = Instant.MIN;
  }
}
