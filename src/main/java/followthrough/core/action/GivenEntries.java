package followthrough.core.action;

import followthrough.core.people.PersonId;
import java.util.List;

/** Remembers what a person's calendar was told, so that it can tell a change from a repetition. */
@FunctionalInterface
public interface GivenEntries {
  /**
   * The same entries, each with its number: 0 at first, and one more whenever it is another than
   * the last time. What was called off before it was ever told is left out.
   *
   * @throws StoreUnavailable when that cannot be remembered
   */
  List<CalendarEntry.Numbered> numbered(PersonId person, List<CalendarEntry> entries);
}
