package followthrough.slack.pasted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words by which mails are known, as they stand in {@code cues.txt} beside this class. */
final class Cues {
  private static final Map<String, Pattern> ALL = read();

  private Cues() {}

  /** One pattern of all lines below a heading. */
  static Pattern of(String heading) {
    Pattern pattern = ALL.get(heading);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + heading);
    }
    return pattern;
  }

  private static Map<String, Pattern> read() {
    Map<String, List<String>> lines = new HashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : text().lines().toList()) {
      if (line.startsWith("== ")) {
        section = lines.computeIfAbsent(line.substring(3), heading -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line);
      }
    }
    Map<String, Pattern> patterns = new HashMap<>();
    lines.forEach(
        (heading, all) ->
            patterns.put(
                heading,
                Pattern.compile(
                    String.join("|", all), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    return Map.copyOf(patterns);
  }

  private static String text() {
    try (InputStream in = Cues.class.getResourceAsStream("cues.txt")) {
      if (in == null) {
        throw new IllegalStateException("cues.txt is not there");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
