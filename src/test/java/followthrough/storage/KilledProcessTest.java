package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.pipeline.Opportunity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2 still has after the process that wrote it was killed. */
class KilledProcessTest {
  private static final int ROUNDS = 3;
  private static final int COMMITS = 60;

  @TempDir Path folder;

  private Process writer() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            Databases.h2(folder))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The first number at or above {@code least} that the writer says it has committed. */
  private static long acknowledged(BufferedReader output, long least) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.matches("\\d+") && Long.parseLong(line) >= least) {
        return Long.parseLong(line);
      }
    }
    throw new IllegalStateException("the writer ended by itself");
  }

  @Test
  void losesNothingThatWasAcknowledged() throws Exception {
    long least = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Process writer = writer();
      long last;
      try (BufferedReader output = new BufferedReader(writer.inputReader(StandardCharsets.UTF_8))) {
        last = acknowledged(output, least + COMMITS);
        assertThatThrownBy(() -> Databases.open(Databases.h2(folder)))
            .isInstanceOf(DatabaseUnavailable.class)
            .hasMessageContaining("is in use by another program")
            .hasMessageNotContaining("\n");
      } finally {
        writer.destroyForcibly();
      }
      writer.waitFor();

      try (Database database = Databases.open(Databases.h2(folder))) {
        List<Opportunity> kept =
            new JdbcJournal(database).read(Ada.ID).orElseThrow().pipeline().opportunities();
        assertThat(kept).extracting(Opportunity::id).contains(last);
        assertThat((long) kept.size()).isGreaterThanOrEqualTo(last);
        least = kept.size();
      }
    }
  }
}
