package followthrough.slack.people;

import static followthrough.slack.bench.Bench.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import followthrough.core.action.ChangeSettings;
import followthrough.core.people.Person;
import followthrough.slack.bench.Bench;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest {
  private Bench bench;

  @BeforeEach
  void start() throws Exception {
    bench = new Bench();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void aPersonIsAskedAboutOnceADay() {
    bench.people.greet(ADA, bench.client);
    bench.people.greet(ADA, bench.client);
    await().until(() -> bench.desk.look(ADA).isPresent());
    assertThat(bench.calls).hasSize(1);

    bench.usersInfo = () -> Bench.user("Europe/Berlin");
    bench.clock.set(bench.clock.instant().plus(Duration.ofDays(1)));
    bench.people.greet(ADA, bench.client);
    bench.settle();

    assertThat(bench.calls).hasSize(2);
    assertThat(zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void whenSlackDoesNotTellTheNextContactAsksAgain() {
    bench.usersInfo = () -> Bench.refusal("user_not_visible");
    bench.people.greet(ADA, bench.client);
    await()
        .untilAsserted(
            () -> {
              bench.people.greet(ADA, bench.client);
              assertThat(bench.calls).hasSizeGreaterThan(1);
            });
    assertThat(bench.desk.look(ADA)).isEmpty();
  }

  @Test
  void aZoneThatJavaDoesNotKnowIsNoZone() {
    bench.usersInfo = () -> Bench.user("Mars/Olympus");
    assertThat(bench.people.look(ADA, bench.client)).isEmpty();
    bench.usersInfo = () -> Bench.user(null);
    assertThat(bench.people.look(ADA, bench.client)).isEmpty();
  }

  @Test
  void whoMovesTakesTheirZoneAlong() throws Exception {
    bench.met();
    bench.hears(moved("U1", "Asia/Tokyo"));
    bench.settle();

    assertThat(zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(bench.calls).isEmpty();
  }

  @Test
  void aZoneOfOnesOwnStaysUntilSlacksIsWantedAgain() throws Exception {
    bench.met();
    choose(new ChangeSettings.Own(ZoneId.of("Europe/Berlin")));
    bench.hears(moved("U1", "Asia/Tokyo"));
    await().until(() -> person().zoneInSlack().equals(ZoneId.of("Asia/Tokyo")));
    assertThat(zone()).isEqualTo(ZoneId.of("Europe/Berlin"));

    bench.usersInfo = () -> Bench.user("Asia/Seoul");
    bench.people.greet(ADA, bench.client);
    await().until(() -> person().zoneInSlack().equals(ZoneId.of("Asia/Seoul")));
    assertThat(zone()).isEqualTo(ZoneId.of("Europe/Berlin"));

    choose(new ChangeSettings.AsInSlack());
    assertThat(zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    bench.hears(moved("U1", "Asia/Manila"));
    bench.settle();
    assertThat(zone()).isEqualTo(ZoneId.of("Asia/Manila"));
  }

  private void choose(ChangeSettings.ZoneChoice zone) {
    bench.desk.press(ADA, new ChangeSettings(zone, null, null));
  }

  @Test
  void strangersAndOddZonesAreLeftAlone() throws Exception {
    bench.met();
    bench.hears(moved("U9", "Asia/Tokyo"));
    bench.hears(moved("U1", "Mars/Olympus"));
    bench.settle();

    assertThat(zone()).isEqualTo(Bench.NEW_YORK);
    assertThat(bench.desk.look(new followthrough.core.people.PersonId("T1", "U9"))).isEmpty();
  }

  @Test
  void aMoveThatCouldNotBeStoredIsStoredWithTheNextNews() throws Exception {
    bench.met();
    bench.files.failOnce(new IllegalStateException("busy"));
    bench.hears(moved("U1", "Asia/Tokyo"));
    await()
        .untilAsserted(
            () -> {
              bench.hears(moved("U1", "Asia/Tokyo"));
              assertThat(zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
            });
  }

  private Person person() {
    return bench.desk.look(ADA).orElseThrow().file().person();
  }

  private ZoneId zone() {
    return person().current().zone();
  }

  private static String moved(String user, String zone) {
    return "{\"type\":\"user_change\",\"user\":{\"id\":\"%s\",\"tz\":\"%s\"}}"
        .formatted(user, zone);
  }
}
