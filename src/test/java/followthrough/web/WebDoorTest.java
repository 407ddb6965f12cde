package followthrough.web;

import static followthrough.web.SignedSlack.FORM;
import static followthrough.web.SignedSlack.NOW;
import static followthrough.web.SignedSlack.SECRET;
import static followthrough.web.SignedSlack.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebDoorTest {
  private final AtomicReference<Optional<String>> database =
      new AtomicReference<>(Optional.empty());
  private WebDoor door;

  @AfterEach
  void close() {
    if (door != null) {
      door.close();
    }
  }

  @Test
  void healthSaysWhatDoesNotWork() throws Exception {
    SignedSlack client =
        open(
            List.of(
                Check.of("database", database::get), Check.of("slack", () -> Optional.empty())));
    assertThat(client.get("/health").statusCode()).isEqualTo(200);
    assertThat(client.get("/health").body()).isEqualTo("{\"status\":\"ok\"}");

    database.set(Optional.of("It does not answer."));
    HttpResponse<String> ill = client.get("/health");
    assertThat(ill.statusCode()).isEqualTo(503);
    assertThat(ill.body())
        .isEqualTo("{\"status\":\"trouble\",\"reasons\":{\"database\":\"It does not answer.\"}}");
    assertThat(client.get("/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void withoutWhatIsVitalItIsNotReady() throws Exception {
    SignedSlack client = open(List.of(Check.vital("database", database::get)));
    database.set(Optional.of("It does not answer."));
    HttpResponse<String> away = client.get("/ready");
    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.body())
        .isEqualTo("{\"status\":\"not ready\",\"reasons\":{\"database\":\"It does not answer.\"}}");

    database.set(Optional.empty());
    assertThat(client.get("/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void healthTellsTheFiguresOfAWellCheckToo() throws Exception {
    Check counting =
        new Check() {
          @Override
          public String name() {
            return "messages";
          }

          @Override
          public Optional<String> trouble() {
            return database.get();
          }

          @Override
          public Map<String, Object> figures() {
            if (database.get().equals(Optional.of("broken"))) {
              throw new IllegalStateException("private");
            }
            return Map.of("overdue", 3);
          }
        };
    SignedSlack client = open(List.of(counting));

    assertThat(client.get("/health").body())
        .isEqualTo("{\"status\":\"ok\",\"messages\":{\"overdue\":3}}");
    assertThat(client.get("/ready").body()).doesNotContain("messages");
    database.set(Optional.of("broken"));
    assertThat(client.get("/health").body())
        .isEqualTo("{\"status\":\"trouble\",\"reasons\":{\"messages\":\"broken\"}}");
  }

  @Test
  void aCheckThatThrowsIsTrouble() throws Exception {
    SignedSlack client =
        open(
            List.of(
                Check.of(
                    "pulse",
                    () -> {
                      throw new IllegalStateException("private");
                    })));

    HttpResponse<String> ill = client.get("/health");
    assertThat(ill.statusCode()).isEqualTo(503);
    assertThat(ill.body()).contains("pulse").doesNotContain("private");
  }

  @Test
  void healthTakesOnlyGetAndHead() throws Exception {
    SignedSlack client = open(List.of());

    assertThat(client.send(client.to("/health").DELETE().build()).statusCode()).isEqualTo(405);
    assertThat(
            client
                .send(client.to("/health").method("HEAD", BodyPublishers.noBody()).build())
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void otherHandlersCanBeGivenAndTheRestIsNotFound() throws Exception {
    SignedSlack client =
        open(
            List.of(),
            new Handler.Abstract() {
              @Override
              public boolean handle(Request request, Response response, Callback callback) {
                if (!Request.getPathInContext(request).equals("/extra")) {
                  return false;
                }
                Answers.text(response, callback, 200, "extra");
                return true;
              }
            });

    assertThat(client.get("/extra").body()).isEqualTo("extra");
    assertThat(client.get("/").statusCode()).isEqualTo(404);
    assertThat(client.get("/").body()).isEqualTo("There is nothing here.");
  }

  @Test
  void aHandlerThatThrowsShowsNothingOfItself() throws Exception {
    SignedSlack client =
        open(
            List.of(),
            new Handler.Abstract() {
              @Override
              public boolean handle(Request request, Response response, Callback callback) {
                throw new IllegalStateException("private");
              }
            });

    HttpResponse<String> answer = client.get("/extra");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("This request cannot be answered.");
  }

  @Test
  void aTakenPortIsOneSentence() throws Exception {
    open(List.of());
    WebDoor second =
        new WebDoor("127.0.0.1", door.port(), List.of(), List.of(), Duration.ofSeconds(1));

    assertThatThrownBy(second::open)
        .isInstanceOf(CannotOpen.class)
        .hasMessageStartingWith("Cannot listen on 127.0.0.1:" + door.port())
        .hasMessageContaining("Set PORT to a free port")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anAddressOfAnotherMachineIsOneSentence() {
    WebDoor elsewhere = new WebDoor("192.0.2.1", 0, List.of(), List.of(), Duration.ofSeconds(1));

    assertThatThrownBy(elsewhere::open)
        .isInstanceOf(CannotOpen.class)
        .hasMessageContaining("BIND_ADDRESS");
  }

  @Test
  void aRunningRequestFinishesWhenTheDoorCloses() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    SignedSlack client = open(List.of(), slow(inside, mayGoOn));
    var answer = CompletableFuture.supplyAsync(() -> client.post(FORM, command("interview")));
    inside.await();

    var closed = CompletableFuture.runAsync(door::close);
    await().until(() -> door.port() < 0);
    // Longer than an idle connection lives while the door closes.
    await().during(Duration.ofMillis(500)).until(() -> !closed.isDone());
    mayGoOn.countDown();

    assertThat(answer.get().statusCode()).isEqualTo(200);
    assertThat(answer.get().body()).contains("done");
    closed.get();
  }

  @Test
  void theGraceEnds() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    SignedSlack client = open(Duration.ofMillis(200), List.of(), slow(inside, never));
    var answer = CompletableFuture.supplyAsync(() -> client.post(FORM, command("interview")));
    inside.await();

    assertThat(CompletableFuture.runAsync(door::close)).succeedsWithin(Duration.ofSeconds(10));
    assertThat(answer).failsWithin(Duration.ofSeconds(10));
  }

  private static Handler slow(CountDownLatch inside, CountDownLatch mayGoOn) {
    App app = SignedSlack.appWithoutSlack();
    app.command(
        "/interview",
        (request, context) -> {
          inside.countDown();
          try {
            mayGoOn.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException("cut off", e);
          }
          return context.ack("done");
        });
    InstantSource clock = InstantSource.fixed(NOW);
    return new SlackEvents(app, new RequestSignature(List.of(SECRET), clock), clock);
  }

  private SignedSlack open(List<Check> checks, Handler... handlers) throws CannotOpen {
    return open(Duration.ofSeconds(20), checks, handlers);
  }

  private SignedSlack open(Duration grace, List<Check> checks, Handler... handlers)
      throws CannotOpen {
    door = new WebDoor("127.0.0.1", 0, checks, List.of(handlers), grace);
    door.open();
    return new SignedSlack(door.port());
  }
}
