package followthrough.core.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule and step inside a DM.
 *
 * @param steps the steps behind it; several only where rows of one rule stand together
 * @param again null for the first time
 * @param about the interview or opportunity; 0 for the person
 * @param opportunity 0 for the person
 * @param deadline by when its rows should be done; null when there is no such time
 * @param foldsThanks whether the check-in also passes on thanks that were never sent
 * @param warning ONE_MOVE_IS_THE_LIMIT
 * @param count how many old notes were skipped, or steps are listed; 0 elsewhere
 */
public record Entry(
    Rule rule,
    List<StepKey> steps,
    @Nullable Again again,
    long about,
    long opportunity,
    @Nullable Instant deadline,
    List<Row> rows,
    boolean foldsThanks,
    boolean warning,
    int count) {

  public Entry {
    steps = List.copyOf(steps);
    rows = List.copyOf(rows);
  }

  /** The one step behind the entry. */
  public StepKey step() {
    return steps.get(0);
  }

  Entry with(Entry other) {
    List<StepKey> keys = new java.util.ArrayList<>(steps);
    keys.addAll(other.steps);
    List<Row> both = new java.util.ArrayList<>(rows);
    both.addAll(other.rows);
    return new Entry(
        rule, keys, again, about, opportunity, deadline, both, foldsThanks, warning, count);
  }
}
