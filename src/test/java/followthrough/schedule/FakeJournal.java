package followthrough.schedule;

import followthrough.core.action.Journal;
import followthrough.core.action.Ledger;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.History;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** People who have nothing planned; remembers who was looked at. */
final class FakeJournal implements Journal {
  private final Map<PersonId, CaseFile> files = new ConcurrentHashMap<>();
  final List<PersonId> changed = new CopyOnWriteArrayList<>();
  volatile Consumer<PersonId> beforeChange = person -> {};
  volatile Consumer<PersonId> beforeRead = person -> {};

  CaseFile file(PersonId person) {
    return files.computeIfAbsent(
        person,
        id ->
            new CaseFile(
                Person.fresh(id, "Ada", ZoneOffset.UTC, Instant.EPOCH),
                Pipeline.EMPTY,
                History.EMPTY));
  }

  @Override
  public Optional<CaseFile> read(PersonId person) {
    beforeRead.accept(person);
    return person.user().startsWith("GONE") ? Optional.empty() : Optional.of(file(person));
  }

  @Override
  public <T> T change(
      PersonId person, Optional<Person> newcomer, Function<Ledger, Written<T>> work) {
    changed.add(person);
    beforeChange.accept(person);
    Written<T> written = work.apply(new Ledger(file(person), 1));
    files.put(person, written.ledger().file());
    return written.result();
  }
}
