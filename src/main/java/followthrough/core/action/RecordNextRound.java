package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.Plan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** They invite to another talk. The interview is logged with it when it has a time already. */
public record RecordNextRound(
    long opportunity,
    @Nullable InterviewForm interview,
    @Nullable Medium medium,
    @Nullable PersonForm from)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (!Reopening.allows(plan.stage(opportunity))) {
      return Outcome.refused(Refusal.ALREADY_CLOSED);
    }
    Long sender = new Contacts(ledger, opportunity, now).number(from);
    long invitation = ledger.number();
    Long logged = null;
    if (interview != null) {
      // The invitation comes first, so that the new interview's own plan replaces what it ends.
      logged = ledger.number();
    }
    ledger.add(new Happening.NextRound(invitation, now, opportunity, logged, medium, sender));
    if (interview != null && logged != null) {
      new LogInterview(interview).into(ledger, opportunity, logged, now);
    }
    return Outcome.done(opportunity);
  }
}
