package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** They called an interview off. */
public record CancelInterview(long interview, @Nullable Medium medium) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = Interviews.known(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    long opportunity = found.get().opportunity();
    ledger.add(new Happening.Cancelled(ledger.number(), now, opportunity, interview, medium));
    return Outcome.done(opportunity);
  }
}
