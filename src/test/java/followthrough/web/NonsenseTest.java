package followthrough.web;

import static followthrough.web.SignedSlack.FORM;
import static followthrough.web.SignedSlack.NOW;
import static followthrough.web.SignedSlack.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.slack.bench.Bench;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is rightly signed and yet nothing that Slack would send: refused, never a failure of ours.
 */
class NonsenseTest {
  private static final String JSON = "application/json";

  private final InstantSource clock = InstantSource.fixed(NOW);
  private Bench bench;
  private WebDoor door;
  private SignedSlack slack;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench();
    door =
        new WebDoor(
            "127.0.0.1",
            0,
            List.of(),
            List.of(
                new SlackEvents(bench.app, new RequestSignature(List.of(SECRET), clock), clock)),
            Duration.ofSeconds(5));
    door.open();
    slack = new SignedSlack(door.port());
  }

  @AfterEach
  void close() {
    door.close();
    bench.close();
  }

  private static final String TEAM = "\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\"}";

  /** Payloads of interactions, each with something wrong in it. */
  private static List<String> interactions() {
    List<String> all = new ArrayList<>();
    for (String type :
        List.of(
            "block_actions",
            "view_submission",
            "view_closed",
            "shortcut",
            "message_action",
            "block_suggestion",
            "dialog_submission",
            "never_heard_of")) {
      String head = "{\"type\":\"" + type + "\"";
      all.add(head + "}");
      all.add(head + "," + TEAM + "}");
      all.add(head + ",\"team\":null,\"user\":null,\"actions\":null,\"view\":null}");
      all.add(head + ",\"team\":[],\"user\":7,\"actions\":{},\"view\":\"x\"}");
      all.add(head + "," + TEAM + ",\"actions\":[]}");
      all.add(head + "," + TEAM + ",\"actions\":[null]}");
      all.add(head + "," + TEAM + ",\"actions\":[{\"action_id\":null}],\"callback_id\":null}");
      all.add(head + "," + TEAM + ",\"view\":{\"callback_id\":\"log_interview\"}}");
      all.add(
          head
              + ","
              + TEAM
              + ",\"view\":{\"callback_id\":\"log_interview\",\"state\":{\"values\":{\"starts\":"
              + "{\"starts\":{\"type\":\"datetimepicker\",\"selected_date_time\":\"soon\"}}}}}}");
      all.add(
          head
              + ","
              + TEAM
              + ",\"view\":{\"callback_id\":\"draft_view\",\"private_metadata\":\"x\",\"state\":{}}}");
      all.add(
          head
              + ","
              + TEAM
              + ",\"callback_id\":\"add_to_interview\",\"message\":null,\"trigger_id\":null}");
    }
    return all;
  }

  static Stream<String> bodies() {
    Stream<String> plain =
        Stream.of(
            "{",
            "[]",
            "null",
            "7",
            "{\"type\":7}",
            "{\"type\":\"event_callback\"}",
            "{\"type\":\"event_callback\",\"event\":null}",
            "{\"type\":\"event_callback\",\"event\":7}",
            "{\"type\":\"event_callback\",\"event\":{\"type\":null}}",
            "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\"}}",
            "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\","
                + "\"channel_type\":\"im\",\"user\":\"U1\",\"ts\":\"x\",\"text\":null}}",
            "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"app_home_opened\"}}",
            "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"user_change\","
                + "\"user\":7}}",
            "{\"type\":\"url_verification\"}",
            "\u0000\u0001",
            "{\"a\":".repeat(2_000),
            "payload=",
            "payload=%7B",
            "payload=null",
            "payload=%ZZ",
            "command=%2Finterview",
            "command=%2Finterview&user_id=&team_id=",
            "command=&text=x",
            "ssl_check=2",
            "=&&&=");
    return Stream.concat(
        plain, interactions().stream().map(one -> "payload=" + URLEncoder.encode(one, UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void isNoFailureOfOurs(String body) {
    int status = slack.post(body.startsWith("{") ? JSON : FORM, body).statusCode();

    assertThat(status).isLessThan(500);
  }

  @Test
  void whatSlackSendsIsAnsweredAfterAllOfIt() {
    bodies().limit(20).forEach(body -> slack.post(FORM, body));
    String help = "command=%2Finterview&text=help&user_id=U1&team_id=T1&trigger_id=1.2.a";

    assertThat(slack.post(FORM, help).body()).contains("What you can type");
  }
}
