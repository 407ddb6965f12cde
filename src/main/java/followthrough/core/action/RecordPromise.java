package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * They said that they will call or write by a minute that is ahead; what about is empty when nobody
 * said. The newest word counts.
 */
public record RecordPromise(long opportunity, Instant until, String what, @Nullable PersonForm from)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity) != Stage.OPEN || !until.isAfter(now)) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    Long sender = new Contacts(ledger, opportunity, now).number(from);
    ledger.add(
        new Happening.Promised(ledger.number(), now, opportunity, until, what.strip(), sender));
    return Outcome.done(opportunity);
  }
}
