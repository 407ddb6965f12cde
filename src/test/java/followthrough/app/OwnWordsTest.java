package followthrough.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.draft.Words;
import followthrough.sandbox.SandboxUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierWordsTest {
  private static final Path SHIPPED = Path.of("src/main/resources/words/en");
  private static final String OWN = "What comes next, if I may ask?";
  private static final int REMINDERS = 20;

  @TempDir private Path directory;

  @Test
  void aFileOfTheOperatorIsWhatPeopleGet() throws IOException {
    String text = Files.readString(SHIPPED.resolve("thank-you.txt"));
    String ask = text.substring(text.indexOf("== next steps, always"));
    String own = "== next steps, always\n" + (OWN + "\n").repeat(5);
    String rest = ask.substring(ask.indexOf("== next steps, written if there is room"));
    put("thank-you.txt", text.replace(ask, own + rest));
    put("README.md", "Ours.");

    try (Start start = Start.with(config("words"))) {
      SandboxUser ada = start.world().orElseThrow().sandbox().user("Ada");
      ada.types("/interview");
      ada.fillsIn("Company", "Acme");
      ada.fillsIn("Starts", LocalDate.now(ada.zone()).plusDays(3).atTime(10, 0));
      ada.fillsIn("Who will you meet?", "Dana Lee, VP, dana@example.com");
      ada.saves();
      ada.closes();
      for (int turn = 0; turn < REMINDERS && !canDraft(ada); turn++) {
        SandboxWorld world = start.world().orElseThrow();
        world.nextReminder().ifPresent(world::travelTo);
      }
      ada.clicks("Draft");

      assertThat(ada.modal().value("Next steps")).contains(OWN);
    }
  }

  private static boolean canDraft(SandboxUser ada) {
    return ada.conversation().stream().anyMatch(message -> message.buttons().contains("Draft"));
  }

  @Test
  void whatCannotBeReadEndsTheStart() throws IOException {
    assertRefused("nowhere", "WORDS must name a directory that can be read.");
    Files.createDirectories(directory.resolve("words"));
    assertRefused("words", "WORDS names a directory without a file of words (*.txt).");

    put("thankyou.txt", "== subject");
    assertRefused("words", "thankyou.txt: no file of words has this name");
    Files.delete(directory.resolve("words/thankyou.txt"));

    Files.write(
        directory.resolve("words/withdraw.txt"), "== café".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("words", "withdraw.txt: it cannot be read; it must be UTF-8 text");
  }

  @Test
  void withoutAFolderTheyAreThoseOfTheProgram() {
    assertThat(OwnWords.read(null)).isInstanceOf(Words.class);
    assertThat(Config.read(Map.of(), directory).words()).isNull();
  }

  private void assertRefused(String folder, String sentence) {
    assertThatThrownBy(() -> Start.with(config(folder)))
        .isInstanceOf(StartFailure.class)
        .hasMessage(sentence);
  }

  private Config config(String folder) {
    return Config.read(
        Map.of("PORT", "0", "BIND_ADDRESS", "127.0.0.1", "WORDS", folder), directory);
  }

  private void put(String name, String text) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("words"));
    Files.writeString(folder.resolve(name), text);
  }
}
