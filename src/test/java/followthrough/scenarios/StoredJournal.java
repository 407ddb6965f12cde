package followthrough.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Journal;
import followthrough.core.action.Ledger;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** A story's journal behind which a real store must tell the same after every press. */
final class StoredJournal extends MemoryJournal {
  private final Journal store;
  private final Person person;

  StoredJournal(Person person, Journal store) {
    super(person);
    this.person = person;
    this.store = store;
  }

  @Override
  public <T> T change(PersonId id, Optional<Person> newcomer, Function<Ledger, Written<T>> work) {
    AtomicReference<Written<T>> kept = new AtomicReference<>();
    T result =
        store.change(
            id,
            Optional.of(person),
            ledger -> {
              Written<T> written = work.apply(ledger);
              kept.set(written);
              return written;
            });
    keep(id, kept.get());
    assertThat(store.read(id)).contains(file(id));
    return result;
  }
}
