package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody there is out of office; contact is null for the main contact. */
public record RecordAbsence(long opportunity, LocalDate firstDayBack, @Nullable Long contact)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    if (plan.stage(opportunity).closed()) {
      return Outcome.refused(Refusal.ALREADY_CLOSED);
    }
    ledger.add(new Happening.OutOfOffice(ledger.number(), now, opportunity, contact, firstDayBack));
    return Outcome.done(opportunity);
  }
}
