package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.ShownMessage;
import followthrough.sandbox.state.BadDays;
import followthrough.slack.kit.Guard;
import followthrough.storage.Databases;
import followthrough.storage.Wire;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** PostgreSQL goes away in the middle of the day, and comes back. */
class DatabaseAwayJourneyTest {
  private static final Duration IN_TIME = Duration.ofMillis(2500);
  private static final Duration BACK = Duration.ofSeconds(30);
  private static final Instant PREPARE = Instant.parse("2026-03-02T13:00:00Z");
  private static final ZoneId UTC = ZoneId.of("UTC");

  private final String database = Databases.postgres() + "?user=postgres";
  private final Wire wire = Wire.to(database);
  private final Heard log = new Heard();
  private Town town;
  private SandboxUser ada;

  /** What the log says at WARN and above. */
  private static final class Heard extends AppenderBase<ILoggingEvent> {
    final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    protected void append(ILoggingEvent event) {
      if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
        lines.add(event.getFormattedMessage());
      }
    }
  }

  @BeforeEach
  void start() throws Exception {
    town = new Town(Instant.parse("2026-03-02T12:00:00Z"), UTC, wire.through(database));
    ada = town.ada();
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void stop() throws Exception {
    root().detachAppender(log);
    town.close();
    wire.close();
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private void logsAnInterview(String company, String starts) {
    ada.types("/interview");
    ada.fillsIn("Company", company);
    ada.fillsIn("Starts", starts);
    ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com");
    ada.saves();
  }

  private ShownMessage thankYouReminder() {
    logsAnInterview("Acme", "2026-03-02 14:00");
    ada.closesAll();
    town.travelTo(Instant.parse("2026-03-02T17:00:00Z"));
    town.rests();
    ada.messages();
    return ada.lastMessage();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(town.base() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private void isToldInTime(Runnable verb) {
    Instant began = Instant.now();
    verb.run();
    assertThat(Duration.between(began, Instant.now())).isLessThan(IN_TIME);
    assertThat(ada.nextMessage().text()).isEqualTo(Guard.AWAY);
  }

  /** Straight from the server, past the wire. */
  private String sql(String query) throws Exception {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** One line when it began and one when it ended, whatever was asked meanwhile. */
  private void oneOutageWasLogged() {
    assertThat(log.lines).hasSize(2);
    assertThat(log.lines.get(0)).startsWith("PostgreSQL does not answer at ");
    assertThat(log.lines.get(1))
        .matches("The database answers again after \\d+ s; \\d+ requests to it came to nothing .*");
  }

  private void comesBack() throws Exception {
    wire.heals();
    await().atMost(BACK).until(() -> get("/ready").statusCode() == 200);
  }

  @Test
  void whileTheNetworkSwallowsEverythingEverybodyIsToldInTime() throws Exception {
    ShownMessage reminder = thankYouReminder();
    wire.swallows();
    everybodyIsToldInTime(reminder);
  }

  @Test
  void whileTheServerIsStoppedEverybodyIsToldInTime() throws Exception {
    ShownMessage reminder = thankYouReminder();
    wire.refuses();
    everybodyIsToldInTime(reminder);
  }

  private void everybodyIsToldInTime(ShownMessage reminder) throws Exception {
    String answers = sql("select count(*) from answer");
    town.app().pulse().start();
    for (int press = 0; press < 2; press++) {
      isToldInTime(() -> ada.clicks("Mark sent", "Dana Lee", reminder));
      isToldInTime(() -> ada.types("/interview list"));
    }
    aFormStaysOpenWithWhatWasTyped();
    ada.opensHome();

    HttpResponse<String> ready = get("/ready");
    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(get("/health").body())
        .containsPattern("has not answered since 20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d");

    comesBack();
    assertThat(sql("select count(*) from answer")).isEqualTo(answers);
    ada.saves();
    assertThat(ada.modal().errors()).isEmpty();
    assertThat(sql("select count(*) from opportunity")).isEqualTo("2");
    ada.closesAll();
    ada.clicks("Mark sent", "Dana Lee", reminder);
    town.rests();
    ada.messages();
    town.sandbox().assertNothingUnexpected();
    oneOutageWasLogged();
  }

  private void aFormStaysOpenWithWhatWasTyped() {
    logsAnInterview("Globex", "2026-03-05 10:00");

    assertThat(ada.modal().value("Company")).isEqualTo("Globex");
    assertThat(ada.modal().errors()).containsValue(Guard.AWAY);
  }

  @Test
  void aPressSurvivesTheLossOfEveryConnection() throws Exception {
    ShownMessage reminder = thankYouReminder();
    wire.cuts();
    ada.clicks("Mark sent", "Dana Lee", reminder);
    town.rests();

    assertThat(sql("select answer_kind from answer")).isEqualTo("SENT");
    assertThat(log.lines).isEmpty();
    town.sandbox().assertNothingUnexpected();
  }

  @Test
  void whatWasPostedIsRecordedWhenTheDatabaseIsBack() throws Exception {
    logsAnInterview("Acme", "2026-03-02 14:00");
    ada.closesAll();
    town.rests();
    ada.messages();
    BadDays.Hold post = town.sandbox().badDays().next("chat.postMessage").hangs();
    CompletableFuture<Void> turn = CompletableFuture.runAsync(() -> town.travelTo(PREPARE));
    post.awaitArrival();
    wire.refuses();
    post.release();
    ShownMessage seen = ada.nextMessage();
    await().atMost(BACK).until(() -> log.lines.size() == 1);
    comesBack();
    turn.join();

    assertThat(sql("select string_agg(distinct state, ' ') from delivery")).isEqualTo("POSTED");
    assertThat(ada.messages()).extracting(ShownMessage::ts).containsExactly(seen.ts());
    town.sandbox().assertNothingUnexpected();
    oneOutageWasLogged();
  }

  @Test
  void aNewZoneIsRecordedWhenTheDatabaseIsBack() throws Exception {
    logsAnInterview("Acme", "2026-03-02 14:00");
    ada.closesAll();
    town.rests();
    wire.swallows();
    ada.movesTo(ZoneId.of("Europe/Berlin"));
    await().atMost(BACK).until(() -> log.lines.size() == 1);
    comesBack();
    await().atMost(BACK).until(town.app()::idle);

    assertThat(sql("select zone from person_settings order by place desc limit 1"))
        .isEqualTo("Europe/Berlin");
    ada.messages();
    town.sandbox().assertNothingUnexpected();
    oneOutageWasLogged();
  }

  @Test
  void nobodyWaitsForARowThatSomebodyHolds() throws Exception {
    ShownMessage reminder = thankYouReminder();
    try (Connection frozen = DriverManager.getConnection(database)) {
      frozen.setAutoCommit(false);
      frozen.createStatement().execute("update person set name = name");
      isToldInTime(() -> ada.clicks("Mark sent", "Dana Lee", reminder));
      assertThat(get("/ready").statusCode()).isEqualTo(200);
    }
    ada.clicks("Mark sent", "Dana Lee", reminder);
    town.rests();

    assertThat(sql("select answer_kind from answer")).isEqualTo("SENT");
    ada.messages();
    town.sandbox().assertNothingUnexpected();
  }
}
