package followthrough.app;

import followthrough.core.people.PersonId;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxOptions;
import followthrough.sandbox.SandboxServer;
import followthrough.sandbox.TimeTravel;
import followthrough.sandbox.state.Outlook;
import followthrough.slack.connection.SlackApi;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The small Slack that a start without any setting runs against, and its time. */
final class SandboxWorld implements TimeTravel, AutoCloseable {
  private final SandboxClock clock = new SandboxClock();
  private final SandboxServer server =
      SandboxServer.start(
          SandboxOptions.standard(this).withSecrets("xoxb-sandbox-" + random(), random()));
  private volatile @Nullable Followthrough app;

  /** Known to nobody but this process. */
  private static String random() {
    byte[] bits = new byte[16];
    new SecureRandom().nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  SandboxClock clock() {
    return clock;
  }

  Sandbox sandbox() {
    return server.sandbox();
  }

  /** The way to this Slack and to no other. */
  SlackApi api() {
    return SlackApi.at(URI.create(server.apiUrl()));
  }

  void moves(Followthrough program) {
    app = program;
  }

  /** From now on presses on the page reach the program. */
  void connect(int port) {
    URI base = URI.create("http://127.0.0.1:" + port);
    server.sandbox().offers("/interview");
    server.sandbox().connect(base.resolve("/slack/events"), base.resolve("/sandbox"));
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public Optional<Instant> nextReminder() {
    Followthrough program = app;
    return program == null ? Optional.empty() : program.deliveries().nextWake();
  }

  @Override
  public Outlook outlook(String userId, String firstName) {
    Followthrough program = app;
    return program == null
        ? TimeTravel.super.outlook(userId, firstName)
        : Outlooks.of(program.desk().look(new PersonId(Sandbox.TEAM, userId)), firstName);
  }

  /** Stops at every minute in which something is due, so that each reminder comes at its own. */
  @Override
  public synchronized void travelTo(Instant instant) {
    Followthrough program = app;
    if (program == null) {
      return;
    }
    Instant now = clock.instant();
    Optional<Instant> wake = nextReminder();
    while (wake.isPresent() && !wake.get().isAfter(instant)) {
      if (wake.get().isAfter(now)) {
        now = wake.get();
        clock.putForwardTo(now);
      }
      program.pulse().turn();
      Optional<Instant> next = nextReminder();
      if (next.equals(wake)) {
        break;
      }
      wake = next;
    }
    if (instant.isAfter(clock.instant())) {
      clock.putForwardTo(instant);
    }
    program.pulse().turn();
  }

  @Override
  public void close() {
    server.close();
  }
}
