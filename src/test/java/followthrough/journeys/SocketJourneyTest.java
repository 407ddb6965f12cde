package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.SandboxUser;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The main job without a public address: everything arrives over Socket Mode. */
class SocketJourneyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
  }

  @Test
  void anInterviewIsLoggedRemindedOfAndAnswered() throws Exception {
    try (Town town = new Town(at("2026-11-30T09:00"), NEW_YORK)) {
      town.turnsToSockets();
      SandboxUser ada = town.ada();
      ada.types("/interview");
      ada.fillsIn("Company", "Acme");
      ada.fillsIn("Starts", "2026-12-01 10:00");
      ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com");
      ada.saves();
      assertThat(ada.modal().title()).isEqualTo("Interview saved");
      ada.closes();
      town.travelTo(at("2026-12-01T13:00"));
      ada.clicks("Mark sent", "Dana Lee");
      town.rests();

      assertThat(ada.lastMessage().text()).contains("Sent Tue, Dec 1, 1:00 PM");
      ada.messages();
      town.sandbox().assertNothingUnexpected();
    }
  }

  @Test
  void wordsMailsFilesAndShortcutsAreAnswered() throws Exception {
    try (Town town = new Town(at("2026-11-30T09:00"), NEW_YORK)) {
      town.turnsToSockets();
      SandboxUser ada = town.ada();
      ada.says("We'd like to invite you to an interview at Acme on Tuesday, December 1 at 10 AM.");
      town.rests();
      assertThat(ada.lastMessage().text()).contains("invitation to an interview");
      ada.clicks("Open the form", ada.lastMessage());
      ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com");
      ada.saves();
      ada.closes();
      town.travelTo(at("2026-12-01T13:00"));
      ada.messages();
      ada.says("sent dana");
      town.rests();
      assertThat(ada.lastMessage().text()).contains("Sent: thank-you note to Dana Lee");
      town.travelTo(at("2026-12-01T13:02"));
      ada.messages();
      ada.says("they said no");
      town.rests();
      assertThat(ada.lastMessage().text()).contains("Acme said no");
      ada.says("undo");
      town.rests();
      assertThat(ada.lastMessage().text()).contains("Taken back");
      ada.drops("notes.txt", "text/plain", "Nothing to read.");
      town.rests();
      assertThat(ada.lastMessage().text()).contains("notes.txt");
      ada.runsShortcut("log_an_interview");
      assertThat(ada.modal().title()).isEqualTo("Log an interview");
      ada.closes();
      ada.messages();
      town.sandbox().assertNothingUnexpected();
    }
  }
}
