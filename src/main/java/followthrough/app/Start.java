package followthrough.app;

import com.slack.api.bolt.App;
import followthrough.slack.BotIdentity;
import followthrough.slack.OneWorkspace;
import followthrough.slack.SlackApi;
import followthrough.web.CannotOpen;
import followthrough.web.Check;
import followthrough.web.RequestSignature;
import followthrough.web.SlackEvents;
import followthrough.web.SocketModeDoor;
import followthrough.web.WebDoor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.jetty.server.Handler;

/** Puts the parts together, starts them in order, and stops them in the opposite one. */
public final class Start implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final int MESSAGES_AT_ONCE = 20;

  private final Deque<Runnable> stops = new ArrayDeque<>();
  private final List<Handler> handlers = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  private Start() {}

  /**
   * Starts what the configuration asks for and returns.
   *
   * @throws StartFailure when the operator has to change something first
   */
  public static Start with(Config config) {
    Start start = new Start();
    try {
      start.open(config);
      return start;
    } catch (CannotOpen e) {
      start.close();
      throw new StartFailure(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      start.close();
      throw e;
    }
  }

  @Override
  public void close() {
    while (!stops.isEmpty()) {
      stops.pop().run();
    }
  }

  private void open(Config config) throws CannotOpen {
    if (config.mode() instanceof Mode.Http http) {
      App app = bolt(config, http.botToken());
      InstantSource clock = InstantSource.system();
      List<String> secrets = http.signingSecrets().stream().map(Secret::value).toList();
      handlers.add(new SlackEvents(app, new RequestSignature(secrets, clock), clock));
    } else if (config.mode() instanceof Mode.SocketMode socket) {
      App app = bolt(config, socket.botToken());
      var door = new SocketModeDoor(app, socket.appToken().value(), MESSAGES_AT_ONCE, GRACE);
      stops.push(door::close);
      door.open();
      checks.add(Check.of("socket-mode", door::trouble));
    }
    WebDoor web = new WebDoor(config.bindAddress(), config.port(), checks, handlers, GRACE);
    web.open();
    stops.push(web::close);
    System.out.println(greeting(config.mode(), web.port()));
  }

  private App bolt(Config config, Secret botToken) {
    SlackApi api = SlackApi.at(config.slackApi());
    stops.push(api::close);
    BotIdentity identity = new BotIdentity(api.patient(botToken.value()));
    stops.push(identity::close);
    identity.learnInBackground();
    checks.add(Check.of("slack", identity::trouble));
    App app = OneWorkspace.boltApp(api, botToken.value(), identity);
    app.command("/interview", (request, context) -> context.ack("Followthrough is here."));
    return app;
  }

  private static String greeting(Mode mode, int port) {
    if (mode instanceof Mode.Sandbox) {
      return "Sandbox mode: no Slack is set up. Port %d.".formatted(port);
    }
    return mode instanceof Mode.Http
        ? "One workspace over HTTP: POST /slack/events on port %d.".formatted(port)
        : "One workspace over Socket Mode; health on port %d.".formatted(port);
  }
}
