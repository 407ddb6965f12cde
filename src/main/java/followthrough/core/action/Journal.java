package followthrough.core.action;

import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.plan.CaseFile;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where case files are kept. One call of {@link #change} is one transaction. */
public interface Journal {
  /** What is known about a person; empty before the first contact. */
  Optional<CaseFile> read(PersonId person);

  /**
   * What one piece of work on a case file leaves behind.
   *
   * @param wakeAt when time alone may change something next; null when never
   */
  record Written<T>(T result, Ledger ledger, @Nullable Instant wakeAt) {}

  /**
   * Opens a person's case file for writing, alone among all threads and instances, and keeps what
   * the work wrote: all of it or, if anything fails, nothing. The work may run again after a
   * conflict and must not do anything else.
   *
   * @param newcomer how to begin when the person is unknown; empty refuses with {@link
   *     UnknownPerson}
   */
  <T> T change(PersonId person, Optional<Person> newcomer, Function<Ledger, Written<T>> work);

  /** Thrown when nobody of that name is known and no newcomer was offered. */
  final class UnknownPerson extends RuntimeException {
    public UnknownPerson(PersonId person) {
      super("unknown person " + person);
    }
  }
}
