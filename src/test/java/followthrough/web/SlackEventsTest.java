package followthrough.web;

import static followthrough.web.SignedSlack.FORM;
import static followthrough.web.SignedSlack.NOW;
import static followthrough.web.SignedSlack.SECRET;
import static followthrough.web.SignedSlack.command;
import static followthrough.web.SignedSlack.event;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackEventsTest {
  private static final String JSON = "application/json";

  private final Queue<String> seen = new ConcurrentLinkedQueue<>();
  private final App app = SignedSlack.appWithoutSlack();
  private WebDoor door;
  private SignedSlack slack;

  @BeforeEach
  void open() throws CannotOpen {
    app.command(
        "/interview",
        (request, context) -> {
          seen.add(request.getRequestBodyAsString());
          return context.ack("Grüße ✓");
        });
    app.command(
        "/broken",
        (request, context) -> {
          throw new IllegalStateException("on purpose");
        });
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          seen.add(payload.getEvent().getUser() + " retry " + context.getRetryNum());
          return context.ack();
        });
    app.viewSubmission(
        "log", (request, context) -> context.ackWithErrors(Map.of("company", "Who?")));
    InstantSource clock = InstantSource.fixed(NOW);
    RequestSignature signature = new RequestSignature(List.of(SECRET), clock);
    door =
        new WebDoor(
            "127.0.0.1",
            0,
            List.of(),
            List.of(new SlackEvents(app, signature, clock)),
            Duration.ofSeconds(5));
    door.open();
    slack = new SignedSlack(door.port());
  }

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void aCommandIsAnsweredInTheAcknowledgement() {
    HttpResponse<String> answer = slack.post(FORM, command("interview"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Grüße ✓");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("utf-8");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void aSubmissionIsAnsweredWithItsErrors() {
    String payload =
        """
        {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},
         "view":{"type":"modal","callback_id":"log"}}""";
    HttpResponse<String> answer = slack.post(FORM, "payload=" + URLEncoder.encode(payload, UTF_8));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(JSON);
    assertThat(answer.body()).contains("\"response_action\":\"errors\"").contains("Who?");
  }

  @Test
  void anEventReachesItsHandlerWithItsHeaders() {
    byte[] body = event("{\"type\":\"app_home_opened\",\"user\":\"U7\"}").getBytes(UTF_8);
    HttpResponse<String> answer =
        slack.send(
            slack
                .signed(JSON, body, BodyPublishers.ofByteArray(body))
                .header("X-Slack-Retry-Num", "2")
                .build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(seen).containsExactly("U7 retry 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r\n\r\n", " ", "&x=1\r\ny=2"})
  void theSignatureCoversTheBytesAsTheyCame(String ending) {
    String body = command("interview") + "&enterprise_id=a" + ending;

    assertThat(slack.post(FORM, body).statusCode()).isEqualTo(200);
    assertThat(seen).containsExactly(body);
  }

  @Test
  void withoutAValidSignatureNothingIsParsed() {
    byte[] body = command("interview").getBytes(UTF_8);
    String now = String.valueOf(NOW.getEpochSecond());
    String old = String.valueOf(NOW.getEpochSecond() - 301);
    String early = String.valueOf(NOW.getEpochSecond() + 301);

    assertThat(unsigned(body, now, null)).isEqualTo(401);
    assertThat(unsigned(body, null, SignedSlack.signature(SECRET, now, body))).isEqualTo(401);
    assertThat(unsigned(body, now, SignedSlack.signature("wrong", now, body))).isEqualTo(401);
    assertThat(unsigned(body, old, SignedSlack.signature(SECRET, old, body))).isEqualTo(401);
    assertThat(unsigned(body, early, SignedSlack.signature(SECRET, early, body))).isEqualTo(401);
    // Not even a body that could not be parsed makes another answer.
    assertThat(unsigned("{".getBytes(UTF_8), now, "v0=00")).isEqualTo(401);
    assertThat(seen).isEmpty();
  }

  @Test
  void soManyBytesAreReadAndOneMoreIsRefused() {
    byte[] longest = new byte[SlackEvents.MOST_BYTES];
    Arrays.fill(longest, (byte) ' ');
    byte[] start = command("interview").getBytes(UTF_8);
    System.arraycopy(start, 0, longest, 0, start.length);
    byte[] tooLong = Arrays.copyOf(longest, longest.length + 1);

    assertThat(slack.post(FORM, longest).statusCode()).isEqualTo(200);
    assertThat(chunked(longest)).isEqualTo(200);
    assertThat(slack.post(FORM, tooLong).statusCode()).isEqualTo(413);
    assertThat(chunked(tooLong)).isEqualTo(413);
    assertThat(seen).hasSize(2);
  }

  @Test
  void slacksChallengeIsReturned() {
    HttpResponse<String> answer =
        slack.post(JSON, "{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"abc\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("abc");
  }

  @Test
  void aSignedCertificateCheckIsAccepted() {
    assertThat(slack.post(FORM, "ssl_check=1&token=t").statusCode()).isEqualTo(200);
  }

  @Test
  void anUnsignedCertificateCheckIsAcceptedToo() {
    var form = slack.to("/slack/events").header("Content-Type", FORM);

    assertThat(slack.send(form.POST(BodyPublishers.ofString("ssl_check=1&token=t")).build()))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
        .satisfies(answer -> assertThat(answer.body()).isEmpty());
    assertThat(slack.get("/slack/events?ssl_check=1&token=t").statusCode()).isEqualTo(200);
    String tooLong = "ssl_check=1&token=" + "t".repeat(2_000);
    assertThat(slack.send(form.POST(BodyPublishers.ofString(tooLong)).build()).statusCode())
        .isEqualTo(401);
  }

  @Test
  void aStrangerIsRefusedBeforeTheBodyComes() throws Exception {
    try (Socket stranger = new Socket("127.0.0.1", door.port())) {
      stranger
          .getOutputStream()
          .write(
              "POST /slack/events HTTP/1.1\r\nHost: h\r\nContent-Length: 200000\r\n\r\n"
                  .getBytes(UTF_8));

      assertThat(new String(stranger.getInputStream().readNBytes(12), UTF_8))
          .isEqualTo("HTTP/1.1 401");
      // And what comes still is not waited for.
      stranger.setSoTimeout(5_000);
      stranger.getInputStream().readAllBytes();
    }
  }

  @Test
  void aBodyThatDoesNotEndIsCutOff() throws Exception {
    String now = String.valueOf(NOW.getEpochSecond());
    try (Socket stranger = new Socket("127.0.0.1", door.port())) {
      stranger
          .getOutputStream()
          .write(
              ("POST /slack/events HTTP/1.1\r\nHost: h\r\nX-Slack-Request-Timestamp: "
                      + now
                      + "\r\nX-Slack-Signature: v0="
                      + "0".repeat(64)
                      + "\r\nContent-Length: 1000\r\n\r\nhalf")
                  .getBytes(UTF_8));
      stranger.setSoTimeout(10_000);

      assertThat(stranger.getInputStream().read()).isNegative();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"event_callback\",\"event\":{\"type\":\"reaction_added\",\"user\":\"U1\"}}",
        "{\"type\":\"app_rate_limited\",\"team_id\":\"T1\"}",
        "{\"no\":\"type\"}",
        "command=%2Fother&text=",
        "payload=%7B%22type%22%3A%22block_actions%22%2C%22user%22%3A%7B%22id%22%3A%22U1%22%7D%2C%22team%22%3A%7B%22id%22%3A%22T1%22%7D%2C%22actions%22%3A%5B%7B%22action_id%22%3A%22gone%22%7D%5D%7D",
        "payload=%7B%22type%22%3A%22never_heard_of%22%7D",
        "a=b",
        ""
      })
  void whatNobodyListensForIsAcceptedAndEmpty(String body) {
    HttpResponse<String> answer = slack.post(body.startsWith("{") ? JSON : FORM, body);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aHandlersExceptionIsNotShown() {
    HttpResponse<String> answer = slack.post(FORM, command("broken"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("Something went wrong here. Please try again later.");
    assertThat(slack.post(FORM, command("interview")).statusCode()).isEqualTo(200);
  }

  @Test
  void onlyPostIsTaken() {
    HttpResponse<String> answer = slack.get("/slack/events");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
    assertThat(slack.get("/slack/events/more").statusCode()).isEqualTo(404);
  }

  private int chunked(byte[] body) {
    return slack
        .send(
            slack
                .signed(
                    FORM, body, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build())
        .statusCode();
  }

  private int unsigned(byte[] body, String timestamp, String signature) {
    var request = slack.to("/slack/events").POST(BodyPublishers.ofByteArray(body));
    if (timestamp != null) {
      request.header("X-Slack-Request-Timestamp", timestamp);
    }
    if (signature != null) {
      request.header("X-Slack-Signature", signature);
    }
    return slack.send(request.build()).statusCode();
  }
}
