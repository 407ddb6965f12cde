package followthrough.core.action;

import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody was not met after all: their rows vanish. */
public record RemovePerson(long interview, long contact) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = Interviews.live(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    long opportunity = found.get().opportunity();
    List<Participant> left =
        found.get().people().stream().filter(one -> one.contact() != contact).toList();
    if (left.size() == found.get().people().size()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    ledger.save(Interviews.with(found.get(), left));
    Interviews.forgetMainContact(ledger, opportunity, contact);
    return Outcome.done(opportunity);
  }
}
