package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.ShownMessage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person types to the app in plain words, over the real door. */
class TypedJourneyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private Town town;
  private SandboxUser ada;

  @BeforeEach
  void begins() throws Exception {
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

  private void logs(String company, String people) {
    ada.types("/interview");
    ada.fillsIn("Company", company);
    ada.fillsIn("Starts", "2026-12-01 10:00");
    ada.fillsIn("Who will you meet?", people);
    ada.saves();
    ada.closes();
    town.settles();
  }

  private void oneIsOpen() {
    logs("Acme", "Dana Lee, dana@example.com");
    passesTo("2026-12-01T13:00");
  }

  private void twoAreOpen() {
    logs("Acme", "Dana Lee, dana@example.com\nSam Roy, sam@example.com");
    passesTo("2026-12-01T13:00");
  }

  private void passesTo(String local) {
    town.travelTo(at(local));
    ada.messages();
  }

  private String says(String words) {
    ada.says(words);
    town.rests();
    return ada.lastMessage().text();
  }

  private ShownMessage reminder() {
    return ada.messages().stream()
        .filter(one -> one.text().contains("Thank"))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void doneIsDoneWhereOneThingIsOpen() {
    oneIsOpen();
    ada.clicks("Done");
    town.rests();

    assertThat(says("done"))
        .contains("Sent: thank-you note to Dana Lee, Acme. Tue, Dec 1, 1:00 PM New York time.")
        .contains("Nothing else is open.");
    assertThat(reminder().text()).contains("Sent Tue, Dec 1, 1:00 PM");
    ada.clicks("Undo", ada.lastMessage());
    town.rests();

    assertThat(ada.lastMessage().text()).contains("Taken back", "is open again");
    assertThat(reminder().buttons()).contains("Mark sent");
  }

  @Test
  void ofTwoOneIsAskedForByButtons() {
    twoAreOpen();
    ada.clicks("Done");
    town.rests();

    assertThat(says("sent")).contains("Which one do you mean?");
    assertThat(ada.lastMessage().buttons()).containsExactly("Dana Lee, Acme", "Sam Roy, Acme");
    ada.clicks("Sam Roy, Acme");
    town.rests();

    assertThat(ada.lastMessage().text())
        .contains("Sent: thank-you note to Sam Roy, Acme")
        .contains("One more is open");
    assertThat(says("sent dana")).contains("thank-you note to Dana Lee");
  }

  @Test
  void inTheThreadOfAReminderItIsAboutThatReminder() {
    logs("Acme", "Dana Lee, dana@example.com");
    logs("Blue Door", "Sam Roy, sam@example.com");
    passesTo("2026-12-01T13:00");
    ShownMessage sams =
        ada.messages().stream()
            .filter(one -> one.text().contains("Thank Sam Roy") || one.text().contains("Sam Roy"))
            .reduce((first, second) -> second)
            .orElseThrow();
    ada.repliesTo(sams, "sent sam");
    town.rests();

    assertThat(ada.lastMessage().text()).contains("thank-you note to Sam Roy, Blue Door");
    assertThat(ada.lastMessage().threadTs()).isEqualTo(sams.ts());
  }

  @Test
  void theySaidNoEndsItAndIsTakenBack() {
    oneIsOpen();

    assertThat(says("They said no."))
        .contains("Noted: Acme said no. I'm sorry.")
        .contains("Tue, Dec 1, 1:00 PM New York time");
    assertThat(says("undo")).contains("Taken back").contains("Acme stands as it did before");
  }

  @Test
  void whatIsTakenForNothingChangesNothing() {
    oneIsOpen();
    ada.clicks("Done");
    town.rests();

    for (String words :
        new String[] {
          "I have not sent it",
          "don't mark it sent",
          "sent?",
          "they said no problem",
          "may the force be with you",
          "I will send it tomorrow"
        }) {
      assertThat(says(words)).as(words).doesNotContain("Sent:", "Noted:");
      assertThat(reminder().buttons()).as(words).contains("Mark sent");
    }
    assertThat(says("monitor"))
        .contains("I don't understand \u201cmonitor\u201d, so nothing changed.")
        .contains("You can say sent");
    assertThat(ada.lastMessage().buttons()).containsExactly("Sent to Dana Lee");
    ada.clicks("Sent to Dana Lee");
    town.rests();
    assertThat(ada.lastMessage().text()).contains("Sent: thank-you note to Dana Lee, Acme");
  }

  @Test
  void aRepeatHasNoSecondAnswerAndAnEditHasNone() {
    oneIsOpen();
    ada.clicks("Done");
    town.rests();
    String first = "1796148000.000100";
    town.sandbox().sends(message("sent", first));
    town.rests();
    int answers = ada.messages().size();
    town.sandbox().sends(message("sent", first));
    JsonObject edit = message("they said no", first);
    edit.addProperty("subtype", "message_changed");
    town.sandbox().sends(edit);
    JsonObject bot = message("they said no", "1796148001.000100");
    bot.addProperty("bot_id", "B0");
    town.sandbox().sends(bot);
    town.rests();

    assertThat(ada.messages()).hasSize(answers);
  }

  @Test
  void whatArrivesAfterTheStateMovedOnIsRefusedWithASentence() {
    twoAreOpen();
    ada.clicks("Done");
    ada.clicks("Mark sent", "Dana Lee");
    town.rests();
    passesTo("2026-12-01T13:30");
    String before = at("2026-12-01T12:50").getEpochSecond() + ".000200";
    town.sandbox().sends(message("sent", before));
    town.rests();

    assertThat(ada.lastMessage().text())
        .contains("You wrote this today at 12:50 PM, but it reached me only now");
    ada.types("/interview next");
    assertThat(ada.lastEphemeral().text()).contains("thank Sam Roy");
  }

  private JsonObject message(String text, String timestamp) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "message");
    event.addProperty("channel", ada.channel());
    event.addProperty("channel_type", "im");
    event.addProperty("user", ada.id());
    event.addProperty("text", text);
    event.addProperty("ts", timestamp);
    event.addProperty("event_ts", timestamp);
    return event;
  }

  @Test
  void somebodyWhomNobodyKnowsYetIsMetAndToldHowToBegin() {
    assertThat(says("hello")).contains("Hello.", "You haven't logged an interview yet");
    assertThat(ada.lastMessage().buttons()).containsExactly("Log an interview");
    ada.clicks("Log an interview");
    assertThat(ada.modal().title()).isEqualTo("Log an interview");
    ada.closes();
  }

  @Test
  void aFileIsAnsweredToo() {
    oneIsOpen();
    ada.drops("letter.rtf", "application/rtf", "{\\rtf1");
    town.rests();

    assertThat(ada.lastMessage().text())
        .contains("I don't know how to read \u201cletter.rtf\u201d, so nothing was saved.")
        .contains("a calendar invitation (.ics)");
  }

  @Test
  void aFileThatTheAppMayNotOpenIsAnsweredWithWhatToDo() {
    oneIsOpen();
    town.sandbox().badDays().next("files.download").answersStatus(302);
    ada.drops("invite.ics", "text/calendar", "BEGIN:VCALENDAR");
    town.rests();

    assertThat(ada.lastMessage().text()).contains("I'm not allowed to open files", "files:read");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    oneIsOpen();
    ada.drops("notes.txt", "text/plain", "x".repeat(1_000_001));
    town.rests();

    assertThat(ada.lastMessage().text()).contains("files of at most 1 MB");
  }

  @Test
  void ofTwoThingsInOneMinuteUndoAsksWhich() {
    twoAreOpen();
    says("sent dana");
    says("they replied");

    assertThat(says("undo")).contains("Two things happened in that minute");
    assertThat(ada.lastMessage().buttons())
        .containsExactly("The thank-you note to Dana Lee", "What happened at Acme");
    ada.clicks("What happened at Acme");
    town.rests();
    assertThat(ada.lastMessage().text()).contains("Taken back", "Acme stands as it did before");
    assertThat(says("undo")).contains("the thank-you note to Dana Lee is open again");
  }

  @Test
  void daysAreEchoedAndWhatMayMeanTwoIsAskedFor() {
    oneIsOpen();

    assertThat(says("they replied, decision friday")).contains("Acme", "they decide by Fri, Dec 4");
    assertThat(says("invited 12/10 half past nine")).contains("Which do you mean?");
    assertThat(ada.lastMessage().buttons())
        .contains("Thu, Dec 10, 9:30 AM", "Thu, Dec 10, 9:30 PM");
    ada.clicks("Thu, Dec 10, 9:30 AM");
    town.rests();
    assertThat(ada.lastMessage().text())
        .contains("invites you to the next round, Thu, Dec 10, 9:30 AM");
    assertThat(says("undo")).contains("Taken back");
    assertThat(says("invited")).contains("I need to know a little more");
    ada.clicks("They invite me to the next round");
    assertThat(ada.hasModal()).isTrue();
    ada.closes();
  }

  @Test
  void anHourIsPutOffAndRemindersAreHeld() {
    oneIsOpen();
    ada.clicks("Done");
    town.rests();

    assertThat(says("not yet")).contains("it stays open");
    assertThat(says("snooze")).contains("When shall I ask again?");
    assertThat(says("snooze in 1h")).contains("come back to the thank-you note to Dana Lee");
    assertThat(says("stop")).contains("resume");
    assertThat(says("resume")).isNotBlank();
    assertThat(says("list")).contains("Acme");
    assertThat(says("help")).contains("/interview");
    assertThat(says("thanks")).contains("You're welcome.");
  }
}
