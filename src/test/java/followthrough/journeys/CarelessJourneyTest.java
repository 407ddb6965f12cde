package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Slips of the hand, which get a sentence that says what to do, and lose nothing. */
class CarelessJourneyTest extends Journey {
  private static final LocalDateTime FAR = LocalDateTime.of(2100, 1, 1, 9, 0);

  private void refuses(String label, String sentence) {
    town.rests();
    ada.saves();
    assertThat(ada.modal().error(label)).contains(sentence);
    ada.closesAll();
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
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
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
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    town.travelTo(at("2026-12-01T13:00"));
    tellsAtHome("Acme", "They will call or write by …");
    ada.fillsIn("By when?", FAR);
    refuses("By when?", "within two years");
    tellsAtHome("Acme", "They replied");
    ada.fillsIn("Decision expected by", "2100-01-01");
    refuses("Decision expected by", "within two years");
    tellsAtHome("Acme", "They invite me to the next round");
    ada.fillsIn("Starts", FAR);
    refuses("Starts", "within two years");
    tellsAtHome("Acme", "Debrief");
    ada.fillsIn("Decision expected by", "2100-01-01");
    refuses("Decision expected by", "three years");
  }
}
