package followthrough.almanac;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The countries of the world and their regions whose public holidays are known. */
public final class Calendars {
  // Jollyday would load every country to name them all.
  private static final String LIST = "/almanac/calendars.txt";

  private Calendars() {}

  /** Labels such as {@code Canada: Ontario}, in their order, by key: {@code CA-ON}. */
  public static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    try (InputStream list = Calendars.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
      lines.lines().map(line -> line.split("\\|", 2)).forEach(one -> labels.put(one[0], one[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }
}
