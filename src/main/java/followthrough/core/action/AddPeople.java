package followthrough.core.action;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Participant;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds people to an interview; or, where an opportunity has none, whom to write to about it.
 *
 * @param interview 0 when the opportunity is known by an offer alone
 */
public record AddPeople(long opportunity, long interview, List<PersonForm> written)
    implements Action<Long> {
  public AddPeople {
    written = List.copyOf(written);
    if (written.isEmpty()) {
      throw new IllegalArgumentException("nobody is added");
    }
  }

  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Optional<Opportunity> known = ledger.pipeline().opportunity(opportunity);
    Optional<Interview> talk = ledger.pipeline().interview(interview);
    if (known.isEmpty() || talk.isEmpty() && interview != 0) {
      return Outcome.refused(Refusal.PLAN_CHANGED);
    }
    Contacts contacts = new Contacts(ledger, opportunity, now);
    List<Contact> added = written.stream().map(contacts::keep).toList();
    if (talk.isPresent()) {
      meet(ledger, talk.get(), added, now);
    } else {
      ledger.save(known.get().withMainContact(added.get(0).id()));
    }
    return Outcome.done(opportunity);
  }

  private static void meet(Ledger ledger, Interview talk, List<Contact> added, Instant now) {
    List<Participant> people = new ArrayList<>(talk.people());
    for (Contact contact : added) {
      if (people.stream().noneMatch(person -> person.contact() == contact.id())) {
        people.add(new Participant(contact.id(), now, ""));
      }
    }
    ledger.save(Interviews.with(talk, people));
  }
}
