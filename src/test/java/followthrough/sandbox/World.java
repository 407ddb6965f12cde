package followthrough.sandbox;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A sandbox and a stub app that know each other, with a world clock and a real clock to turn. */
final class World implements AutoCloseable, TimeTravel {
  static final String SECRET = "a-secret";

  private volatile Instant now = Instant.parse("2026-12-01T14:00:00Z");
  private volatile Duration ahead = Duration.ZERO;

  final StubApp app = new StubApp(SECRET);
  final SandboxServer server =
      SandboxServer.start(
          SandboxOptions.standard(this)
              .withSecrets("xoxb-test", SECRET)
              .withRealTime(() -> Instant.now().plus(ahead)));
  final Sandbox sandbox = server.sandbox();
  final SandboxUser ada = sandbox.user("Ada");
  final SandboxUser ben = sandbox.user("Ben Okafor");
  final AppCaller api = new AppCaller(server.apiUrl(), "xoxb-test");

  World() {
    server.connect(app.events());
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Optional<Instant> nextReminder() {
    return Optional.empty();
  }

  @Override
  public void travelTo(Instant instant) {
    now = instant;
  }

  /** Lets real time pass, by which triggers and signatures go. */
  void pass(Duration duration) {
    ahead = ahead.plus(duration);
  }

  JsonObject post(SandboxUser to, String text, String blocks) {
    return api.call("chat.postMessage", Map.of("channel", to.id(), "text", text, "blocks", blocks));
  }

  JsonObject open(String triggerId, String view) {
    return api.call("views.open", Map.of("trigger_id", triggerId, "view", view));
  }

  /** Lets the person type /open and the app answer with this modal. */
  void show(SandboxUser user, String view) {
    app.on(
        "/open",
        command -> {
          open(command.get("trigger_id").getAsString(), view);
          return "";
        });
    user.types("/open");
  }

  static String error(JsonObject answer) {
    return answer.get("ok").getAsBoolean() ? "" : answer.get("error").getAsString();
  }

  @Override
  public void close() {
    server.close();
    app.close();
  }
}
