package followthrough.journeys;

import followthrough.app.Followthrough;
import followthrough.app.ProgramTime;
import followthrough.core.draft.Words;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxOptions;
import followthrough.sandbox.SandboxServer;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.TimeTravel;
import followthrough.sandbox.play.SocketDoor;
import followthrough.scenarios.TravellingClock;
import followthrough.slack.connection.SlackApi;
import followthrough.storage.Database;
import followthrough.web.CalendarPages;
import followthrough.web.RequestSignature;
import followthrough.web.SlackEvents;
import followthrough.web.SocketModeDoor;
import followthrough.web.WebDoor;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;

/** The whole app over real HTTP against the sandbox, with a clock that the test owns. */
final class Town implements AutoCloseable, TimeTravel {
  private static final int UNLIMITED = 1_000_000;

  /** Leads nowhere; what stands behind it stands at {@link #base}, too. */
  static final URI PUBLIC_URL = URI.create("https://followthrough.test");

  private static final int REHEARSALS = 3;
  private static final AtomicBoolean REHEARSED = new AtomicBoolean();

  private final Instant start;
  private final TravellingClock clock;
  private Duration patience = SlackApi.PATIENT;
  private final AtomicLong elapsed = new AtomicLong();
  private final String database;
  private final SandboxServer slack;
  private Followthrough app;
  private WebDoor door;
  private SocketModeDoor socket;

  Town(Instant start, ZoneId zone) throws Exception {
    this(start, zone, "jdbc:h2:mem:town" + System.nanoTime());
  }

  Town(Instant start, ZoneId zone, String database) throws Exception {
    if (REHEARSED.compareAndSet(false, true)) {
      rehearse();
    }
    this.start = start;
    this.clock = new TravellingClock(start);
    this.database = database;
    this.slack =
        SandboxServer.start(
            SandboxOptions.standard(this)
                .withPeople(List.of(new SandboxOptions.Person("Ada Morgan", zone))));
    opens();
  }

  /**
   * The first interview of a cold JVM can take longer than Slack waits for an answer. That is
   * measured elsewhere; here it would only make journeys fail on a busy machine.
   */
  private static void rehearse() throws Exception {
    for (int rehearsal = 0; rehearsal < REHEARSALS; rehearsal++) {
      try (Town town = new Town(Instant.parse("2026-01-05T12:00:00Z"), ZoneId.of("UTC"))) {
        SandboxUser ada = town.ada();
        ada.types("/interview");
        ada.fillsIn("Company", "Rehearsal");
        ada.fillsIn("Starts", "2026-01-05 14:00");
        ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com");
        ada.saves();
        ada.closesAll();
        town.travelTo(Instant.parse("2026-01-05T17:00:00Z"));
        ada.clicks("Draft", "Dana Lee");
        ada.closesAll();
        ada.clicks("Mark sent", "Dana Lee");
        town.rests();
      } catch (AssertionError tooSlow) {
        // The next one is faster.
      }
    }
  }

  /** From the next start on the app waits so long for an answer that nobody waits for. */
  void waitsForSlack(Duration much) {
    patience = much;
  }

  /** Starts the app; after {@link #closes} on the same database. */
  void opens() throws Exception {
    app =
        new Followthrough(
            Database.open(database, "", "", InstantSource.system()),
            SlackApi.at(URI.create(slack.apiUrl()), patience),
            sandbox().botToken(),
            new ProgramTime(clock, elapsed::get, () -> Duration.between(start, clock.instant())),
            new Followthrough.Options(UNLIMITED, Words.shipped(), PUBLIC_URL));
    InstantSource real = InstantSource.system();
    SlackEvents events =
        new SlackEvents(
            app.bolt(), new RequestSignature(List.of(sandbox().signingSecret()), real), real);
    door =
        new WebDoor(
            "127.0.0.1",
            0,
            app.checks(),
            List.of(events, new CalendarPages(app.calendar())),
            Duration.ofSeconds(5));
    door.open();
    slack.connect(URI.create(base() + "/slack/events"));
  }

  /** From now on Slack reaches the app over WebSockets alone. */
  void turnsToSockets() throws Exception {
    SocketDoor sockets = sandbox().connectBySocket(slack.base());
    socket = new SocketModeDoor(app.bolt(), sandbox().appToken(), 4, Duration.ofSeconds(5));
    socket.open();
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> sockets.connections() > 0);
  }

  void closes() {
    if (socket != null) {
      socket.close();
    }
    door.close();
    app.close(Duration.ofSeconds(5));
  }

  Sandbox sandbox() {
    return slack.sandbox();
  }

  SandboxUser ada() {
    return sandbox().user("Ada");
  }

  /** Where the app's door is, such as {@code http://127.0.0.1:41234}. */
  String base() {
    return "http://127.0.0.1:" + door.port();
  }

  Followthrough app() {
    return app;
  }

  /** Does what is to be done in this minute, on this thread. */
  void settles() {
    app.pulse().turn();
  }

  /** Waits for what the app does after its answers, such as showing a message's new state. */
  void rests() {
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(app::idle);
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public Optional<Instant> nextReminder() {
    return app.deliveries().nextWake();
  }

  /** Lets time pass, stopping at every minute in which something is due. */
  @Override
  public void travelTo(Instant instant) {
    Optional<Instant> wake = nextReminder();
    while (wake.isPresent() && !wake.get().isAfter(instant)) {
      if (wake.get().isAfter(clock.instant())) {
        sleepsUntil(wake.get());
      }
      settles();
      Optional<Instant> next = nextReminder();
      if (next.equals(wake)) {
        throw new AssertionError("does not come to rest at " + wake.get());
      }
      wake = next;
    }
    sleepsUntil(instant);
  }

  /** Lets time pass without the app. */
  void sleepsUntil(Instant instant) {
    elapsed.addAndGet(Duration.between(clock.instant(), instant).toNanos());
    clock.set(instant);
  }

  /** Puts every clock forward, or back, by so much; no time passes. */
  void leaps(Duration much) {
    clock.set(clock.instant().plus(much));
  }

  @Override
  public void close() {
    closes();
    slack.close();
  }
}
