package followthrough.journeys;

import followthrough.sandbox.SandboxUser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Ada in a town of her own, from the last Monday of November on; at its end nothing is unread. */
abstract class Journey {
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  Town town;
  SandboxUser ada;

  @BeforeEach
  void comesToTown() throws Exception {
    town = new Town(at("2026-11-30T09:00"), NEW_YORK, database());
    ada = town.ada();
  }

  @AfterEach
  void nothingIsLeft() {
    settles();
    readsEverything();
    town.close();
  }

  /** Where it is remembered: nowhere beyond the test, unless a journey needs a file. */
  String database() {
    return "jdbc:h2:mem:town" + System.nanoTime();
  }

  void readsEverything() {
    town.rests();
    ada.messages();
    ada.ephemerals();
    town.sandbox().assertNothingUnexpected();
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
  }

  void logs(String company, String starts, String people) {
    ada.types("/interview");
    ada.fillsIn("Company", company);
    ada.fillsIn("Starts", starts);
    ada.fillsIn("Who will you meet?", people);
    ada.saves();
    ada.closesAll();
    town.settles();
  }

  void passTo(String local) {
    town.travelTo(at(local));
    settles();
    ada.messages();
  }

  /** Until the app has done all that is due in this minute. */
  void settles() {
    town.rests();
    town.settles();
    town.rests();
  }

  void atHome() {
    ada.opensHome();
    town.rests();
  }

  void tellsAtHome(String company, String happening) {
    atHome();
    ada.selectsAtHome(company, happening);
  }
}
