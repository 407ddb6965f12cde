package followthrough.slack.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import followthrough.slack.bench.StubWebApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LastMomentTest {
  private final StubWebApi web;
  private final SlackApi api;
  private final MethodsClient slack;

  LastMomentTest() throws IOException {
    web = new StubWebApi();
    api = SlackApi.at(web.address());
    slack = api.patient("xoxb-1");
  }

  @AfterEach
  void close() {
    api.close();
    web.close();
  }

  private boolean posts(BooleanSupplier inTime) throws IOException, SlackApiException {
    return LastMoment.only(
        inTime, () -> slack.chatPostMessage(r -> r.channel("U1").text("Thank Dana")).isOk());
  }

  @Test
  void whatIsInTimeGoesOutWhole() throws Exception {
    assertThat(posts(() -> true)).isTrue();
    assertThat(web.calls).containsExactly("/api/chat.postMessage");
  }

  @Test
  void whatIsTooLateIsNotCarriedOut() throws Exception {
    assertThatThrownBy(() -> posts(() -> false)).isInstanceOf(LastMoment.Missed.class);
    assertThat(posts(() -> true)).isTrue();

    assertThat(web.calls).containsExactly("/api/chat.postMessage");
  }

  @Test
  void theQuestionIsAskedWhenTheRequestIsOnItsWayAndOnlyWithinTheCalls() throws Exception {
    List<Integer> seen = new ArrayList<>();
    posts(() -> seen.add(web.calls.size()));
    assertThat(slack.authTest(r -> r).isOk()).isTrue();

    assertThat(seen).containsExactly(0);
    assertThat(web.calls).hasSize(2);
  }
}
