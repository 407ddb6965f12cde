package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.SandboxUser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slips of the hand, which get a sentence that says what to do, and lose nothing. */
class CarelessJourneyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalDateTime FAR = LocalDateTime.of(2100, 1, 1, 9, 0);

  private Town town;
  private SandboxUser ada;

  @BeforeEach
  void opens() throws Exception {
    town = new Town(at("2026-11-30T09:00"), NEW_YORK);
    ada = town.ada();
  }

  @AfterEach
  void ends() {
    town.rests();
    ada.messages();
    ada.ephemerals();
    town.sandbox().assertNothingUnexpected();
    town.close();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
  }

  private void logs() {
    ada.types("/interview");
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", "2026-12-01 10:00");
    ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com");
    ada.saves();
    ada.closesAll();
    town.settles();
  }

  private void refuses(String label, String sentence) {
    town.rests();
    ada.saves();
    assertThat(ada.modal().error(label)).contains(sentence);
    ada.closesAll();
  }

  private void tells(String happening) {
    ada.opensHome();
    town.rests();
    ada.selectsAtHome("Acme", happening);
  }

  @Test
  void aYearThatNobodyCanMeanIsSaidBesideItsField() {
    ada.types("/interview");
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", FAR);
    ada.saves();
    assertThat(ada.modal().error("Starts"))
        .isEqualTo("Please choose a time within two years of today.");
    ada.fillsIn("Starts", LocalDateTime.of(20266, 12, 1, 10, 0));
    ada.saves();
    assertThat(ada.modal().error("Starts")).contains("within two years");
    assertThat(ada.modal().value("Company")).isEqualTo("Acme");
    ada.closesAll();
  }

  @Test
  void twoTalksAtOneTimeAreNoticedAndNothingIsBlocked() {
    logs();
    ada.types("/interview");
    ada.fillsIn("Company", "Globex");
    ada.fillsIn("Starts", "2026-12-01 10:30");
    ada.saves();
    assertThat(ada.modal().texts().toString()).contains("At the same time you meet Acme");
    ada.closesAll();
    ada.types("/interview");
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Role", "Editor");
    ada.fillsIn("Starts", "2026-12-01 10:00");
    ada.saves();
    assertThat(ada.modal().texts().toString())
        .contains("You have one with Acme at that time already");
    ada.closesAll();
    ada.types("/interview");
    ada.fillsIn("Company", "Initech");
    ada.fillsIn("Starts", "2026-12-01 11:00");
    ada.saves();
    assertThat(ada.modal().texts().toString())
        .doesNotContain("Acme", "At the same time you meet A");
    ada.closesAll();
  }

  @Test
  void soIsItInEveryFormOfWhatHappened() {
    logs();
    town.travelTo(at("2026-12-01T13:00"));
    tells("They will call or write by …");
    ada.fillsIn("By when?", FAR);
    refuses("By when?", "within two years");
    tells("They replied");
    ada.fillsIn("Decision expected by", "2100-01-01");
    refuses("Decision expected by", "within two years");
    tells("They invite me to the next round");
    ada.fillsIn("Starts", FAR);
    refuses("Starts", "within two years");
    tells("Debrief");
    ada.fillsIn("Decision expected by", "2100-01-01");
    refuses("Decision expected by", "three years");
  }
}
