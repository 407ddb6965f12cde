package followthrough.storage;

import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.StepKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Raises all numbers of a person's rows by so much, so that they meet none that is there. */
final class CopyShift {
  /** Nobody's counter has ever come so far. */
  private static final long MOST = 1_000_000_000;

  private static final String PASS_ON = "pass_on";

  private final long by;
  private final Map<Long, Long> known;

  /**
   * @param known opportunities that are there under a number of their own
   */
  CopyShift(long by, Map<Long, Long> known) {
    this.by = by;
    this.known = Map.copyOf(known);
  }

  Map<String, @Nullable Object> row(CopyTable table, Map<String, @Nullable Object> row) {
    Map<String, @Nullable Object> shifted = new LinkedHashMap<>(row);
    table.numbers().forEach(column -> shifted.computeIfPresent(column, (name, n) -> number(n)));
    if (row.containsKey("origin")) {
      StepKey step = step(row).shifted(by);
      shifted.put("subject", step.subject());
      shifted.put("origin", step.origin());
    }
    if (row.get(PASS_ON) instanceof String several) {
      List<Long> numbers = Columns.numbers(several).stream().map(this::number).toList();
      shifted.put(PASS_ON, Columns.joined(numbers));
    }
    return shifted;
  }

  private static StepKey step(Map<String, @Nullable Object> row) {
    return new StepKey(
        FollowUpKind.ofCode(String.valueOf(row.get("kind"))),
        checked(row.get("subject")),
        checked(row.get("origin")));
  }

  private long number(@Nullable Object value) {
    long number = checked(value);
    return number == 0 ? 0 : known.getOrDefault(number, number + by);
  }

  /** A number that a counter can have given out. */
  static long checked(@Nullable Object value) {
    if (value instanceof Long number && number >= 0 && number < MOST) {
      return number;
    }
    throw new IllegalArgumentException("no number of a person's counter");
  }
}
