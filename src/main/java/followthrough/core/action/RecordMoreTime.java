package followthrough.core.action;

import followthrough.core.pipeline.Happening.Offered;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * They gave the person until that company day: the offer stands anew with it, from whoever made it.
 */
public record RecordMoreTime(long opportunity, LocalDate until, @Nullable Medium medium)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Offered> offer = plan.reading().offer(opportunity);
    if (offer.isEmpty()) {
      return Outcome.refused(Refusal.NO_OFFER);
    }
    if (until.isBefore(Interviews.today(ledger, opportunity, now))) {
      return Outcome.refused(Refusal.DAY_HAS_PASSED);
    }
    Long from = offer.get().from();
    ledger.add(new Offered(ledger.number(), now, opportunity, until, medium, from));
    return Outcome.done(opportunity);
  }
}
