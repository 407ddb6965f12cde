package followthrough.web;

import followthrough.core.action.CalendarFeed;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands out people's calendars under {@code /calendar/SECRET.ics}; no other name leads anywhere.
 */
public final class CalendarPages extends Handler.Abstract {
  private static final Logger log = LoggerFactory.getLogger(CalendarPages.class);
  private static final String ROOT = "/calendar/";
  private static final Pattern NAME =
      Pattern.compile("/calendar/([A-Za-z0-9_-]{" + CalendarFeed.LENGTH + "})\\.ics");

  /** Calendars are in no hurry, and must not keep presses in Slack waiting. */
  private static final int AT_ONCE = 4;

  private final CalendarFeed feed;
  private final Semaphore places = new Semaphore(AT_ONCE);

  public CalendarPages(CalendarFeed feed) {
    this.feed = feed;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    if (!path.startsWith(ROOT)) {
      return false;
    }
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Referrer-Policy", "no-referrer");
    response.getHeaders().put("X-Robots-Tag", "noindex");
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      Answers.methodNotAllowed(response, callback, "GET");
      return true;
    }
    Matcher name = NAME.matcher(path);
    if (!name.matches()) {
      notFound(response, callback);
    } else if (!places.tryAcquire()) {
      later(response, callback);
    } else {
      try {
        answer(name.group(1), response, callback);
      } finally {
        places.release();
      }
    }
    return true;
  }

  private void answer(String secret, Response response, Callback callback) {
    Optional<byte[]> calendar;
    try {
      calendar = feed.of(secret);
    } catch (RuntimeException surprise) {
      log.warn("A calendar was not handed out: {}", surprise.getClass().getSimpleName());
      later(response, callback);
      return;
    }
    if (calendar.isEmpty()) {
      notFound(response, callback);
      return;
    }
    byte[] bytes = calendar.get();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/calendar; charset=utf-8");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }

  private static void notFound(Response response, Callback callback) {
    Answers.text(response, callback, 404, "There is nothing here.");
  }

  private static void later(Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.RETRY_AFTER, "60");
    Answers.text(response, callback, 503, "Please come back in a minute.");
  }
}
