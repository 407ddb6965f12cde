package followthrough.core.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one person, as rows of named tables. A value is a text, a {@code Long}, a
 * {@code Boolean} or null; minutes and days are texts such as {@code 2026-12-01T14:00:00Z}.
 *
 * @param release the shape of the tables; those of later releases have more columns
 * @param workspace and user say of whom it is
 * @param tables by name, in the order in which they build upon each other
 */
public record Copy(
    int release,
    String workspace,
    String user,
    Map<String, List<Map<String, @Nullable Object>>> tables) {
  public Copy {
    tables = new LinkedHashMap<>(tables);
  }

  /** The rows of a table; none when it has none. */
  public List<Map<String, @Nullable Object>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  /** What the person was called there; empty when that is not known. */
  public String name() {
    return rows("person").stream()
        .map(row -> row.get("name"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse("");
  }
}
