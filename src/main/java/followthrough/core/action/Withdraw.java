package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;

/**
 * The person is no longer after the job.
 *
 * @param why what they want the company to know, as typed for the note; empty for no reason
 */
public record Withdraw(long opportunity, String why) implements Action<Long> {
  public Withdraw(long opportunity) {
    this(opportunity, "");
  }

  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity).closed()) {
      return Outcome.refused(Refusal.ALREADY_CLOSED);
    }
    ledger.add(new Happening.Withdrawn(ledger.number(), now, opportunity, why));
    return Outcome.done(opportunity);
  }
}
