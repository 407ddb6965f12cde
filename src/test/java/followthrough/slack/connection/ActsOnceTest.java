package followthrough.slack.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import followthrough.scenarios.TravellingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActsOnceTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final TravellingClock clock = new TravellingClock(NOON);
  private final ActsOnce once = new ActsOnce(clock);
  private final List<String> acted = new ArrayList<>();

  private int sends(String body, MiddlewareChain rest) throws Exception {
    return once.apply(
            new SlashCommandRequest(body, new RequestHeaders(Map.of())), Response.ok(), rest)
        .getStatusCode();
  }

  @Test
  void theSameIsDoneOnceAndAnotherByItself() throws Exception {
    assertThat(sends("trigger_id=1", this::acts)).isEqualTo(200);
    assertThat(sends("trigger_id=2", this::acts)).isEqualTo(200);
    assertThat(sends("trigger_id=1", this::acts)).isEqualTo(200);

    assertThat(acted).containsExactly("trigger_id=1", "trigger_id=2");
  }

  @Test
  void whatFailedIsDoneWhenItComesAgain() throws Exception {
    assertThatThrownBy(
            () ->
                sends(
                    "trigger_id=1",
                    request -> {
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");
    assertThat(sends("trigger_id=1", request -> Response.error(500))).isEqualTo(500);
    assertThat(sends("trigger_id=1", this::acts)).isEqualTo(200);

    assertThat(acted).containsExactly("trigger_id=1");
  }

  @Test
  void whatIsStillAtWorkIsNotPromised() throws Exception {
    List<Integer> meanwhile = new ArrayList<>();
    sends(
        "trigger_id=1",
        request -> {
          meanwhile.add(sends("trigger_id=1", this::acts));
          return acts(request);
        });

    assertThat(meanwhile).containsExactly(503);
    assertThat(acted).containsExactly("trigger_id=1");
  }

  @Test
  void isRememberedAsLongAsASignatureHolds() throws Exception {
    sends("trigger_id=1", this::acts);
    clock.set(NOON.plus(ActsOnce.KEPT).minus(Duration.ofSeconds(1)));
    sends("trigger_id=1", this::acts);
    assertThat(acted).hasSize(1);

    clock.set(NOON.plus(ActsOnce.KEPT));
    sends("trigger_id=1", this::acts);
    assertThat(acted).hasSize(2);
  }

  private Response acts(com.slack.api.bolt.request.Request<?> request) {
    acted.add(request.getRequestBodyAsString());
    return Response.ok();
  }
}
