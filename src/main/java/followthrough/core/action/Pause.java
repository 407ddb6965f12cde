package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;

/** Nothing timed before 09:00 of a day. */
public record Pause(LocalDate until) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    ledger.add(new Happening.Paused(ledger.number(), now, until));
    return Outcome.done(0L);
  }
}
