package followthrough.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import followthrough.sandbox.state.BadDays;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sandbox can be as unkind as a network. */
class BadDaysTest {
  private final World world = new World();
  private final SandboxUser ada = world.ada;

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void too_many_requests_come_with_a_time_to_wait() {
    world.sandbox.badDays().next(2, "chat.postMessage").answersTooManyRequests(30);

    HttpResponse<String> answer = send("hello");
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("30");
    assertThat(send("hello").statusCode()).isEqualTo(429);
    assertThat(send("hello").statusCode()).isEqualTo(200);
    assertThat(ada.messages()).hasSize(1);
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void a_post_may_happen_though_the_answer_says_otherwise() {
    world.sandbox.badDays().next("chat.postMessage").answersStatus(500);
    world.sandbox.badDays().next("chat.postMessage").afterItHappened().answersError("fatal_error");

    assertThat(send("first").statusCode()).isEqualTo(500);
    assertThat(send("second").body()).contains("fatal_error");
    assertThat(ada.messages()).extracting(ShownMessage::text).containsExactly("second");
  }

  @Test
  void a_connection_may_break_before_and_after_the_post() {
    world.sandbox.badDays().next("chat.postMessage").breaksTheConnection();
    world.sandbox.badDays().next("chat.postMessage").afterItHappened().breaksTheConnection();

    assertThatThrownBy(() -> send("lost")).isInstanceOf(UncheckedIOException.class);
    assertThat(ada.messages()).isEmpty();
    assertThatThrownBy(() -> send("kept")).isInstanceOf(UncheckedIOException.class);
    assertThat(ada.messages()).extracting(ShownMessage::text).containsExactly("kept");
    assertThat(send("fine").statusCode()).isEqualTo(200);
  }

  @Test
  void a_call_may_hang_until_it_is_released() throws Exception {
    BadDays.Hold hold = world.sandbox.badDays().next("chat.postMessage").hangs();
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> send("slow"));

    hold.awaitArrival();
    assertThat(ada.messages()).isEmpty();
    assertThat(answer).isNotDone();
    hold.release();

    assertThat(answer.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(ada.nextMessage().text()).isEqualTo("slow");
  }

  @Test
  void an_app_that_answers_too_late_is_remembered() {
    BadDays.Hold hold = world.sandbox.badDays().next("auth.test").hangs();
    world.app.on(
        "/slow",
        any -> {
          world.api.call("auth.test", Map.of());
          return "";
        });

    ada.types("/slow");
    hold.release();

    assertThat(world.sandbox.acknowledges("operation_timeout").where()).isEqualTo("/slow");
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void what_was_posted_is_found_by_its_metadata() {
    for (int i = 0; i < 5; i++) {
      world.api.call(
          "chat.postMessage",
          Map.of(
              "channel", ada.id(),
              "text", "n" + i,
              "metadata", "{\"event_type\":\"d\",\"event_payload\":{\"id\":\"" + i + "\"}}"));
      world.travelTo(world.now().plus(Duration.ofMinutes(1)));
    }
    ada.says("thanks");

    JsonObject page =
        world.api.call(
            "conversations.history",
            Map.of("channel", ada.channel(), "limit", "2", "include_all_metadata", "true"));
    assertThat(page.get("has_more").getAsBoolean()).isTrue();
    assertThat(page.getAsJsonArray("messages").get(0).getAsJsonObject().get("text").getAsString())
        .isEqualTo("thanks");
    assertThat(page.getAsJsonArray("messages").get(1).toString()).contains("\"id\":\"4\"");
    String cursor = page.getAsJsonObject("response_metadata").get("next_cursor").getAsString();
    JsonObject next =
        world.api.call(
            "conversations.history",
            Map.of("channel", ada.channel(), "limit", "2", "cursor", cursor));
    assertThat(next.getAsJsonArray("messages").get(0).toString())
        .contains("n3")
        .doesNotContain("metadata");
    String oldest = ada.messages().get(3).ts();
    JsonObject recent =
        world.api.call(
            "conversations.history",
            Map.of("channel", ada.channel(), "oldest", oldest, "inclusive", "true"));
    assertThat(recent.getAsJsonArray("messages")).hasSize(3);
  }

  private HttpResponse<String> send(String text) {
    return world.api.send("chat.postMessage", Map.of("channel", ada.id(), "text", text));
  }
}
