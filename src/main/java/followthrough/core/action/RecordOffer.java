package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * They made an offer to be answered by a day; null when they named none. From names who made it;
 * null for the main contact.
 */
public record RecordOffer(
    long opportunity,
    @Nullable LocalDate answerDay,
    @Nullable Medium medium,
    @Nullable PersonForm from)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (!Reopening.allows(plan.stage(opportunity))) {
      return Outcome.refused(Refusal.ALREADY_CLOSED);
    }
    if (answerDay != null && answerDay.isBefore(Interviews.today(ledger, opportunity, now))) {
      return Outcome.refused(Refusal.DAY_HAS_PASSED);
    }
    Long sender = new Contacts(ledger, opportunity, now).number(from);
    ledger.add(new Happening.Offered(ledger.number(), now, opportunity, answerDay, medium, sender));
    return Outcome.done(opportunity);
  }
}
