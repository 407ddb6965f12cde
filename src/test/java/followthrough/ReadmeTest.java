package followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table that tells newcomers what to open names places that are there. */
class ReadmeTest {
  private static final Path MAIN = Path.of("src/main/java/followthrough");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A path, or the name of a class beside the one named before it. */
  private static final Pattern PLACE = Pattern.compile("[\\w.-]+(/[\\w.-]+)+|[A-Z][a-z]\\w+");

  @Test
  void everyPlaceToOpenIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    int places = 0;
    for (String row : rows()) {
      Path folder = MAIN;
      Matcher code = CODE.matcher(row.substring(row.indexOf('|', 1)));
      while (code.find()) {
        if (PLACE.matcher(code.group(1)).matches()) {
          places++;
          Path place = place(code.group(1), folder);
          if (place == null) {
            missing.add(code.group(1) + " in" + row);
          } else {
            folder = Files.isDirectory(place) ? place : place.getParent();
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(places).isGreaterThan(50);
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .dropWhile(line -> !line.startsWith("## Where do I change"))
        .takeWhile(line -> !line.startsWith("How it works"))
        .filter(line -> line.startsWith("| ") && !line.startsWith("| I want"))
        .toList();
  }

  /** A file or folder; null when there is none. */
  private static Path place(String name, Path folder) {
    Path from = name.startsWith("src/") ? Path.of("") : name.contains("/") ? MAIN : folder;
    return Stream.of(from.resolve(name), from.resolve(name + ".java"))
        .filter(Files::exists)
        .findFirst()
        .orElse(null);
  }
}
