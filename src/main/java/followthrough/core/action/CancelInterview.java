package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * They called an interview off.
 *
 * @param times when the person could instead, as typed for the note; empty when they did not say
 */
public record CancelInterview(long interview, @Nullable Medium medium, String times)
    implements Action<Long> {
  public CancelInterview(long interview, @Nullable Medium medium) {
    this(interview, medium, "");
  }

  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = Interviews.known(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    long opportunity = found.get().opportunity();
    ledger.add(
        new Happening.Cancelled(ledger.number(), now, opportunity, interview, medium, times));
    return Outcome.done(opportunity);
  }
}
