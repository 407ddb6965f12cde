package followthrough.core.action;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the person tells after an interview.
 *
 * @param wentWrong weak points worth mending; empty when all went well
 * @param reference somebody who may write a word of praise; null for nobody
 */
public record Debrief(
    long interview,
    @Nullable LocalDate decision,
    List<String> wentWrong,
    @Nullable PersonForm reference)
    implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = Interviews.live(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    long opportunity = found.get().opportunity();
    if (found.get().starts().isAfter(now)) {
      return Outcome.refused(Refusal.NOT_HELD_YET);
    }
    Long named =
        reference == null
            ? null
            : Long.valueOf(new Contacts(ledger, opportunity, now).keep(reference).id());
    ledger.add(
        new Happening.Debriefed(
            ledger.number(), now, opportunity, interview, decision, wentWrong, named));
    return Outcome.done(opportunity);
  }
}
