package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.Optional;

/**
 * What they asked for was delivered, or is no longer asked for. The result is the opportunity.
 *
 * @param request the number of the asking
 */
public record EndRequest(long request, boolean delivered) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Happening.Requested> open = plan.reading().openRequest(request);
    if (open.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    long opportunity = open.get().opportunity();
    long number = ledger.number();
    ledger.add(
        delivered
            ? new Happening.Delivered(number, now, opportunity, request)
            : new Happening.RequestDropped(number, now, opportunity, request));
    return Outcome.done(opportunity);
  }
}
