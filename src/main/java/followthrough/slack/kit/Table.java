package followthrough.slack.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Sentences by name, from a file that anybody can read and edit: a line each, {@code name = text},
 * or {@code name = cell | cell}.
 */
public final class Table {
  private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");

  private final String name;
  private final Map<String, List<String>> lines = new HashMap<>();

  private Table(String name, Properties texts) {
    this.name = name;
    texts
        .stringPropertyNames()
        .forEach(key -> lines.put(key, List.of(BETWEEN.split(texts.getProperty(key), -1))));
  }

  /** The file that lies beside a class, in the resources. */
  public static Table beside(Class<?> owner, String name) {
    Properties texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(owner.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Table(name, texts);
  }

  /** A line of one text; empty when there is none. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(lines.get(key)).map(cells -> cells.get(0));
  }

  /**
   * A line of one text.
   *
   * @throws IllegalStateException when there is none
   */
  public String text(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException(name + " has no " + key));
  }

  /**
   * One cell of a line, from 0.
   *
   * @throws IllegalStateException when there is none, or nothing in it
   */
  public String cell(Enum<?> key, int cell) {
    List<String> cells = lines.getOrDefault(key.name(), List.of());
    if (cell >= cells.size() || cells.get(cell).isEmpty()) {
      throw new IllegalStateException(name + " says too little of " + key);
    }
    return cells.get(cell);
  }
}
