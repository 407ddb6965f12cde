package followthrough.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import followthrough.sandbox.play.SocketDoor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An app may be reached over a WebSocket that it opened itself. */
class SocketModeTest {
  private final World world = new World();
  private final SocketDoor door = world.sandbox.connectBySocket(world.server.base());

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void envelopes_are_answered_by_their_id() throws Exception {
    App app = connect(envelope -> "{\"text\":\"Nothing planned yet.\"}");

    world.ada.types("/interview list");
    world.ada.says("sent");

    assertThat(app.received.get(0).get("type").getAsString()).isEqualTo("hello");
    JsonObject command = app.received.get(1);
    assertThat(command.get("type").getAsString()).isEqualTo("slash_commands");
    assertThat(command.getAsJsonObject("payload").get("text").getAsString()).isEqualTo("list");
    assertThat(command.get("accepts_response_payload").getAsBoolean()).isTrue();
    JsonObject event = app.received.get(2);
    assertThat(event.get("type").getAsString()).isEqualTo("events_api");
    assertThat(event.getAsJsonObject("payload").get("type").getAsString())
        .isEqualTo("event_callback");
    assertThat(world.ada.lastEphemeral().text()).isEqualTo("Nothing planned yet.");
    assertThat(world.app.received()).as("HTTP is off in Socket Mode").isEmpty();
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void an_address_works_once_and_a_disconnect_can_be_sent() throws Exception {
    App app = connect(envelope -> "");
    App again = new App(app.getURI(), envelope -> "");
    again.connectBlocking();
    await().until(again::isClosed);

    door.disconnect("refresh_requested");

    await().until(() -> app.isClosed() && door.connections() == 0);
    assertThat(app.received.get(1).get("reason").getAsString()).isEqualTo("refresh_requested");
    world.ada.says("hello");
    world.sandbox.acknowledges("dispatch_failed");
  }

  private App connect(Function<JsonObject, String> answer) throws InterruptedException {
    AppCaller caller = new AppCaller(world.server.apiUrl(), world.sandbox.appToken());
    JsonObject opened = caller.call("apps.connections.open", Map.of());
    App app = new App(URI.create(opened.get("url").getAsString()), answer);
    assertThat(app.connectBlocking()).isTrue();
    await().until(() -> door.connections() == 1 && !app.received.isEmpty());
    return app;
  }

  /** The app's end of the socket. */
  private static final class App extends WebSocketClient {
    final List<JsonObject> received = new CopyOnWriteArrayList<>();
    private final Function<JsonObject, String> answer;

    App(URI uri, Function<JsonObject, String> answer) {
      super(uri);
      this.answer = answer;
    }

    @Override
    public void onMessage(String text) {
      JsonObject message = JsonParser.parseString(text).getAsJsonObject();
      received.add(message);
      if (message.has("envelope_id")) {
        String payload =
            message.get("accepts_response_payload").getAsBoolean() ? answer.apply(message) : "";
        send(
            "{\"envelope_id\":"
                + message.get("envelope_id")
                + (payload.isEmpty() ? "" : ",\"payload\":" + payload)
                + "}");
      }
    }

    @Override
    public void onOpen(ServerHandshake handshake) {}

    @Override
    public void onClose(int code, String reason, boolean remote) {}

    @Override
    public void onError(Exception error) {}
  }
}
