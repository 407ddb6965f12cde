package followthrough.core.action;

import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.Optional;

/**
 * Removes an interview as if it had never been logged; an opportunity without any goes with it. For
 * a while both can be brought back.
 */
public record DeleteInterview(long interview) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = ledger.pipeline().interview(interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.UNKNOWN_INTERVIEW);
    }
    long home = found.get().opportunity();
    Optional<Opportunity> opportunity = ledger.pipeline().opportunity(home);
    ledger.discard(found.get(), now);
    if (ledger.pipeline().interviewsOf(home).isEmpty()) {
      opportunity.ifPresent(one -> ledger.discard(one, now));
    }
    return Outcome.done(home);
  }
}
