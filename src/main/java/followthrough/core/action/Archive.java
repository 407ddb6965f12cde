package followthrough.core.action;

import followthrough.core.pipeline.Filed;
import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;

/** The person gives up waiting, or has nothing to wait for any more. */
public record Archive(long opportunity, Filed why) implements Action<Long> {
  /** Without a reason. */
  public Archive(long opportunity) {
    this(opportunity, Filed.UNTOLD);
  }

  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity).closed()) {
      return Outcome.refused(Refusal.ALREADY_CLOSED);
    }
    ledger.add(new Happening.Archived(ledger.number(), now, opportunity, why));
    return Outcome.done(opportunity);
  }
}
