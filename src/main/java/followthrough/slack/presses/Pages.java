package followthrough.slack.presses;

import followthrough.core.people.PersonId;

/**
 * The pages that somebody may be looking at, as far as a press elsewhere changes what they show.
 */
@FunctionalInterface
public interface Pages {
  /**
   * Shows them anew, soon and on another thread.
   *
   * @param page of the Home tab, from 0
   */
  void refresh(PersonId person, int page);

  /** Shows anew what the person may be looking at. */
  default void changed(PersonId person) {
    refresh(person, 0);
  }
}
