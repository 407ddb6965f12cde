package followthrough.core.action;

import followthrough.core.people.PersonId;
import java.util.Optional;

/** Remembers which interview was logged from which event of a calendar. */
public interface KnownEvents {
  /**
   * What is remembered of an event.
   *
   * @param interview the number of the interview
   * @param sequence that of the newest file that was taken up
   */
  record Known(long interview, int sequence) {}

  /**
   * What is remembered of an event.
   *
   * @param key that of the invitation
   * @return empty for an event that was never taken up, and when its interview is gone
   */
  Optional<Known> find(PersonId person, String key);

  /** Remembers it in the place of what was known before. */
  void remember(PersonId person, String key, Known known);
}
