package followthrough.slack.presses;

import followthrough.core.people.PersonId;

/** The Home tab, as far as a press in a message changes what it shows. */
@FunctionalInterface
public interface Home {
  /**
   * Shows it anew, soon and on another thread.
   *
   * @param page from 0
   */
  void refresh(PersonId person, int page);

  /** Shows it anew if the person may be looking at it. */
  default void changed(PersonId person) {
    refresh(person, 0);
  }
}
