package followthrough.core.action;

import followthrough.core.people.PersonId;
import followthrough.core.plan.Entry;
import java.time.Instant;
import java.util.List;

/**
 * One direct message to one person, from the decision to send it on.
 *
 * @param number unique per person, in the order of sending
 * @param at the minute it was due
 * @param entries what it tells, in order
 */
public record Delivery(PersonId person, long number, Instant at, List<Entry> entries) {
  public Delivery {
    entries = List.copyOf(entries);
  }

  /** What marks the message in Slack, so that it is found again before any second post. */
  public String id() {
    return person.workspace() + "." + person.user() + "." + number;
  }
}
