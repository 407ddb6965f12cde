package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;

/** The person takes the job: everything else ends. */
public record AcceptOffer(long opportunity) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity) != Stage.OFFER) {
      return Outcome.refused(Refusal.NO_OFFER);
    }
    ledger.add(new Happening.Accepted(ledger.number(), now, opportunity));
    return Outcome.done(opportunity);
  }
}
