package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.Optional;

/**
 * The promised call did not come, or nobody was there for a visit (rules, 13.3).
 *
 * @param times when the person could instead, as typed for the note; empty when they did not say
 */
public record ReportNoCall(long interview, boolean nobodyThere, String times)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = Interviews.live(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    long opportunity = found.get().opportunity();
    if (found.get().starts().isAfter(now)) {
      return Outcome.refused(Refusal.NOT_HELD_YET);
    }
    ledger.add(
        new Happening.NotCalled(ledger.number(), now, opportunity, interview, nobodyThere, times));
    return Outcome.done(opportunity);
  }
}
