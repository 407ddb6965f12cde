package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;

/** The person waits on: the question comes again in 30 days. */
public record KeepOpen(long opportunity) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity).closed()) {
      return Outcome.refused(Refusal.ALREADY_CLOSED);
    }
    ledger.add(new Happening.KeptOpen(ledger.number(), now, opportunity));
    return Outcome.done(opportunity);
  }
}
