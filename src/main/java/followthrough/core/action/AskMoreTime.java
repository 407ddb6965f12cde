package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;

/** The person needs until that company day to answer the offer. */
public record AskMoreTime(long opportunity, LocalDate until) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity) != Stage.OFFER) {
      return Outcome.refused(Refusal.NO_OFFER);
    }
    if (until.isBefore(Interviews.today(ledger, opportunity, now))) {
      return Outcome.refused(Refusal.DAY_HAS_PASSED);
    }
    ledger.add(new Happening.MoreTimeAsked(ledger.number(), now, opportunity, until));
    return Outcome.done(opportunity);
  }
}
