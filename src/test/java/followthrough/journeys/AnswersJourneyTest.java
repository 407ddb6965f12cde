package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.people.PersonId;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.ShownMessage;
import followthrough.sandbox.play.AppAnswer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens after a reminder came: answers, second thoughts, standstills and bad days. */
class AnswersJourneyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Instant LOGGED = at("2026-11-30T09:00");
  private static final Instant THANKS = at("2026-12-01T13:00");

  private static final PersonId PERSON = new PersonId("T0SANDBOX", "U0ADAMORGAN");

  @TempDir Path folder;
  private Town town;
  private SandboxUser ada;

  @BeforeEach
  void logsAnInterview() throws Exception {
    town = new Town(LOGGED, NEW_YORK, "jdbc:h2:file:" + folder.resolve("data"));
    ada = town.ada();
    logs("Acme", "2026-12-01 10:00");
  }

  @AfterEach
  void ends() {
    town.close();
  }

  private static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
  }

  private void logs(String company, String starts) {
    ada.types("/interview");
    ada.fillsIn("Company", company);
    ada.fillsIn("Starts", starts);
    ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com\nSam Roy, sam@example.com");
    ada.saves();
    ada.closes();
    town.settles();
  }

  private void waitsForThanks() {
    town.travelTo(THANKS);
    assertThat(ada.lastMessage().text()).contains("Dana Lee", "Sam Roy");
  }

  private void deletesTheInterview() {
    ada.opensHome();
    town.rests();
    ada.clicksAtHome("Edit");
    ada.clicks("Delete");
    town.rests();
    ada.closesAll();
  }

  private void nothingElse() {
    town.rests();
    ada.messages();
    ada.ephemerals();
    town.sandbox().assertNothingUnexpected();
  }

  @Test
  void aPressShowsItsStateAndCanBeUndoneForTenMinutes() {
    waitsForThanks();
    ada.clicks("Mark sent", "Dana Lee");
    town.rests();
    assertThat(ada.lastMessage().text()).contains("Sent Tue, Dec 1, 1:00 PM");

    town.travelTo(THANKS.plus(Duration.ofMinutes(10)));
    ada.clicks("Undo", "Dana Lee");
    town.rests();
    assertThat(ada.lastMessage().text()).doesNotContain("Sent today");

    ada.clicks("Mark sent", "Dana Lee");
    town.rests();
    ShownMessage message = ada.lastMessage();
    town.travelTo(THANKS.plus(Duration.ofMinutes(21)));
    ada.clicks("Undo", "Dana Lee", message);
    town.rests();
    assertThat(ada.lastEphemeral().text()).contains("ten minutes");
    assertThat(ada.lastMessage().text()).contains("Sent Tue, Dec 1, 1:10 PM");
    nothingElse();
  }

  @Test
  void aSecondPressChangesNothingAndSaysSo() {
    waitsForThanks();
    ada.doubleClicks("Mark sent");
    town.rests();

    assertThat(ada.lastEphemeral().text()).contains("1:00 PM").contains("first time stands");
    nothingElse();
  }

  @Test
  void anOldMessageAnswersThatThePlanHasChanged() {
    waitsForThanks();
    ShownMessage old = ada.lastMessage();
    town.sandbox().badDays().always("chat.update").answersError("edit_window_closed");
    deletesTheInterview();
    town.sandbox().badDays().end();

    ada.clicks("Mark sent", "Sam Roy", old);
    town.rests();
    assertThat(ada.lastEphemeral().text()).contains("plan has changed");
    assertThat(ada.lastMessage().buttons()).doesNotContain("Mark sent");
    town.travelTo(THANKS.plus(Duration.ofDays(60)));
    assertThat(ada.unread()).isEmpty();
    nothingElse();
  }

  @Test
  void aFormThatArrivesTwiceLogsOneInterview() {
    ada.types("/interview");
    ada.fillsIn("Company", "Bolt & Co");
    ada.fillsIn("Starts", "2026-12-08 10:00");
    ada.saves();
    town.sandbox().sendsAgain(1, "http_timeout");
    ada.closesAll();
    town.settles();

    ada.types("/interview list");
    assertThat(ada.lastEphemeral().text()).containsOnlyOnce("Bolt");
    nothingElse();
  }

  @Test
  void aReplayedFormDoesNotBringADeletedInterviewBack() {
    Supplier<AppAnswer> replay = town.sandbox().overhears();
    deletesTheInterview();

    assertThat(replay.get().problem()).isNull();
    town.settles();

    ada.types("/interview list");
    assertThat(ada.lastEphemeral().text()).doesNotContain("Acme");
    nothingElse();
  }

  @Test
  void aReplayedPressDoesNotMarkAgainAfterUndo() {
    waitsForThanks();
    ada.clicks("Mark sent", "Dana Lee");
    Supplier<AppAnswer> replay = town.sandbox().overhears();
    town.rests();
    ada.clicks("Undo", "Dana Lee");
    town.rests();

    assertThat(replay.get().problem()).isNull();
    town.rests();

    assertThat(ada.lastMessage().text()).doesNotContain("Sent today");
    ada.clicks("Mark sent", "Dana Lee");
    town.rests();
    assertThat(ada.lastMessage().text()).contains("Sent Tue, Dec 1, 1:00 PM");
    nothingElse();
  }

  @Test
  void aStandstillOfAnyLengthEndsInOneMessage() throws Exception {
    town.closes();
    town.sleepsUntil(at("2026-12-02T09:30"));
    town.opens();
    town.settles();

    List<ShownMessage> messages = ada.messages();
    assertThat(messages).hasSize(1);
    assertThat(messages.get(0).text()).contains("Dana Lee", "old preparation");
    town.settles();
    assertThat(ada.messages()).hasSize(1);
    nothingElse();
  }

  @Test
  void aPostWhoseAnswerWasLostIsLookedUpAndNotRepeated() {
    town.sandbox().badDays().next("chat.postMessage").afterItHappened().breaksTheConnection();
    town.travelTo(at("2026-11-30T10:00"));
    assertThat(ada.messages()).hasSize(1);

    untilItRests();
    assertThat(ada.messages()).hasSize(1);
    nothingElse();
  }

  @Test
  void aBusySlackGetsTheMessageLater() {
    town.sandbox().badDays().next("chat.postMessage").answersTooManyRequests(1);
    town.travelTo(at("2026-11-30T10:00"));
    assertThat(ada.unread()).isEmpty();

    untilItRests();
    assertThat(ada.messages()).hasSize(1);
    nothingElse();
  }

  /** Retries wait by the database's clock, which no test owns, and by ours. */
  private void untilItRests() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              town.sleepsUntil(town.now().plusSeconds(1));
              town.settles();
              return town.app().deliveries().lastSuccess(PERSON).isPresent();
            });
  }

  @Test
  void aSnoozedReminderComesBackWhenItWasPutOffTo() {
    waitsForThanks();
    ada.clicks("Remind me Tue, Dec 1, 6:00 PM", "Dana Lee");
    town.rests();
    town.travelTo(at("2026-12-01T17:59"));
    ada.messages();
    town.travelTo(at("2026-12-01T18:00"));

    assertThat(ada.unread()).hasSize(1);
    assertThat(ada.lastMessage().text()).contains("Dana Lee");
    nothingElse();
  }

  @Test
  void aDraftThanksRemindsAndAsksForTheNextStep() {
    waitsForThanks();
    ada.clicks("Draft", "Sam Roy");

    assertThat(ada.modal().labels())
        .containsExactly("Version", "Subject", "Thank", "Remind", "Next steps");
    assertThat(ada.modal().value("Thank")).startsWith("Hi Sam,");
    assertThat(
            ada.modal().value("Thank")
                + ada.modal().value("Remind")
                + ada.modal().value("Next steps"))
        .endsWith("Ada Morgan")
        .containsPattern("(?i)thank|grateful|appreciat")
        .containsOnlyOnce("?");
    ada.closesAll();
    nothingElse();
  }

  @Test
  void wordsThatNobodyKnowsAreAnsweredWithWhatToType() {
    ada.types("/interview lst");
    assertThat(ada.lastEphemeral().text()).contains("list");
    ada.types("/interview help");
    assertThat(ada.lastEphemeral().text()).contains("next", "status");
    ada.types("/interview next");
    assertThat(ada.lastEphemeral().text()).contains("Acme");
    ada.types("/interview status");
    assertThat(ada.lastEphemeral().text()).contains("10:00 AM");
    nothingElse();
  }

  @Test
  void somebodyWhoMovesIsRemindedByTheirNewClock() {
    town.travelTo(at("2026-11-30T12:00"));
    ada.movesTo(ZoneId.of("America/Los_Angeles"));
    town.rests();
    town.travelTo(THANKS);
    assertThat(ada.lastMessage().text()).contains("Wed, Dec 2, 8:00 AM");
    nothingElse();
  }
}
