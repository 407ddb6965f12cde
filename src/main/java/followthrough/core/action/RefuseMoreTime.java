package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;

/** They gave no more time: the answer day stays what it was. */
public record RefuseMoreTime(long opportunity) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.reading().moreTimeAsked(opportunity).isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    ledger.add(new Happening.MoreTimeRefused(ledger.number(), now, opportunity));
    return Outcome.done(opportunity);
  }
}
