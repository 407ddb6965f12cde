package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;

/** The person answered with a counter-offer; about what is empty when they did not say. */
public record RecordCounter(long opportunity, String what) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity) != Stage.OFFER) {
      return Outcome.refused(Refusal.NO_OFFER);
    }
    ledger.add(new Happening.Countered(ledger.number(), now, opportunity, what.strip()));
    return Outcome.done(opportunity);
  }
}
