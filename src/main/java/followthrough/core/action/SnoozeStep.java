package followthrough.core.action;

import followthrough.core.plan.History.Snooze;
import followthrough.core.plan.Plan;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.StepKey;
import java.time.Instant;

/** Puts a reminder off to one of the times that were offered. */
public record SnoozeStep(StepKey step, Instant until) implements Action<Instant> {
  @Override
  public Outcome<Instant> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.step(step).filter(PlannedStep::open).flatMap(PlannedStep::lastShown).isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    if (!plan.snoozeChoices(step).contains(until)) {
      return Outcome.refused(Refusal.NOT_A_SNOOZE_CHOICE);
    }
    ledger.add(new Snooze(step, now, until));
    return Outcome.done(until);
  }
}
