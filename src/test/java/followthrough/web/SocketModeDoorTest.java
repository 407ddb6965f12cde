package followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import followthrough.slack.connection.BotIdentity;
import followthrough.slack.connection.OneWorkspace;
import followthrough.slack.connection.SlackApi;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeDoorTest {
  private FakeSocketMode slack;
  private SlackApi api;
  private App app;
  private SocketModeDoor door;

  @BeforeEach
  void start() throws Exception {
    slack = new FakeSocketMode();
    api = SlackApi.at(slack.apiAddress());
    app = OneWorkspace.boltApp(api, "xoxb-1", new BotIdentity(api.patient("xoxb-1")));
    app.command("/interview", (request, context) -> context.ack("Hello"));
    app.command("/json", (request, context) -> context.ack(r -> r.text("Hello")));
    app.command(
        "/broken",
        (request, context) -> {
          throw new IllegalStateException("on purpose");
        });
    app.viewSubmission(
        "broken",
        (request, context) -> {
          throw new IllegalStateException("on purpose");
        });
    app.event(AppHomeOpenedEvent.class, (payload, context) -> context.ack());
    door =
        new SocketModeDoor(
            app, "xapp-1", 4, Duration.ofSeconds(10), Duration.ofMillis(10), Duration.ofMillis(50));
  }

  @AfterEach
  void stop() throws Exception {
    door.close();
    api.close();
    slack.close();
  }

  @Test
  void anAcknowledgementCarriesTheAnswer() throws Exception {
    WebSocket line = open();
    assertThat(slack.nextAuthorization()).isEqualTo("Bearer xapp-1");

    line.send(command("e1", "interview"));
    assertThat(slack.nextAnswer())
        .isEqualTo("{\"envelope_id\":\"e1\",\"payload\":{\"text\":\"Hello\"}}");
    line.send(command("e2", "json"));
    assertThat(slack.nextAnswer()).startsWith("{\"envelope_id\":\"e2\",\"payload\":{");
    line.send(envelope("e3", "events_api", event("app_home_opened")));
    assertThat(slack.nextAnswer()).isEqualTo("{\"envelope_id\":\"e3\"}");
    line.send(envelope("e4", "events_api", event("reaction_added")));
    assertThat(slack.nextAnswer()).isEqualTo("{\"envelope_id\":\"e4\"}");
  }

  @Test
  void messagesAreWorkedAtTheSameTime() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    app.command(
        "/meet",
        (request, context) -> {
          try {
            together.await(10, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new IllegalStateException("alone", e);
          }
          return context.ack("met");
        });
    WebSocket line = open();

    line.send(command("e1", "meet"));
    line.send(command("e2", "meet"));

    assertThat(slack.nextAnswer()).contains("met");
    assertThat(slack.nextAnswer()).contains("met");
  }

  @Test
  void aLineThatIsClosedIsReplaced() throws Exception {
    open().close();

    WebSocket second = slack.nextLine();
    second.send(command("e1", "interview"));
    assertThat(slack.nextAnswer()).contains("e1");
    await().until(() -> door.trouble().isEmpty());
  }

  @Test
  void whenSlackAnnouncesTheEndTheNextLineOpensFirst() throws Exception {
    WebSocket first = open();

    first.send("{\"type\":\"disconnect\",\"reason\":\"warning\"}");

    WebSocket second = slack.nextLine();
    assertThat(FakeSocketMode.next(slack.closed)).isSameAs(first);
    second.send(command("e1", "interview"));
    assertThat(slack.nextAnswer()).contains("e1");
    assertThat(slack.lines).isEmpty();
  }

  @Test
  void anOrdinaryRefreshCostsOneLineAlone() throws Exception {
    WebSocket first = open();

    first.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
    first.close();

    WebSocket second = slack.nextLine();
    await().until(() -> door.trouble().isEmpty());
    second.send(command("e1", "interview"));
    assertThat(slack.nextAnswer()).contains("e1");
    // Longer than the pause after which another one would have been asked for.
    await().during(Duration.ofMillis(500)).until(() -> slack.lines.isEmpty());
  }

  @Test
  void anAnswerThatMissesItsLineTakesTheNext() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    slow(inside, mayGoOn);
    WebSocket first = open();
    first.send(command("e1", "slow"));
    inside.await();

    first.close();
    slack.nextLine();
    await().until(() -> door.trouble().isEmpty());
    mayGoOn.countDown();

    assertThat(slack.nextAnswer()).contains("e1");
  }

  @Test
  void aRefusedAttemptIsNotTheLast() throws Exception {
    WebSocket first = open();
    slack
        .refuses("{\"ok\":false,\"error\":\"internal_error\"}")
        .refuses("<html>")
        .refuses("{\"ok\":false,\"error\":\"invalid_auth\"}")
        .refuses("{\"ok\":true,\"url\":\"not an address\"}")
        .refuses("{\"ok\":true,\"url\":\"ws://127.0.0.1:1/link\"}");

    first.close();

    slack.nextLine().send(command("e1", "interview"));
    assertThat(slack.nextAnswer()).contains("e1");
  }

  @Test
  void aRefusedTokenStopsTheStart() {
    slack.refuses("{\"ok\":false,\"error\":\"not_allowed_token_type\"}");

    assertThatThrownBy(door::open)
        .isInstanceOf(CannotOpen.class)
        .hasMessageStartingWith("Slack refuses SLACK_APP_TOKEN (not_allowed_token_type).")
        .hasMessageNotContaining("xapp-1");
  }

  @Test
  void aStartWhileSlackIsAwayIsTriedAgain() throws Exception {
    slack.refuses("{\"ok\":false,\"error\":\"fatal_error\"}");
    assertThat(door.trouble()).contains("No line to Slack is open.");

    open().send(command("e1", "interview"));

    assertThat(slack.nextAnswer()).contains("e1");
  }

  @Test
  void aFailingCommandIsAnsweredAndAFailingSubmissionIsLeftOpen() throws Exception {
    WebSocket line = open();

    line.send(
        envelope(
            "e1",
            "interactive",
            "{\"type\":\"view_submission\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\"},"
                + "\"view\":{\"type\":\"modal\",\"callback_id\":\"broken\"}}"));
    line.send("no json");
    line.send("[]");
    line.send("{}");
    line.send(command("e2", "broken"));
    line.send(command("e3", "interview"));

    String both = slack.nextAnswer() + slack.nextAnswer();
    assertThat(both).contains("e2", "Something went wrong here.", "e3").doesNotContain("e1");
    door.close();
    assertThat(slack.answers).isEmpty();
  }

  @Test
  void aRunningMessageIsAnsweredWhenTheDoorCloses() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    slow(inside, mayGoOn);
    WebSocket line = open();
    line.send(command("e1", "slow"));
    inside.await();

    var closed = CompletableFuture.runAsync(door::close);
    assertThat(closed).isNotDone();
    mayGoOn.countDown();

    assertThat(slack.nextAnswer()).contains("e1");
    closed.get();
    assertThat(FakeSocketMode.next(slack.closed)).isSameAs(line);
    assertThat(slack.lines).isEmpty();
  }

  private WebSocket open() throws Exception {
    door.open();
    WebSocket line = slack.nextLine();
    await().until(() -> door.trouble().isEmpty());
    return line;
  }

  private void slow(CountDownLatch inside, CountDownLatch mayGoOn) {
    app.command(
        "/slow",
        (request, context) -> {
          inside.countDown();
          try {
            mayGoOn.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException("cut off", e);
          }
          return context.ack("slow");
        });
  }

  private static String command(String id, String command) {
    return envelope(
        id,
        "slash_commands",
        "{\"command\":\"/" + command + "\",\"user_id\":\"U1\",\"team_id\":\"T1\",\"text\":\"\"}");
  }

  private static String event(String type) {
    return "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\""
        + type
        + "\",\"user\":\"U1\"}}";
  }

  private static String envelope(String id, String type, String payload) {
    return "{\"envelope_id\":\"%s\",\"type\":\"%s\",\"accepts_response_payload\":true,\"payload\":%s}"
        .formatted(id, type, payload);
  }
}
