package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interview gets a new time; its old steps die.
 *
 * @param confirm false when the person only corrects a slip and nobody has to be told
 */
public record SetNewTime(
    long interview,
    Instant starts,
    Instant ends,
    @Nullable LocalDate decision,
    Happening.By by,
    boolean confirm)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = Interviews.known(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    Interview old = found.get();
    LocalDate promised = decision == null ? old.decision() : decision;
    ledger.save(
        new Interview(
            old.id(), old.opportunity(), old.format(), starts, ends, promised, old.people()));
    ledger.add(
        new Happening.NewTime(
            ledger.number(),
            now,
            old.opportunity(),
            interview,
            starts,
            ends,
            decision,
            by,
            confirm));
    return Outcome.done(old.opportunity());
  }
}
