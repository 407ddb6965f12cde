package followthrough.storage;

import static followthrough.storage.Columns.MINE;

import followthrough.core.people.PersonId;
import org.jdbi.v3.core.Handle;

/** What the tables about calendars have in common. */
final class CalendarRows {
  private CalendarRows() {}

  /** Until the transaction ends nobody else writes about this person. */
  static void alone(Handle handle, PersonId person) {
    Columns.of(person, handle.createQuery("select version from person where" + MINE + "for update"))
        .mapTo(Long.class)
        .findOne();
  }
}
