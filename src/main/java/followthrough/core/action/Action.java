package followthrough.core.action;

import followthrough.core.plan.Plan;
import java.time.Instant;

/** One intention of a person, applied to their case file. */
@FunctionalInterface
public interface Action<T> {
  /**
   * Changes the ledger, or refuses before it has changed anything.
   *
   * @param plan what followed from the case file before the press
   * @param now the minute of the press
   */
  Outcome<T> apply(Ledger ledger, Plan plan, Instant now);
}
