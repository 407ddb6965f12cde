package followthrough.slack.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets what Slack sends twice, or somebody replays, act once. Every press, form and command carries
 * a trigger of its own and every event an id, so that the same body is the same request. What was
 * not finished is no repetition: Slack sends it again so that it is done.
 *
 * <p>It is the memory of one process: another instance, or the next start, does not know it.
 */
public final class ActsOnce implements Middleware {
  /** A signature holds from 5 minutes before its time to 5 minutes after. */
  public static final Duration KEPT = Duration.ofMinutes(10);

  private final InstantSource clock;
  private final Map<String, Seen> requests = new LinkedHashMap<>();

  private record Seen(Instant at, boolean finished) {}

  public ActsOnce(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  @SuppressWarnings("rawtypes") // So the interface is declared.
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    String body = request.getRequestBodyAsString();
    if (body == null || body.isEmpty()) {
      return chain.next(request);
    }
    String key = digest(body);
    Seen before = begin(key);
    if (before != null) {
      // While the first is at work nobody knows yet whether it will be done: Slack may ask later.
      return before.finished() ? Response.ok() : Response.error(503);
    }
    boolean finished = false;
    try {
      Response answer = chain.next(request);
      finished = answer.getStatusCode() == 200;
      return answer;
    } finally {
      end(key, finished);
    }
  }

  private synchronized @Nullable Seen begin(String key) {
    Instant now = clock.instant();
    Iterator<Seen> oldest = requests.values().iterator();
    while (oldest.hasNext() && !oldest.next().at().plus(KEPT).isAfter(now)) {
      oldest.remove();
    }
    return requests.putIfAbsent(key, new Seen(now, false));
  }

  private synchronized void end(String key, boolean finished) {
    if (finished) {
      requests.computeIfPresent(key, (same, seen) -> new Seen(seen.at(), true));
    } else {
      requests.remove(key);
    }
  }

  private static String digest(String body) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
