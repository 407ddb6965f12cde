package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;

/**
 * The person says no to an offer.
 *
 * @param why what they want the company to know, as typed for the note; empty for no reason
 */
public record DeclineOffer(long opportunity, String why) implements Action<Long> {
  public DeclineOffer(long opportunity) {
    this(opportunity, "");
  }

  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity) != Stage.OFFER) {
      return Outcome.refused(Refusal.NO_OFFER);
    }
    ledger.add(new Happening.Declined(ledger.number(), now, opportunity, why));
    return Outcome.done(opportunity);
  }
}
