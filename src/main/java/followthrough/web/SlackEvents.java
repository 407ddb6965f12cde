package followthrough.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import followthrough.web.RequestSignature.Verdict;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what Slack posts to {@code /slack/events}, checks that it is Slack, and asks Bolt. */
public final class SlackEvents extends Handler.Abstract {
  public static final String PATH = "/slack/events";

  /** The longest body that is answered, in bytes; what Slack sends stays far below. */
  public static final int MOST_BYTES = 256 * 1024;

  private static final Logger log = LoggerFactory.getLogger(SlackEvents.class);

  private final App app;
  private final RequestSignature signature;
  private final Refusals refusals;
  private final Bodies bodies = new Bodies();
  private final SlackRequestParser parser;
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();

  /**
   * @param app a Bolt app that does not verify signatures itself
   * @param signature the check that comes before anything is parsed
   * @param clock the real time
   */
  public SlackEvents(App app, RequestSignature signature, InstantSource clock) {
    this.app = app;
    this.signature = signature;
    this.refusals = new Refusals(clock);
    this.parser = new SlackRequestParser(app.config());
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request, Response response, Callback callback) {
    if (!PATH.equals(org.eclipse.jetty.server.Request.getPathInContext(request))) {
      return false;
    }
    Verdict head =
        signature.judgeHead(
            request.getHeaders().get(RequestSignature.TIMESTAMP_HEADER),
            request.getHeaders().get(RequestSignature.SIGNATURE_HEADER));
    if (!request.getMethod().equals("POST")) {
      if (request.getMethod().equals("GET")
          && CertificateCheck.is(request.getHttpURI().getQuery())) {
        Answers.text(response, callback, 200, "");
      } else {
        Answers.methodNotAllowed(response, callback, "POST");
      }
    } else if (head == Verdict.MISSING && CertificateCheck.mayBe(request)) {
      checkCertificate(request, response, callback);
    } else if (head != Verdict.VALID) {
      // Its body is not worth a byte of memory.
      refuse(head, request, response, callback);
    } else if (request.getLength() > MOST_BYTES) {
      tooLong(request, response, callback);
    } else {
      bodies.read(request, MOST_BYTES, new Incoming(request, response, callback));
    }
    return true;
  }

  private void checkCertificate(
      org.eclipse.jetty.server.Request request, Response response, Callback callback) {
    bodies.read(
        request,
        CertificateCheck.MOST_BYTES,
        new Incoming(request, response, callback) {
          @Override
          public void whole(byte[] body) {
            if (CertificateCheck.is(new String(body, UTF_8))) {
              Answers.text(response, callback, 200, "");
            } else {
              refuse(Verdict.MISSING, request, response, callback);
            }
          }
        });
  }

  /** What becomes of a body. */
  private class Incoming implements Bodies.Reader {
    private final org.eclipse.jetty.server.Request request;
    private final Response response;
    private final Callback callback;

    Incoming(org.eclipse.jetty.server.Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    @Override
    public void whole(byte[] body) {
      receive(request, response, callback, body);
    }

    @Override
    public void tooLong() {
      SlackEvents.this.tooLong(request, response, callback);
    }

    @Override
    public void broken(Throwable failure) {
      refusals.refused("its body did not come in time", address(request));
      // Jetty writes any other failure into the log, at length.
      callback.failed(new EofException(failure));
    }
  }

  private void receive(
      org.eclipse.jetty.server.Request request, Response response, Callback callback, byte[] body) {
    Verdict verdict =
        signature.judge(
            request.getHeaders().get(RequestSignature.TIMESTAMP_HEADER),
            request.getHeaders().get(RequestSignature.SIGNATURE_HEADER),
            body);
    if (verdict == Verdict.VALID) {
      Doorkeeper.whileAnswering(request, () -> answer(request, response, callback, body));
    } else {
      refuse(verdict, request, response, callback);
    }
  }

  private void answer(
      org.eclipse.jetty.server.Request request, Response response, Callback callback, byte[] body) {
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
      if (unreadable(e)) {
        refusals.refused("it is signed, but nothing that Slack sends", address(request));
        Answers.text(response, callback, 400, "This is nothing that Slack sends.");
        return;
      }
      log.error("Could not answer {}", describe(parsed), e);
      Answers.text(response, callback, 500, "Something went wrong here. Please try again later.");
    }
  }

  /** Whether it was Slack's own library that could not make sense of the request. */
  private static boolean unreadable(Exception surprise) {
    return Arrays.stream(surprise.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .findFirst()
        .filter(name -> name.startsWith("com.slack.api.") || name.startsWith("com.google.gson."))
        .isPresent();
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

  private void tooLong(
      org.eclipse.jetty.server.Request request, Response response, Callback callback) {
    refusals.refused("it is longer than anything Slack sends", address(request));
    // The rest of the body is not worth reading.
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    Answers.text(response, callback, 413, "This request is too long.");
  }

  private void refuse(
      Verdict verdict,
      org.eclipse.jetty.server.Request request,
      Response response,
      Callback callback) {
    refusals.refused(why(verdict), address(request));
    Answers.text(response, callback, 401, "This request does not carry Slack's signature.");
  }

  private static String address(org.eclipse.jetty.server.Request request) {
    return org.eclipse.jetty.server.Request.getRemoteAddr(request);
  }

  private static String why(Verdict verdict) {
    return switch (verdict) {
      case MISSING -> "it carries no signature, so it is not from Slack";
      case OUT_OF_TIME -> "its time is more than 5 minutes off; check this machine's clock";
      case WRONG -> "its signature is wrong; check SLACK_SIGNING_SECRET";
      case VALID -> throw new IllegalArgumentException("A valid signature is no reason");
    };
  }

  private void acceptUnknown(org.eclipse.jetty.server.Request request) {
    String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
    if (unknown.size() < 20 && unknown.add(type)) {
      log.info("Slack sent something of type {} that Bolt does not know; accepted", type);
    }
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
