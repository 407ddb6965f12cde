package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.ShownMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ada has everything deleted that is known of her. */
class ForgetJourneyTest extends Journey {
  @TempDir private Path folder;

  @Override
  String database() {
    return "jdbc:h2:file:" + folder.resolve("town" + System.nanoTime());
  }

  private void aReminderWaits() {
    logs("Zyxwacme", "2026-12-01 10:00", "Zyxwdana Lee, zyxw@example.com");
    passTo("2026-12-01T14:00");
  }

  private void forgets() {
    ada.types("/interview forget");
    ada.fillsIn("Type the word forget to say that you mean it", " Forget ");
    ada.saves();
  }

  @Test
  void afterTheTypedWordNothingIsLeftNotEvenInTheFile() throws Exception {
    aReminderWaits();
    atHome();
    forgets();

    assertThat(ada.modal().toString()).contains("Everything I knew about you is deleted");
    ada.closesAll();
    ada.types("/interview list");
    assertThat(ada.lastEphemeral().text()).startsWith("You haven't logged an interview yet");
    settles();
    assertThat(ada.home().toString()).doesNotContain("Zyxw");
    int before = ada.messages().size();
    passTo("2026-12-20T14:00");
    assertThat(ada.messages()).hasSize(before);
    town.closes();
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(all).isNotEmpty();
    assertThat(all.indexOf("Zyxw")).isNegative();
    town.opens();
  }

  @Test
  void anotherWordDeletesNothing() {
    aReminderWaits();
    ada.types("/interview forget");
    ada.fillsIn("Type the word forget to say that you mean it", "yes");
    ada.saves();

    assertThat(ada.modal().errors()).containsValue("Please type just the word forget.");
    ada.closesAll();
    ada.types("/interview list");
    assertThat(ada.lastEphemeral().toString()).contains("Zyxwacme");
  }

  @Test
  void aCopyComesFirstForWhoeverWantsOne() {
    aReminderWaits();
    ada.types("/interview forget");
    ada.clicks("Send me a copy first");
    town.rests();

    assertThat(ada.modal().toString()).contains("In a moment you'll find it");
    byte[] copy = town.sandbox().downloads(ada, ".zip");
    ada.fillsIn("Type the word forget to say that you mean it", "forget");
    ada.saves();
    ada.closesAll();
    ada.drops("copy.zip", "application/zip", copy);
    town.rests();
    ada.clicks("Bring it in");
    town.rests();
    ada.types("/interview list");
    assertThat(ada.lastEphemeral().toString()).contains("Zyxwacme");
    settles();
    ada.messages();
  }

  @Test
  void askedForInTheConversationItIsAskedBack() {
    aReminderWaits();
    ada.says("delete everything");
    town.rests();

    assertThat(ada.lastMessage().text()).startsWith("That can't be undone");
    ada.clicks("Delete everything");
    assertThat(ada.modal().toString()).contains("at once and for good");
    ada.closesAll();
  }

  @Test
  void aSecondTimeThereIsNothingLeftAndAnOldReminderSaysSo() {
    aReminderWaits();
    ShownMessage reminder = ada.lastMessage();
    forgets();
    ada.closesAll();
    forgets();

    assertThat(ada.modal().toString()).contains("There's nothing left to delete");
    ada.closesAll();
    ada.clicks("Mark sent", reminder);
    town.rests();
    assertThat(ada.ephemerals().toString() + ada.messages()).doesNotContain("Something went wrong");
    ada.drops("a.csv", "text/csv", "Company,Interview Date\nAcme,2026-12-24\n");
    town.rests();
    assertThat(ada.lastMessage().toString()).contains("Acme");
  }
}
