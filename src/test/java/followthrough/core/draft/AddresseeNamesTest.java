package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names as people type them, with every honorific, collective and script. */
class AddresseeNamesTest {
  private static final Path TABLE = Path.of("src/test/resources/drafts/names.txt");

  record Row(String name, String called) {}

  static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\|", -1))
        .map(cells -> new Row(cells[0], cells[1].strip()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isCalledAsOneWould(Row row) {
    assertThat(Occasions.interviewer(row.name()).called()).isEqualTo(row.called());
  }

  @Test
  void aTitleNeverStandsAlone() throws IOException {
    for (Row row : rows()) {
      assertThat(Titles.known(row.called())).as(row.name()).isFalse();
    }
  }
}
