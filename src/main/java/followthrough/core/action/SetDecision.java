package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The promised date of the latest interview is set or, with null, forgotten. */
public record SetDecision(long opportunity, @Nullable LocalDate decision) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity).closed()) {
      return Outcome.refused(Refusal.ALREADY_CLOSED);
    }
    ledger.add(new Happening.DecisionSet(ledger.number(), now, opportunity, null, decision));
    return Outcome.done(opportunity);
  }
}
