package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Plan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** They said no. */
public record RecordRejection(long opportunity, @Nullable Medium medium) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Stage stage = plan.stage(opportunity);
    if (stage.closed() && stage != Stage.ARCHIVED) {
      return Outcome.refused(Refusal.ALREADY_CLOSED);
    }
    ledger.add(new Happening.Rejected(ledger.number(), now, opportunity, medium));
    return Outcome.done(opportunity);
  }
}
