package followthrough.slack.files;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.slack.bench.StubWebApi;
import followthrough.slack.connection.SlackApi;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @ParameterizedTest
  @CsvSource({
    "302, NotAllowed",
    "403, NotAllowed",
    "401, NotAllowed",
    "404, Gone",
    "410, Gone",
    "500, NotNow",
    "429, NotNow"
  })
  void whatSlackAnswersMeansOneThing(int status, String meaning) throws Exception {
    try (StubWebApi slack = new StubWebApi().then(status, "", "");
        SlackApi api = SlackApi.at(slack.address())) {
      assertThat(fetched(api, file(slack)).getClass().getSimpleName()).isEqualTo(meaning);
      assertThat(slack.calls).containsExactly("/files/F1");
    }
  }

  @Test
  void aMegabyteIsReadAndNotAByteMore() throws Exception {
    String most = "x".repeat(Downloads.MOST_BYTES);
    try (StubWebApi slack = new StubWebApi().then(200, "", most).then(200, "", most + "x");
        SlackApi api = SlackApi.at(slack.address())) {
      assertThat(fetched(api, file(slack)))
          .isInstanceOfSatisfying(
              Downloads.Fetched.Content.class,
              content ->
                  assertThat(content.bytes())
                      .isEqualTo(most.getBytes(StandardCharsets.ISO_8859_1)));
      assertThat(fetched(api, file(slack))).isInstanceOf(Downloads.Fetched.TooLarge.class);
    }
  }

  @Test
  void nobodyButSlackIsAskedAndGetsTheToken() throws Exception {
    try (StubWebApi slack = new StubWebApi();
        StubWebApi other = new StubWebApi();
        SlackApi api = SlackApi.at(slack.address())) {
      String elsewhere = file(other).replace("127.0.0.1", "localhost");

      assertThat(fetched(api, elsewhere)).isInstanceOf(Downloads.Fetched.NotNow.class);
      assertThat(fetched(api, "no address")).isInstanceOf(Downloads.Fetched.Gone.class);
      assertThat(other.calls).isEmpty();
    }
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedFor() throws Exception {
    try (java.net.ServerSocket silent =
            new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
        SlackApi api =
            SlackApi.at(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/api"))) {
      String address = "http://127.0.0.1:" + silent.getLocalPort() + "/files/F1";

      assertThat(Downloads.one(api, "xoxb-1").fetch("T1", address, Duration.ofMillis(200)))
          .isInstanceOf(Downloads.Fetched.NotNow.class);
    }
  }

  private static Downloads.Fetched fetched(SlackApi api, String address) {
    return Downloads.one(api, "xoxb-1").fetch("T1", address, PATIENCE);
  }

  private static String file(StubWebApi slack) {
    return slack.address().resolve("/files/F1").toString();
  }
}
