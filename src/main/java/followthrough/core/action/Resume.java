package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;

/** The person wants to be reminded on. */
public record Resume() implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    ledger.add(new Happening.Resumed(ledger.number(), now));
    return Outcome.done(0L);
  }
}
