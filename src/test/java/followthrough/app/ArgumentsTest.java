package followthrough.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String word) {
    PrintStream oldOut = System.out;
    PrintStream oldErr = System.err;
    try {
      System.setOut(new PrintStream(out, true, UTF_8));
      System.setErr(new PrintStream(err, true, UTF_8));
      return Arguments.run(List.of(word));
    } finally {
      System.setOut(oldOut);
      System.setErr(oldErr);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void helpNamesEveryWordInSixLines(String word) {
    assertThat(run(word)).isZero();
    assertThat(out.toString(UTF_8).lines()).hasSize(6).allMatch(line -> line.length() <= 100);
    assertThat(out.toString(UTF_8)).contains("prepare", "--version", ".env", "PORT", "README.md");
    assertThat(err.size()).isZero();
  }

  @Test
  void anUnknownWordIsToldWhereToLook() {
    assertThat(run("--hepl")).isEqualTo(2);
    assertThat(err.toString(UTF_8).strip())
        .isEqualTo("I do not know --hepl. --help tells what there is.");
  }

  /** A failing or killed prepare leaves the archive that was there. */
  @Test
  void theOldArchiveStaysUntilTheNewOneIsWhole() throws Exception {
    String script = Files.readString(Path.of("src/main/distribution/bin/followthrough"));
    assertThat(script.replace("\"$archive.new\"", "")).doesNotContain("rm -f \"$archive\"");
    assertThat(script).contains("mv -f \"$archive.new\" \"$archive\"");
  }
}
