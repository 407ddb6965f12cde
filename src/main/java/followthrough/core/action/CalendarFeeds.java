package followthrough.core.action;

import followthrough.core.people.PersonId;
import java.util.Optional;

/** Whose calendar can be fetched under which secret; the secrets themselves are not kept. */
public interface CalendarFeeds {
  /** From now on this secret leads to the person's calendar, and no other. */
  void renew(PersonId person, String secret);

  /**
   * From now on no secret does.
   *
   * @return false when none did
   */
  boolean end(PersonId person);

  /** Whose calendar it is; empty for a secret that leads nowhere. */
  Optional<PersonId> owner(String secret);
}
