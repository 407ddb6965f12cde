package followthrough.core.action;

import followthrough.core.plan.Plan;
import java.time.Instant;
import java.util.Map;

/**
 * Adds addresses to people who are known already; whatever else is known of them stays.
 *
 * @param written by the contact's number; of each only the addresses count
 */
public record AddAddresses(long opportunity, Map<Long, PersonForm> written)
    implements Action<Long> {
  public AddAddresses {
    written = Map.copyOf(written);
  }

  @Override
  public Outcome<Long> apply(Ledger ledger, Plan plan, Instant now) {
    Contacts contacts = new Contacts(ledger, opportunity, now);
    long known =
        written.entrySet().stream()
            .filter(
                one ->
                    ledger
                        .pipeline()
                        .contact(one.getKey())
                        .filter(contact -> contact.opportunity() == opportunity)
                        .map(contact -> contacts.update(contact, one.getValue()))
                        .isPresent())
            .count();
    return known == 0 ? Outcome.refused(Refusal.PLAN_CHANGED) : Outcome.done(opportunity);
  }
}
