package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody's interviews add up to, in words and on request as a picture. */
class NumbersJourneyTest extends Journey {
  @Test
  void belowFiveThereIsTooLittleToSay() {
    ada.types("/interview numbers");
    assertThat(ada.lastEphemeral().text()).contains("You haven't logged an interview yet.");
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    passTo("2026-12-01T12:00");
    ada.says("numbers");
    assertThat(ada.lastMessage().text())
        .startsWith("You've had one interview so far. Below five there's too little to say");
    assertThat(ada.lastMessage().buttons()).isEmpty();
  }

  @Test
  void fromFiveOnTheyAreToldAndDrawn() {
    for (int number = 1; number <= 5; number++) {
      logs("Company " + number, "2026-12-01 1" + number + ":00", "Dana Lee, dana@example.com");
    }
    passTo("2026-12-04T12:00");
    for (int number = 1; number <= 5; number++) {
      tellsAtHome("Company " + number, "They said no");
      ada.saves();
      settles();
      ada.closesAll();
    }
    ada.messages();
    ada.types("/interview numbers");
    assertThat(ada.lastEphemeral().text())
        .isEqualTo(
            """
            You've had 5 interviews for 5 jobs.
            All of them were answered.
            Half of the answers came within 3 days; the quickest took 3 days, the slowest 3 days.
            No job has led to an offer yet. Of the 5 that ended without one, 5 stopped after the first interview.""");
    ada.clicks("Show a picture");
    settles();
    assertThat(ada.lastEphemeral().text())
        .isEqualTo("I'm sending the picture to our conversation.");
    assertThat(ada.lastMessage().blocks().toString() + ada.lastMessage().text())
        .contains("Here is how long the answers took.");
  }
}
