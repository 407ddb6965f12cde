package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The company wrote or called. From names who did; null for the main contact. */
public record RecordReply(
    long opportunity,
    @Nullable LocalDate decision,
    @Nullable Medium medium,
    @Nullable PersonForm from)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (!Reopening.allows(plan.stage(opportunity))) {
      return Outcome.refused(Refusal.ALREADY_CLOSED);
    }
    Long sender = new Contacts(ledger, opportunity, now).number(from);
    ledger.add(new Happening.Replied(ledger.number(), now, opportunity, decision, medium, sender));
    return Outcome.done(opportunity);
  }
}
