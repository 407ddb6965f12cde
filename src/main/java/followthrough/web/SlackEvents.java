package followthrough.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import followthrough.web.RequestSignature.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what Slack posts to {@code /slack/events}, checks that it is Slack, and asks Bolt. */
public final class SlackEvents extends Handler.Abstract {
  public static final String PATH = "/slack/events";

  /** The longest body that is answered, in bytes; Slack's own stay far below. */
  public static final int MOST_BYTES = 1_000_000;

  /** Whoever is cut off in the middle of writing may never read why; so a little more is read. */
  private static final int READ_BYTES = 2 * MOST_BYTES;

  private static final Logger log = LoggerFactory.getLogger(SlackEvents.class);
  private static final Duration QUIET_BETWEEN_WARNINGS = Duration.ofMinutes(1);

  private final App app;
  private final RequestSignature signature;
  private final InstantSource clock;
  private final SlackRequestParser parser;
  private final Map<Verdict, Instant> lastWarning = new ConcurrentHashMap<>();
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();

  /**
   * @param app a Bolt app that does not verify signatures itself
   * @param signature the check that comes before anything is parsed
   * @param clock the real time
   */
  public SlackEvents(App app, RequestSignature signature, InstantSource clock) {
    this.app = app;
    this.signature = signature;
    this.clock = clock;
    this.parser = new SlackRequestParser(app.config());
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request, Response response, Callback callback) {
    if (!PATH.equals(org.eclipse.jetty.server.Request.getPathInContext(request))) {
      return false;
    }
    if (!request.getMethod().equals("POST")) {
      Answers.methodNotAllowed(response, callback, "POST");
    } else if (request.getLength() > READ_BYTES) {
      tooLong(response, callback);
    } else {
      // Whoever sends slowly must not hold a thread.
      Content.Source.asByteArrayAsync(
          request,
          READ_BYTES,
          Promise.Invocable.from(
              InvocationType.BLOCKING,
              body -> receive(request, response, callback, body),
              failure -> unreadable(response, callback, failure)));
    }
    return true;
  }

  private void receive(
      org.eclipse.jetty.server.Request request, Response response, Callback callback, byte[] body) {
    if (body.length > MOST_BYTES) {
      tooLong(response, callback);
      return;
    }
    Verdict verdict =
        signature.judge(
            request.getHeaders().get(RequestSignature.TIMESTAMP_HEADER),
            request.getHeaders().get(RequestSignature.SIGNATURE_HEADER),
            body);
    if (verdict != Verdict.VALID) {
      warn(verdict);
      Answers.text(response, callback, 401, "This request does not carry Slack's signature.");
      return;
    }
    Request<?> parsed = null;
    try {
      parsed = parser.parse(forBolt(request, body));
      if (parsed == null) {
        acceptUnknown(request);
        Answers.text(response, callback, 200, "");
      } else {
        write(app.run(parsed), response, callback);
      }
    } catch (Exception e) {
      log.error("Could not answer {}", describe(parsed), e);
      Answers.text(response, callback, 500, "Something went wrong here. Please try again later.");
    }
  }

  private static SlackRequestParser.HttpRequest forBolt(
      org.eclipse.jetty.server.Request request, byte[] body) {
    Map<String, List<String>> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers
          .computeIfAbsent(field.getLowerCaseName(), name -> new ArrayList<>(1))
          .add(String.valueOf(field.getValue()));
    }
    return SlackRequestParser.HttpRequest.builder()
        .requestUri(PATH)
        .queryString(org.eclipse.jetty.server.Request.extractQueryParameters(request).toMultiMap())
        .requestBody(FarTimes.withinReach(new String(body, UTF_8)))
        .headers(new RequestHeaders(headers))
        .remoteAddress(org.eclipse.jetty.server.Request.getRemoteAddr(request))
        .build();
  }

  private static void write(
      com.slack.api.bolt.response.Response answer, Response response, Callback callback) {
    answer.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
    String type = answer.getContentType();
    Answers.write(
        response,
        callback,
        answer.getStatusCode(),
        // Without a charset, text is read as something else than it was written in.
        type.equals("text/plain") ? "text/plain; charset=utf-8" : type,
        answer.getBody() == null ? "" : answer.getBody());
  }

  private void unreadable(Response response, Callback callback, Throwable failure) {
    if (failure instanceof IllegalStateException) {
      tooLong(response, callback);
    } else {
      log.debug("A request ended before its body did: {}", failure.toString());
      callback.failed(failure);
    }
  }

  private static void tooLong(Response response, Callback callback) {
    // The rest of the body is not worth reading.
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    Answers.text(response, callback, 413, "This request is too long.");
  }

  private void acceptUnknown(org.eclipse.jetty.server.Request request) {
    String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    if (unknown.size() < 20 && unknown.add(type)) {
      log.info("Slack sent something of type {} that Bolt does not know; accepted", type);
    }
  }

  // Anybody can cause these warnings, so they must not fill the log.
  private void warn(Verdict verdict) {
    Instant now = clock.instant();
    Instant last = lastWarning.get(verdict);
    if (last != null && now.isBefore(last.plus(QUIET_BETWEEN_WARNINGS))) {
      return;
    }
    lastWarning.put(verdict, now);
    log.warn(
        "Refused a request to {}: {}",
        PATH,
        switch (verdict) {
          case MISSING -> "it carries no signature, so it is not from Slack";
          case OUT_OF_TIME -> "its time is more than 5 minutes off; check this machine's clock";
          case WRONG -> "its signature is wrong; check SLACK_SIGNING_SECRET";
          case VALID -> throw new IllegalArgumentException("A valid signature is no warning");
        });
  }

  static String describe(@Nullable Request<?> request) {
    if (request == null) {
      return "a request that could not be parsed";
    }
    return "a %s request of user %s in workspace %s"
        .formatted(
            String.valueOf(request.getRequestType()).toLowerCase(Locale.ROOT),
            request.getContext().getRequestUserId(),
            request.getContext().getTeamId());
  }
}
