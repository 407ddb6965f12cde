package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.SandboxUser;
import followthrough.storage.Rewriting;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of one job seeker: how many messages come of it, and how the database file grows. */
class YearJourneyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final int INTERVIEWS = 26;
  private static final int DAYS_BETWEEN = 14;
  private static final long MEGABYTE = 1 << 20;

  /** Of what a file without its history takes for one person's year. */
  private static final long MOST_ALIVE = 4 * MEGABYTE;

  @TempDir Path folder;

  private int presses;

  @Test
  void aYearFitsIntoAFewMegabytes() throws Exception {
    Path file = folder.resolve("data.mv.db");
    LocalDateTime monday =
        LocalDateTime.parse("2026-01-05T09:00")
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    int messages;
    try (Town town =
        new Town(
            monday.atZone(NEW_YORK).toInstant(),
            NEW_YORK,
            "jdbc:h2:file:" + folder.resolve("data"))) {
      SandboxUser ada = town.ada();
      for (int interview = 0; interview < INTERVIEWS; interview++) {
        LocalDateTime logged = monday.plusDays((long) interview * DAYS_BETWEEN);
        town.travelTo(logged.atZone(NEW_YORK).toInstant());
        logs(ada, "Company " + interview, logged.plusDays(1).withHour(10));
        for (int day = 1; day < DAYS_BETWEEN; day += 2) {
          town.travelTo(logged.plusDays(day).withHour(18).atZone(NEW_YORK).toInstant());
          answers(ada);
        }
        town.rests();
      }
      messages = ada.messages().size();
    }
    Rewriting rewriting = Rewriting.of(file);
    System.out.printf(
        "A year of one person: %d interviews, %d messages, %d presses; the file grew to %.1f MB,"
            + " written anew it has %.1f MB after %d ms%n",
        INTERVIEWS,
        messages,
        presses,
        (double) rewriting.before() / MEGABYTE,
        (double) rewriting.after() / MEGABYTE,
        rewriting.pause().toMillis());

    assertThat(messages).isGreaterThan(INTERVIEWS * 3);
    assertThat(rewriting.after()).isLessThan(MOST_ALIVE).isLessThan(rewriting.before());
    assertThat(rewriting.pause()).isLessThan(Duration.ofMinutes(1));
  }

  private static void logs(SandboxUser ada, String company, LocalDateTime starts) {
    ada.types("/interview");
    ada.fillsIn("Company", company);
    ada.fillsIn("Starts", starts);
    ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com\nSam Roy, sam@example.com");
    ada.saves();
    ada.closesAll();
  }

  /** Does what the newest message asks for, if it asks for anything. */
  private void answers(SandboxUser ada) {
    try {
      ada.clicks("Mark sent");
      presses++;
    } catch (AssertionError nothingToSend) {
      // A quiet day.
    }
  }
}
