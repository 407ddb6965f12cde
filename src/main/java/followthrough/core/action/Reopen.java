package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;

/**
 * The person takes a closed opportunity up again, though the company said nothing. One that was
 * accepted is not closed by silence: there the acceptance has to be taken back.
 */
public record Reopen(long opportunity) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Stage stage = plan.stage(opportunity);
    if (!stage.closed() || stage == Stage.ACCEPTED) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    ledger.add(new Happening.Reopened(ledger.number(), now, opportunity));
    return Outcome.done(opportunity);
  }
}
