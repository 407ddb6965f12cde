package followthrough.slack.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import followthrough.slack.bench.StubWebApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SlackApiTest {
  @Test
  void aPostWhoseConnectionIsResetIsSentOnce() throws Exception {
    try (ResettingServer server = new ResettingServer("127.0.0.1");
        SlackApi api = SlackApi.at(URI.create("http://127.0.0.1:" + server.port() + "/api/"))) {
      assertThatThrownBy(
              () -> api.patient("xoxb-1").chatPostMessage(r -> r.channel("D1").text("once")))
          .isInstanceOf(IOException.class);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void aPostIsSentToOneOfSeveralAddressesOnly() throws Exception {
    try (ResettingServer server = new ResettingServer("127.0.0.1", "127.0.0.2", "127.0.0.3");
        SlackApi api =
            SlackApi.at(
                URI.create("http://slack.test:" + server.port() + "/api/"),
                host ->
                    List.of(
                        InetAddress.getByName("127.0.0.1"),
                        InetAddress.getByName("127.0.0.2"),
                        InetAddress.getByName("127.0.0.3")))) {
      assertThatThrownBy(
              () ->
                  api.slack().methods("xoxb-1").chatPostMessage(r -> r.channel("D1").text("once")))
          .isInstanceOf(IOException.class);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void anInvitationToRepeatAtOnceIsNotFollowed() throws Exception {
    try (StubWebApi slack = new StubWebApi().then(503, "0", "busy");
        SlackApi api = SlackApi.at(slack.address())) {
      assertThatThrownBy(
              () ->
                  api.slack().methods("xoxb-1").chatPostMessage(r -> r.channel("D1").text("once")))
          .isInstanceOfSatisfying(
              SlackApiException.class, e -> assertThat(e.getResponse().code()).isEqualTo(503));
      assertThat(slack.calls).containsExactly("/api/chat.postMessage");
    }
  }

  @Test
  void theTimeToWaitAfterTooManyCallsStaysReadable() throws Exception {
    try (StubWebApi slack = new StubWebApi().then(429, "7", "{\"ok\":false}");
        SlackApi api = SlackApi.at(slack.address())) {
      assertThatThrownBy(
              () ->
                  api.slack().methods("xoxb-1").chatPostMessage(r -> r.channel("D1").text("once")))
          .isInstanceOfSatisfying(
              SlackApiException.class,
              e -> assertThat(e.getResponse().header("Retry-After")).isEqualTo("7"));
    }
  }

  @Test
  void theFirstCallOfATokenIsTheOnlyOne() throws Exception {
    try (StubWebApi slack = new StubWebApi();
        SlackApi api = SlackApi.at(slack.address())) {
      api.patient("xoxb-1").conversationsOpen(r -> r.users(List.of("U1")));
      assertThat(slack.calls).containsExactly("/api/conversations.open");
    }
  }

  @Test
  void aCallWithoutATokenIsNotSent() throws Exception {
    try (StubWebApi slack = new StubWebApi();
        SlackApi api = SlackApi.at(slack.address())) {
      assertThatThrownBy(() -> api.slack().methods().usersInfo(r -> r.user("U1")))
          .isInstanceOf(IllegalStateException.class);
      assertThat(slack.calls).isEmpty();
    }
  }

  @Test
  void bothTimeoutsShareOneClient() {
    try (SlackApi api = SlackApi.at(URI.create("https://slack.com/api/"))) {
      var prompt = api.slack().methods("xoxb-1").getSlackHttpClient().getOkHttpClient();
      var patient = api.patient("xoxb-1").getSlackHttpClient().getOkHttpClient();

      assertThat(prompt.callTimeoutMillis()).isEqualTo(2_500);
      assertThat(patient.callTimeoutMillis()).isEqualTo(10_000);
      assertThat(patient.connectionPool()).isSameAs(prompt.connectionPool());
      assertThat(patient.dispatcher()).isSameAs(prompt.dispatcher());
      assertThat(patient.retryOnConnectionFailure()).isFalse();
    }
  }

  @Test
  void noThreadOfItsOwnKeepsStatistics() {
    Slack.getInstance(); // starts the threads of the SDK's own defaults
    Set<Thread> before = statisticsThreads();
    try (SlackApi api = SlackApi.at(URI.create("https://slack.com/api"))) {
      await().untilAsserted(() -> assertThat(before).containsAll(statisticsThreads()));
      assertThat(api.slack().getConfig().getMethodsConfig().isStatsEnabled()).isFalse();
    }
  }

  private static Set<Thread> statisticsThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("slack-api-metrics"))
        .collect(Collectors.toSet());
  }

  @Test
  void nothingIsSentToAnybodyButSlack() {
    SlackApi slack = SlackApi.at(URI.create("https://slack.com/api/"));
    SlackApi own = SlackApi.at(URI.create("http://127.0.0.1:1/api/"));

    for (String elsewhere :
        List.of(
            "http://127.0.0.1:1/",
            "https://slack.com.example/",
            "https://notslack.com/",
            "http://hooks.slack.com/")) {
      assertThatThrownBy(() -> slack.slack().send(elsewhere, "{}"))
          .hasMessageContaining("not Slack's address");
    }
    assertThatThrownBy(() -> own.slack().send("https://hooks.slack.com/x", "{}"))
        .hasMessageContaining("not Slack's address");
    // Nobody listens there, but it is Slack's.
    assertThatThrownBy(() -> own.slack().send("http://127.0.0.1:1/x", "{}"))
        .hasMessageNotContaining("not Slack's address");
  }
}
