package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.Optional;

/**
 * An interview loses its time and has no new one yet. They may say so even of one that had lost its
 * time before: of a call that did not come, for example.
 *
 * @param times when the person could instead, as typed for the note; empty when they did not say
 */
public record MoveInterview(long interview, Happening.By by, String times) implements Action<Long> {
  public MoveInterview(long interview, Happening.By by) {
    this(interview, by, "");
  }

  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found =
        by == Happening.By.EMPLOYER
            ? Interviews.known(ledger, plan, interview)
            : Interviews.live(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    long opportunity = found.get().opportunity();
    ledger.add(new Happening.MovedAway(ledger.number(), now, opportunity, interview, by, times));
    return Outcome.done(opportunity);
  }
}
