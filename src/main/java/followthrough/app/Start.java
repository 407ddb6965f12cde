package followthrough.app;

import followthrough.core.draft.Words;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxUser;
import followthrough.slack.connection.SlackApi;
import followthrough.storage.Database;
import followthrough.storage.DatabaseUnavailable;
import followthrough.web.CalendarPages;
import followthrough.web.CannotOpen;
import followthrough.web.Check;
import followthrough.web.RequestSignature;
import followthrough.web.SlackEvents;
import followthrough.web.SocketModeDoor;
import followthrough.web.WebDoor;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/** Puts the parts together, starts them in order, and stops them in the opposite one. */
public final class Start implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final int MESSAGES_AT_ONCE = 20;

  /** Nobody else's Slack has to be spared. */
  private static final int UNLIMITED = 1_000_000;

  private final Deque<Runnable> stops = new ArrayDeque<>();
  private final List<Handler> handlers = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private @Nullable SandboxWorld world;
  private @Nullable Followthrough program;
  private @Nullable SocketModeDoor socketDoor;
  private int port;

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

  /** The small Slack and its time; empty where the real one is spoken to. */
  Optional<SandboxWorld> world() {
    return Optional.ofNullable(world);
  }

  /**
   * Runs through what a first visitor does, on this machine alone, and stops: whoever prepares an
   * archive of the classes has them all loaded then.
   */
  static void rehearse() {
    try (Start start = with(Config.forRehearsal())) {
      SandboxWorld world = start.world;
      if (world != null) {
        SandboxUser ada = world.sandbox().user("Ada");
        ada.types("/interview");
        ada.fillsIn("Company", "Acme");
        ada.fillsIn("Starts", LocalDateTime.now(ada.zone()).plusDays(2));
        ada.fillsIn("Who will you meet?", "Dana Lee, VP, dana@example.com");
        ada.saves();
        world.nextReminder().ifPresent(world::travelTo);
        ada.opensHome();
      }
    }
  }

  @Override
  public void close() {
    while (!stops.isEmpty()) {
      stops.pop().run();
    }
  }

  private void open(Config config) throws CannotOpen {
    if (config.mode() instanceof Mode.Sandbox) {
      openSandbox(config);
    } else if (config.mode() instanceof Mode.Http http) {
      Followthrough app = wire(config, SlackApi.at(config.slackApi()), http.botToken().value());
      listen(app, http.signingSecrets().stream().map(Secret::value).toList());
    } else if (config.mode() instanceof Mode.SocketMode socket) {
      Followthrough app = wire(config, SlackApi.at(config.slackApi()), socket.botToken().value());
      socketDoor =
          new SocketModeDoor(app.bolt(), socket.appToken().value(), MESSAGES_AT_ONCE, GRACE);
      checks.add(Check.of("socket-mode", socketDoor::trouble));
    }
    WebDoor web = new WebDoor(config.bindAddress(), config.port(), checks, handlers, GRACE);
    web.open();
    stops.push(web::close);
    port = web.port();
    begin();
    Greeting.lines(config, port).forEach(System.out::println);
  }

  /** What speaks to Slack begins only when the port is ours: a start that fails says one line. */
  private void begin() throws CannotOpen {
    if (world != null) {
      world.connect(port);
    }
    if (program != null) {
      program.start();
    }
    if (socketDoor != null) {
      stops.push(socketDoor::close);
      socketDoor.open();
    }
  }

  private void openSandbox(Config config) {
    SandboxWorld small = new SandboxWorld();
    world = small;
    stops.push(small::close);
    Followthrough app =
        wire(config, small.api(), small.sandbox().botToken(), small.clock().time(), UNLIMITED);
    small.moves(app);
    handlers.add(small.sandbox().handler());
    listen(app, List.of(small.sandbox().signingSecret()));
  }

  private Followthrough wire(Config config, SlackApi api, String botToken) {
    return wire(config, api, botToken, ProgramTime.ofThisMachine(), config.messagesPerMinute());
  }

  private Followthrough wire(
      Config config, SlackApi api, String botToken, ProgramTime time, int messagesPerMinute) {
    // A mistake in the words is told before the database is touched.
    Words words = OwnWords.read(config.words());
    Followthrough app =
        new Followthrough(
            database(config),
            api,
            botToken,
            time,
            new Followthrough.Options(messagesPerMinute, words, config.publicUrl()));
    program = app;
    handlers.add(new CalendarPages(app.calendar()));
    stops.push(() -> app.close(GRACE));
    checks.addAll(app.checks());
    return app;
  }

  private static Database database(Config config) {
    Config.Database named = config.database();
    Secret password = named.password();
    try {
      Database opened =
          Database.open(
              named.url(),
              named.user() == null ? "" : named.user(),
              password == null ? "" : password.value(),
              InstantSource.system());
      if (config.mode() instanceof Mode.Sandbox && opened.servesAnotherThan(Sandbox.TEAM)) {
        opened.close();
        throw new StartFailure(
            "No Slack is set up, but the database that DATABASE_URL names holds a real workspace, whose data a sandbox would show to everybody: set SLACK_BOT_TOKEN and the second secret again, or leave DATABASE_URL out to try the sandbox.");
      }
      return opened;
    } catch (DatabaseUnavailable e) {
      throw new StartFailure(String.valueOf(e.getMessage()), e);
    }
  }

  /** Signatures are checked by real time, also where the program's time travels. */
  private void listen(Followthrough app, List<String> secrets) {
    InstantSource clock = InstantSource.system();
    handlers.add(new SlackEvents(app.bolt(), new RequestSignature(secrets, clock), clock));
  }
}
