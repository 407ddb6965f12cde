package followthrough.core.action;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody else was met. */
public record AddPerson(long interview, PersonForm person) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Interview> found = Interviews.live(ledger, plan, interview);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    long opportunity = found.get().opportunity();
    Contact contact = new Contacts(ledger, opportunity, now).keep(person);
    List<Participant> people = new ArrayList<>(found.get().people());
    if (people.stream().anyMatch(one -> one.contact() == contact.id())) {
      return Outcome.refused(Refusal.PERSON_THERE_ALREADY);
    }
    people.add(new Participant(contact.id(), now, ""));
    ledger.save(Interviews.with(found.get(), people));
    return Outcome.done(contact.id());
  }
}
