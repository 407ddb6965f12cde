package followthrough.slack.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.MessageEvent;
import followthrough.slack.bench.StubWebApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneWorkspaceTest {
  private final List<String> seen = new ArrayList<>();
  private StubWebApi slack;
  private SlackApi api;
  private BotIdentity identity;
  private App app;

  @BeforeEach
  void start() throws Exception {
    slack = new StubWebApi();
    api = SlackApi.at(slack.address());
    identity = new BotIdentity(api.patient("xoxb-1"), Duration.ofMillis(1));
    app = OneWorkspace.boltApp(api, "xoxb-1", identity);
    app.command(
        "/interview",
        (request, context) -> {
          seen.add(
              context.getBotToken() + " " + context.getBotUserId() + " " + context.getTeamId());
          return context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          seen.add(payload.getEvent().getText());
          return context.ack();
        });
  }

  @AfterEach
  void stop() {
    identity.close();
    api.close();
    slack.close();
  }

  @Test
  void tenCommandsAndEventsMakeNoCallOfTheirOwn() throws Exception {
    for (int i = 0; i < 10; i++) {
      // Without signature headers: checking them is the door's work.
      assertThat(run("command=%2Finterview&user_id=U1&team_id=T1&text=").getStatusCode())
          .isEqualTo(200);
      run(message("\"user\":\"U1\",\"text\":\"sent\""));
      run(message("\"bot_id\":\"BOTHER\",\"subtype\":\"bot_message\",\"text\":\"beep\""));
    }

    assertThat(seen).hasSize(20).contains("xoxb-1 null T1", "sent");
    assertThat(slack.calls).isEmpty();
  }

  @Test
  void afterTheOneCallAtStartEveryRequestKnowsTheBot() throws Exception {
    identity.learnInBackground();
    await().until(() -> identity.trouble().isEmpty());

    for (int i = 0; i < 10; i++) {
      run("command=%2Finterview&user_id=U1&team_id=T1&text=");
    }

    assertThat(seen).hasSize(10).containsOnly("xoxb-1 UBOT T1");
    assertThat(slack.calls).containsExactly("/api/auth.test");
  }

  @Test
  void ourOwnMessagesAreLeftAlone() throws Exception {
    identity.learnInBackground();
    await().until(() -> identity.trouble().isEmpty());

    assertThat(run(message("\"user\":\"UBOT\",\"text\":\"mine\"")).getStatusCode()).isEqualTo(200);
    assertThat(run(message("\"bot_id\":\"BBOT\",\"text\":\"mine too\"")).getStatusCode())
        .isEqualTo(200);
    run(message("\"user\":\"U1\",\"text\":\"theirs\""));

    assertThat(seen).containsExactly("theirs");
    assertThat(slack.calls).containsExactly("/api/auth.test");
  }

  @Test
  void slackIsAskedAgainUntilItSaysWhoTheBotIs() {
    slack
        .then(500, "", "")
        .then(200, "", "{\"ok\":false,\"error\":\"internal_error\"}")
        .then(200, "", "<html>");
    assertThat(identity.trouble()).contains("Slack has not said yet who this bot is.");

    identity.learnInBackground();
    await().until(() -> identity.trouble().isEmpty());

    assertThat(slack.calls).hasSize(4);
    assertThat(identity.botUserId()).contains("UBOT");
    assertThat(identity.teamId()).contains("T1");
  }

  @Test
  void aRefusedTokenIsNamed() {
    for (int i = 0; i < 50; i++) {
      slack.then(200, "", "{\"ok\":false,\"error\":\"invalid_auth\"}");
    }
    identity.learnInBackground();

    await()
        .untilAsserted(
            () ->
                assertThat(identity.trouble())
                    .contains("Slack refuses SLACK_BOT_TOKEN (invalid_auth)."));
  }

  @Test
  void whatNobodyListensForIsAccepted() throws Exception {
    Response answer = run("command=%2Fother&user_id=U1&team_id=T1&text=");

    assertThat(answer.getStatusCode()).isEqualTo(200);
    assertThat(answer.getBody()).isNull();
  }

  private static String message(String fields) {
    return "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\","
        + fields
        + "}}";
  }

  private Response run(String body) throws Exception {
    return app.run(
        new SlackRequestParser(app.config())
            .parse(
                SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .requestBody(body)
                    .headers(new RequestHeaders(Map.of()))
                    .build()));
  }
}
