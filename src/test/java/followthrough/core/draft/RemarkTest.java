package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Said;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of remarks as people type them; each is read by Dana Lee. */
class RemarkTest {
  private static final String FILE = "/drafts/remarks.txt";

  record Row(Said.Kind kind, String typed, String becomes) {
    @Override
    public String toString() {
      return kind + ": " + typed;
    }
  }

  static Stream<Row> rows() {
    return lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(RemarkTest::row);
  }

  private static Row row(String line) {
    List<String> cells = List.of(line.split(" \\| ", -1));
    return new Row(
        Said.Kind.valueOf(cells.get(0).strip()),
        cells.get(1).strip().replace("\\n", "\n"),
        cells.get(2).strip());
  }

  private static Stream<String> lines() {
    try (InputStream in = RemarkTest.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Row row) {
    Heard heard = Heard.of(new Said(row.kind(), row.typed(), ""), "Dana Lee");
    return heard.words() == null ? heard.sentence() : heard.words().name();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void becomesASentenceOrIsAskedBack(Row row) {
    assertThat(told(row)).isEqualTo(row.becomes());
  }

  @Test
  void theTableIsLong() {
    assertThat(rows()).hasSizeGreaterThan(150);
  }
}
