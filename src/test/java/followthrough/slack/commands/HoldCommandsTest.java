package followthrough.slack.commands;

import static followthrough.slack.bench.Bench.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.ChangeSettings;
import followthrough.core.people.DmWindow;
import followthrough.core.pipeline.Happening;
import followthrough.slack.bench.Bench;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldCommandsTest {
  private static final String PAUSED =
      "Paused until ⟦Thu, Dec 24, 9:00 AM⟧. The note before you leave or hang up still"
          + " comes. ‹/interview resume› ends the pause.";

  private Bench bench;

  @BeforeEach
  void start() throws Exception {
    bench = new Bench().met();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pause 2026-12-24",
        "Pause  dec 24",
        "pause\tdecember 24",
        "pause until 2026-12-24"
      })
  void aPauseIsEchoedWithItsDayAndHour(String typed) throws Exception {
    assertThat(bench.told(typed)).isEqualTo(PAUSED);
    assertThat(happenings())
        .containsExactly(new Happening.Paused(1, bench.desk.now(), LocalDate.of(2026, 12, 24)));
    assertThat(bench.changed).containsExactly(ADA);
    assertThat(bench.told("next"))
        .startsWith("Your reminders are on hold until Thu, Dec 24, 9:00 AM.");
    assertThat(bench.told("status"))
        .endsWith("Your reminders are on hold until Thu, Dec 24, 9:00 AM.");
  }

  @Test
  void statusNamesOnlyWhatComesInSpiteOfThePause() throws Exception {
    bench.told("pause dec 24");
    assertThat(bench.told("status"))
        .isEqualTo(
            "I haven't sent you a message yet. Your reminders are on hold until Thu, Dec 24, 9:00"
                + " AM.");
    log();
    assertThat(bench.told("status")).contains("The next one is planned for Tue, Dec 1, 1:00 PM.");
  }

  @Test
  void itEndsWhenThePersonsDayOfMessagesBegins() throws Exception {
    bench.desk.press(
        ADA,
        new ChangeSettings(null, new DmWindow(LocalTime.of(11, 0), LocalTime.of(18, 0)), null));
    assertThat(bench.told("pause tomorrow")).startsWith("Paused until ⟦Tue, Nov 24, 11:00 AM⟧.");

    bench.clock.set(Instant.parse("2026-11-24T16:00:00Z"));
    assertThat(bench.desk.look(ADA).orElseThrow().plan().held()).isFalse();
  }

  @Test
  void withoutADayItAsksWithExamples() throws Exception {
    assertThat(bench.told("pause"))
        .isEqualTo(
            "Until which day? Type, for example, ‹/interview pause 2026-12-24›, ‹/interview pause"
                + " dec 24›, ‹/interview pause monday› or ‹/interview pause tomorrow›. To be left"
                + " alone for good, type ‹/interview stop›.");
    assertThat(happenings()).isEmpty();
  }

  @Test
  void whatIsNoDayIsEchoedAndChangesNothing() throws Exception {
    assertThat(bench.told("pause <!channel> *2 weeks*"))
        .startsWith(
            "I can't read \u201c<!channel> *2 weeks*\u201d as a day, so nothing was changed. Type,"
                + " for example, ‹/interview pause 2026-12-24›");
    assertThat(bench.told("pause today"))
        .startsWith("Mon, Nov 23 isn't ahead of you, so nothing was changed.");
    assertThat(bench.told("pause 2028-01-01"))
        .isEqualTo(
            "Sat, Jan 1, 2028 is more than a year away, so nothing was changed. To be left alone"
                + " until you say otherwise, type ‹/interview stop›.");
    assertThat(happenings()).isEmpty();
    assertThat(bench.changed).isEmpty();
  }

  @Test
  void stopHoldsUntilResume() throws Exception {
    log();
    assertThat(bench.told("stop"))
        .isEqualTo(
            "Stopped. I won't send anything by myself, not even before an interview. What is due"
                + " stays on my Home tab, and ‹/interview resume› starts me again.");
    assertThat(bench.told("next")).isEqualTo("Your reminders are on hold.");
    assertThat(bench.told("status")).endsWith("Your reminders are on hold.");

    assertThat(bench.told("resume"))
        .isEqualTo("I'll remind you again. The next one is planned for Mon, Nov 30, 2:00 PM.");
    assertThat(bench.desk.look(ADA).orElseThrow().plan().held()).isFalse();
    assertThat(bench.changed).hasSize(2);
  }

  @Test
  void resumeBringsWhatWaited() throws Exception {
    log();
    bench.told("stop");
    bench.clock.set(Instant.parse("2026-12-02T15:00:00Z"));
    bench.desk.tick(ADA);

    assertThat(bench.told("resume"))
        .isEqualTo("I'll remind you again. What waited is on its way to you.");
  }

  @Test
  void resumeWithoutAHoldChangesNothing() throws Exception {
    assertThat(bench.told("resume"))
        .isEqualTo("Your reminders weren't on hold. No message to you is planned.");
    assertThat(happenings()).isEmpty();
  }

  @Test
  void aNewPauseTakesThePlaceOfTheOld() throws Exception {
    bench.told("pause monday");
    assertThat(bench.told("pause dec 24")).isEqualTo(PAUSED);
    bench.told("stop");
    assertThat(bench.told("pause dec 24")).isEqualTo(PAUSED);
    assertThat(bench.told("status")).endsWith("on hold until Thu, Dec 24, 9:00 AM.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause dec 24", "stop", "resume"})
  void aStrangerIsToldHowToBegin(String typed) throws Exception {
    Bench other = new Bench();
    assertThat(other.told(typed)).startsWith("You haven't logged an interview yet.");
    other.close();
  }

  private void log() throws Exception {
    bench.saves(
        bench
            .opens()
            .fill("Company", "Acme")
            .fill("Starts", "2026-12-01T19:00:00Z")
            .fill("Who will you meet?", "Dana Lee, dana@acme.com"));
    bench.changed.clear();
  }

  private List<Happening> happenings() {
    return bench.files.pipeline(ADA).happenings();
  }
}
