package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;

/** The person says no to an offer. */
public record DeclineOffer(long opportunity) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity) != Stage.OFFER) {
      return Outcome.refused(Refusal.NO_OFFER);
    }
    ledger.add(new Happening.Declined(ledger.number(), now, opportunity));
    return Outcome.done(opportunity);
  }
}
