package followthrough.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator has set: the environment, then a {@code .env} file; in both, {@code NAME_FILE}
 * stands for the content of that file.
 */
final class OperatorSettings {
  private final List<Map<String, String>> sources;
  private final Path directory;

  private OperatorSettings(List<Map<String, String>> sources, Path directory) {
    this.sources = sources;
    this.directory = directory;
  }

  /** Reads {@code .env} in the given directory, if there is one; relative paths start there too. */
  static OperatorSettings of(Map<String, String> environment, Path directory) {
    return new OperatorSettings(List.of(environment, dotEnv(directory.resolve(".env"))), directory);
  }

  /** The value without space around it; an empty one counts as none. */
  Optional<String> value(String name) {
    return sources.stream().flatMap(source -> valueIn(source, name).stream()).findFirst();
  }

  private Optional<String> valueIn(Map<String, String> source, String name) {
    String value = source.getOrDefault(name, "").strip();
    String file = source.getOrDefault(name + "_FILE", "").strip();
    if (!value.isEmpty() && !file.isEmpty()) {
      throw new StartFailure("Both %s and %s_FILE are set; keep one.".formatted(name, name));
    }
    if (file.isEmpty()) {
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
    try {
      String content = Files.readString(directory.resolve(file)).strip();
      if (content.isEmpty()) {
        throw new StartFailure("The file that %s_FILE names is empty.".formatted(name));
      }
      return Optional.of(content);
    } catch (IOException | IllegalArgumentException e) {
      throw new StartFailure(
          "The file that %s_FILE names cannot be read (%s).".formatted(name, file), e);
    }
  }

  private static Map<String, String> dotEnv(Path file) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new StartFailure("The file .env cannot be read; it must be UTF-8 text.", e);
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      // Some editors begin the file with a mark.
      String line = (i == 0 ? lines.get(0).replace("\uFEFF", "") : lines.get(i)).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      String name = equals < 0 ? "" : line.substring(0, equals).strip();
      if (name.startsWith("export ")) {
        name = name.substring("export ".length()).strip();
      }
      if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
        throw new StartFailure("Line %d of .env is not of the form NAME=value.".formatted(i + 1));
      }
      values.put(name, unquoted(line.substring(equals + 1).strip()));
    }
    return values;
  }

  private static String unquoted(String value) {
    if (value.length() >= 2) {
      char first = value.charAt(0);
      int last = value.indexOf(first, 1);
      if ((first == '"' || first == '\'') && last > 0) {
        return value.substring(1, last);
      }
    }
    int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
    return comment < 0 ? value : value.substring(0, comment).strip();
  }
}
