package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.draft.Remark.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A remark is turned only where that is certain, quoted else, and never sent when it hurts. */
class RemarkTest {
  private static final Path TABLE = Path.of("src/test/resources/drafts/remarks.txt");

  /** Typed | kind | text; the reader is called Dana Lee. */
  record Row(String typed, Kind kind, String text) {}

  static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .map(
            parts ->
                new Row(
                    parts[0].strip().replace("\\n", "\n"),
                    Kind.valueOf(parts[1].strip()),
                    parts.length > 2 ? parts[2].strip() : ""))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isTakenUpAsItCanBeSent(Row row) {
    Remark remark = Remark.of(row.typed(), Occasions.interviewer("Dana Lee"));
    assertThat(remark).isEqualTo(new Remark(row.kind(), row.text()));
  }

  @Test
  void theTableIsLargeAndKnowsEveryKind() throws IOException {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    for (Kind kind : Kind.values()) {
      assertThat(rows())
          .as(kind.name())
          .filteredOn(row -> row.kind() == kind)
          .hasSizeGreaterThan(2);
    }
  }

  @Test
  void nothingOfTheThirdPersonIsLeftInWhatIsSent() throws IOException {
    for (Row row : rows()) {
      String text = Remark.of(row.typed(), Occasions.interviewer("Dana Lee")).text();
      assertThat(Turning.thirdPerson(text)).as(text).isFalse();
      assertThat(Prose.words(text)).hasSizeLessThanOrEqualTo(Remark.WORDS);
    }
  }

  @Test
  void threeThousandCharactersAreAskedBack() {
    String typed = "the move to Ohio ".repeat(180);
    assertThat(Remark.of(typed, Occasions.interviewer("Dana Lee")).usable()).isFalse();
  }
}
