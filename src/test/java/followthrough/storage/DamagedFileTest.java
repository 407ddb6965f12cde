package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2's file after something has cut it or turned a bit: never another story without a word. */
class DamagedFileTest {
  private static final int OPPORTUNITIES = 40;
  private static final int CUTS = 25;
  private static final int FLIPS = 60;

  @TempDir Path folder;
  private Path file;
  private int starts;

  @BeforeEach
  void write() {
    file = folder.resolve("followthrough.mv.db");
    try (Database database = Databases.open(Databases.h2(folder))) {
      JdbcJournal journal = new JdbcJournal(database);
      for (int i = 0; i < OPPORTUNITIES; i++) {
        Writer.writes(journal, Ada.ID);
      }
    }
  }

  /**
   * @param cutOff what the start said about the program before
   * @param opportunities how many there are; -1 when they cannot be read
   * @param refusal why it did not start; null when it did
   */
  private record Start(Optional<Instant> cutOff, int opportunities, String refusal) {}

  /** Each in a place of its own: H2 that stumbled keeps its file until its process ends. */
  private Start start(byte[] content) throws IOException {
    Path place = Files.createDirectory(folder.resolve("start" + ++starts));
    file = place.resolve("followthrough.mv.db");
    Files.write(file, content);
    try (Database database = Databases.open(Databases.h2(place))) {
      try {
        int found =
            new JdbcJournal(database)
                .read(Ada.ID)
                .map(all -> all.pipeline().opportunities().size())
                .orElse(0);
        return new Start(database.cutOff(), found, null);
      } catch (RuntimeException unreadable) {
        return new Start(database.cutOff(), -1, null);
      }
    } catch (DatabaseUnavailable refused) {
      return new Start(Optional.empty(), -1, refused.getMessage());
    }
  }

  private void saysWhatToDo(String refusal) {
    assertThat(refusal)
        .startsWith("The database file " + file)
        .contains("copy your backup to " + file)
        .doesNotContain("\n", "Exception", "org.");
  }

  @Test
  void aShortenedFileNeverStartsWithoutAWord() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    int silent = 0;
    for (int cut = 1; cut < CUTS; cut++) {
      byte[] rest = Arrays.copyOf(whole, (int) ((long) whole.length * cut / CUTS));
      Files.write(file, rest);
      boolean shortened = DatabaseFile.shortened(file);
      Start start = start(rest);
      if (start.refusal() != null) {
        saysWhatToDo(start.refusal());
      } else {
        assertThat(start.cutOff()).as("cut to %d of %d", cut, CUTS).isPresent();
        assertThat(shortened).isTrue();
        silent++;
      }
    }
    assertThat(silent).as("starts that were looked at").isPositive();
    Files.write(file, whole);
    assertThat(DatabaseFile.shortened(file)).isFalse();
    assertThat(start(whole)).isEqualTo(new Start(Optional.empty(), OPPORTUNITIES, null));
  }

  @Test
  void aTurnedBitThatIsNoticedIsRefusedInOneSentence() throws IOException {
    // Without history nearly every bit matters. H2 keeps no checksum of what people wrote, so a bit
    // turned in there goes unnoticed by it.
    DatabaseFile.rewrite(file);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    int refused = 0;
    for (int flip = 0; flip < FLIPS; flip++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Start start = start(damaged);
      if (start.refusal() != null) {
        saysWhatToDo(start.refusal());
        refused++;
      }
    }
    assertThat(refused).as("refused of " + FLIPS).isPositive();
  }
}
