package followthrough.almanac;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Time zones by the names that calendar files use for them, those of Windows included. */
final class ZoneNames {
  private static final String LIST = "/almanac/windows-zones.txt";
  private static final Map<String, String> WINDOWS = windows();
  private static final Set<String> WORLD = ZoneId.getAvailableZoneIds();

  private ZoneNames() {}

  /** The zone; empty for a name that is nobody's. */
  static Optional<ZoneId> find(String name) {
    String plain = name.strip().replaceAll("^\"|\"$", "");
    String windows = WINDOWS.get(plain);
    if (windows != null) {
      return Optional.of(ZoneId.of(windows));
    }
    if (WORLD.contains(plain) || plain.matches("(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|Z")) {
      return offset(plain);
    }
    // Some programs write their own name in front, as in /example.org/20070314_1/Europe/Berlin.
    String[] parts = plain.split("/", -1);
    int last = parts.length - 1;
    String tail = last < 1 ? "" : parts[last - 1] + "/" + parts[last];
    return WORLD.contains(tail) ? Optional.of(ZoneId.of(tail)) : Optional.empty();
  }

  private static Optional<ZoneId> offset(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Map<String, String> windows() {
    try (InputStream list = ZoneNames.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("=", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
