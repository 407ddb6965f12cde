package followthrough.slack.connection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the app must be allowed to do, as manifest.yml says, against what Slack says it is. */
final class Scopes {
  /** Equal to those of manifest.yml that are not optional. */
  static final List<String> NEEDED =
      List.of("commands", "chat:write", "users:read", "im:history", "im:write");

  /** Equal to the optional ones of manifest.yml: each is needed for one thing only. */
  static final List<String> OPTIONAL = List.of("files:write", "files:read");

  private static final String HEADER = "x-oauth-scopes";

  private Scopes() {}

  /** A sentence that names what is missing; empty when nothing is, or Slack does not say. */
  static Optional<String> missing(@Nullable Map<String, List<String>> headers) {
    Optional<Set<String>> given = given(headers == null ? Map.of() : headers);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>(NEEDED);
    missing.removeAll(given.get());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The app lacks %s that manifest.yml names: add %s under OAuth & Permissions, and install the app again."
                .formatted(missing.size() == 1 ? "a scope" : "scopes", String.join(", ", missing)));
  }

  private static Optional<Set<String>> given(Map<String, List<String>> headers) {
    return headers.entrySet().stream()
        .filter(header -> HEADER.equalsIgnoreCase(header.getKey()))
        .findFirst()
        .map(
            header ->
                header.getValue().stream()
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .map(String::strip)
                    .collect(Collectors.toSet()));
  }
}
