package followthrough.core.action;

import followthrough.core.plan.Plan;
import java.time.Instant;

/** Stops messages to a person whom Slack no longer reaches; their next press ends it. */
public record MarkUnreachable() implements Action<Boolean> {
  /** Done with whether they were reachable until now. */
  @Override
  public Outcome<Boolean> apply(Ledger ledger, Plan plan, Instant now) {
    boolean reachable = ledger.file().person().reachable();
    if (reachable) {
      ledger.save(ledger.file().person().unreachable());
    }
    return Outcome.done(reachable);
  }
}
