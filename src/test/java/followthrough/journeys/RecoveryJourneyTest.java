package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.SandboxUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start makes good that the end before it has left. */
class RecoveryJourneyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Instant LOGGED = at("2026-11-30T09:00");
  private static final Instant THANKS = at("2026-12-01T13:00");

  @TempDir Path folder;
  private Town town;
  private SandboxUser ada;

  @BeforeEach
  void logsAnInterview() throws Exception {
    town = new Town(LOGGED, NEW_YORK, url());
    ada = town.ada();
    ada.types("/interview");
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", "2026-12-01 10:00");
    ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com");
    ada.saves();
    ada.closes();
    town.settles();
  }

  @AfterEach
  void ends() {
    town.close();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("data");
  }

  private Path file() {
    return folder.resolve("data.mv.db");
  }

  private void inTheFile(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), "sa", "");
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private long thanks() {
    return ada.messages().stream().filter(one -> one.text().contains("Thank Dana Lee")).count();
  }

  @Test
  void whoeverWouldSleepPastSomethingDueIsWoken() throws Exception {
    town.closes();
    inTheFile("update person set wake_at = timestamp with time zone '2027-06-01 00:00:00+00'");
    town.sleepsUntil(THANKS);
    town.opens();
    town.settles();
    assertThat(thanks()).isZero();

    town.app().recovery().wakeEverybodyInTime();
    town.settles();
    assertThat(thanks()).isOne();
  }

  @Test
  void afterADeathWhatSlackHasAlreadyIsNotPostedAgain() throws Exception {
    town.travelTo(THANKS.minusSeconds(60));
    // What is written later is lost, as on a disk that did not keep its word.
    Path before = Files.copy(file(), folder.resolve("before"));
    town.travelTo(THANKS);
    assertThat(thanks()).isOne();
    town.closes();
    Files.copy(before, file(), StandardCopyOption.REPLACE_EXISTING);
    town.sleepsUntil(THANKS.plusSeconds(600));
    town.opens();
    assertThat(health()).contains("\"before_this_start\"", "was not stopped in order");

    town.app().recover();
    town.settles();
    assertThat(thanks()).isOne();
    ada.clicks("Mark sent", "Dana Lee");
    town.rests();
    assertThat(ada.lastMessage().text()).contains("Sent Tue, Dec 1");
  }

  @Test
  void afterAnOrderlyEndNothingIsSaidAndNothingIsLookedFor() throws Exception {
    town.closes();
    town.sleepsUntil(THANKS);
    town.opens();
    town.sandbox().badDays().next(9, "conversations.history").answersStatus(500);

    town.app().recover();
    town.settles();
    assertThat(thanks()).isOne();
    assertThat(health()).doesNotContain("before_this_start");
  }

  private String health() throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(town.base() + "/health")).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
