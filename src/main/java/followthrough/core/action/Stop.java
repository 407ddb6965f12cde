package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;

/** Nothing timed until the person resumes. */
public record Stop() implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    ledger.add(new Happening.Stopped(ledger.number(), now));
    return Outcome.done(0L);
  }
}
