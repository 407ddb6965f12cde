package followthrough.core.action;

import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** They asked the person for something; from is who asked, null when nobody was named. */
public record RecordRequest(long opportunity, String what, Due due, @Nullable PersonForm from)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Stage stage = plan.stage(opportunity);
    if (stage != Stage.OPEN && stage != Stage.OFFER) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    if (!due.by(Interviews.zone(ledger, opportunity)).isAfter(now)) {
      return Outcome.refused(Refusal.DAY_HAS_PASSED);
    }
    Long sender = new Contacts(ledger, opportunity, now).number(from);
    ledger.add(
        new Happening.Requested(ledger.number(), now, opportunity, what.strip(), due, sender));
    return Outcome.done(opportunity);
  }
}
