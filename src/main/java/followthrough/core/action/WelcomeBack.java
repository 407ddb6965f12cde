package followthrough.core.action;

import followthrough.core.plan.Plan;
import java.time.Instant;

/** An interview was just brought back: what follows from it is planned, and told, anew. */
public record WelcomeBack(long interview) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    return ledger
        .pipeline()
        .interview(interview)
        .<Outcome<Long>>map(one -> Outcome.done(one.opportunity()))
        .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN_INTERVIEW));
  }
}
