package followthrough.slack;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.slack.bench.PlainWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence of the surfaces, whether a story comes across it or not. */
class SentencesTest {
  private static final Path SLACK = Path.of("src/main/java/followthrough/slack");
  private static final Path TABLES = Path.of("src/main/resources/followthrough/slack");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A sentence may stand in two literals. */
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

  @Test
  void sayOneWordForEachThing() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (Path file : files(SLACK, "Sentences.java")) {
      Matcher literal = LITERAL.matcher(JOINED.matcher(Files.readString(file)).replaceAll(""));
      literal.results().map(found -> found.group(1)).forEach(sentences::add);
    }
    assertThat(sentences).hasSizeGreaterThan(300).allSatisfy(PlainWords::in);
  }

  @Test
  void inTheTablesOfTheRulesToo() throws IOException {
    for (Path table : files(TABLES, ".properties")) {
      assertThat(Files.readAllLines(table))
          .filteredOn(line -> !line.startsWith("#"))
          .isNotEmpty()
          .map(line -> line.replaceFirst("^[^=]*=", "").replace("{whom}", ""))
          .allSatisfy(PlainWords::in);
    }
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
