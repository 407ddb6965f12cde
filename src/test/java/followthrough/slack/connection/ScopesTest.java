package followthrough.slack.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScopesTest {
  @Test
  void whatIsMissingIsNamed() {
    assertThat(Scopes.missing(scopes("commands,chat:write,users:read,im:write")))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("a scope", "im:history"));
    assertThat(Scopes.missing(scopes("commands, im:write")).orElseThrow())
        .contains("scopes", "chat:write, users:read, im:history");
  }

  @Test
  void aboutWhatSlackDoesNotSayNothingIsSaid() {
    assertThat(Scopes.missing(null)).isEmpty();
    assertThat(Scopes.missing(Map.of("date", List.of("today")))).isEmpty();
    assertThat(Scopes.missing(scopes(String.join(",", Scopes.NEEDED) + ",identify"))).isEmpty();
  }

  @Test
  void theyAreThoseOfTheManifest() throws IOException {
    String manifest = Files.readString(Path.of("manifest.yml"));
    int optional = manifest.indexOf("    bot_optional:");
    String bot = manifest.substring(manifest.indexOf("    bot:"), optional);

    assertThat(named(bot))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Scopes.NEEDED.stream(), Scopes.OPTIONAL.stream()).toList());
    assertThat(named(manifest.substring(optional, manifest.indexOf("settings:"))))
        .containsExactlyInAnyOrderElementsOf(Scopes.OPTIONAL);
  }

  private static Stream<String> named(String section) {
    return Pattern.compile("(?m)^ +- (\\S+)$").matcher(section).results().map(m -> m.group(1));
  }

  private static Map<String, List<String>> scopes(String line) {
    return Map.of("X-OAuth-Scopes", List.of(line));
  }
}
