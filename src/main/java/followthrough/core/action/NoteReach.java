package followthrough.core.action;

import followthrough.core.people.Person;
import followthrough.core.plan.Plan;
import java.time.Instant;

/**
 * Notes whether Slack takes messages to a person. While it does not, nothing new is decided on;
 * whatever the person presses ends that, and what Slack refused is then sent.
 */
public record NoteReach(boolean reachable) implements Action<Boolean> {
  /** Done with whether that was news. */
  @Override
  public Outcome<Boolean> apply(Ledger ledger, Plan plan, Instant now) {
    Person person = ledger.file().person();
    boolean news = person.reachable() != reachable;
    if (news) {
      ledger.save(reachable ? person.reached() : person.unreachable());
    }
    return Outcome.done(news);
  }
}
