package followthrough.core.action;

import followthrough.core.people.Person;
import followthrough.core.plan.Plan;
import java.time.Instant;
import java.time.ZoneId;

/** Slack says in which zone the person is; whoever has chosen a zone keeps it. */
public record NoteZone(ZoneId zone) implements Action<Long> {
  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Person person = ledger.file().person().seenIn(zone, now);
    if (!person.equals(ledger.file().person())) {
      ledger.save(person);
    }
    return Outcome.done(0L);
  }
}
