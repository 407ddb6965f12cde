package followthrough.scenarios;

import followthrough.core.action.Delivery;
import followthrough.core.action.Journal;
import followthrough.core.action.Ledger;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** Case files in memory, for tests that need no database; it can be told to fail. */
public class MemoryJournal implements Journal {
  private final Map<PersonId, CaseFile> files = new HashMap<>();
  private final Map<PersonId, Long> numbers = new HashMap<>();
  private final Map<PersonId, Instant> wakes = new HashMap<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<CaseFile> filesThen = new ArrayList<>();
  private final Function<PersonId, Optional<Person>> known;
  private RuntimeException trouble;

  /** Whose file was opened for writing, in that order. */
  public final List<PersonId> changed = new CopyOnWriteArrayList<>();

  /** Done before every write and every look, outside of it. */
  public volatile Consumer<PersonId> beforeChange = person -> {};

  public volatile Consumer<PersonId> beforeRead = person -> {};

  /** Knows these people. */
  public MemoryJournal(Person... people) {
    this(person -> Optional.empty());
    for (Person person : people) {
      files.put(person.id(), begun(person));
    }
  }

  /** Knows whomever it is told to have known. */
  public MemoryJournal(Function<PersonId, Optional<Person>> known) {
    this.known = known;
  }

  /** The next write fails, once. */
  public synchronized void failOnce(RuntimeException next) {
    trouble = next;
  }

  /** The file of somebody who is known. */
  public synchronized CaseFile file(PersonId person) {
    return known(person).orElseThrow(() -> new UnknownPerson(person));
  }

  /** What is stored of somebody's search; nothing for a stranger. */
  public synchronized Pipeline pipeline(PersonId person) {
    return known(person).map(CaseFile::pipeline).orElse(Pipeline.EMPTY);
  }

  public synchronized Optional<Instant> wakeAt(PersonId person) {
    return Optional.ofNullable(wakes.get(person));
  }

  public synchronized List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /** The case file as it was right after each delivery. */
  synchronized List<CaseFile> files() {
    return List.copyOf(filesThen);
  }

  @Override
  public Optional<CaseFile> read(PersonId person) {
    beforeRead.accept(person);
    synchronized (this) {
      return known(person);
    }
  }

  @Override
  public <T> T change(
      PersonId person, Optional<Person> newcomer, Function<Ledger, Written<T>> work) {
    changed.add(person);
    beforeChange.accept(person);
    synchronized (this) {
      CaseFile file =
          known(person)
              .or(() -> newcomer.map(MemoryJournal::begun))
              .orElseThrow(() -> new UnknownPerson(person));
      Written<T> written = work.apply(new Ledger(file, numbers.getOrDefault(person, 1L)));
      if (trouble != null) {
        RuntimeException now = trouble;
        trouble = null;
        throw now;
      }
      keep(person, written);
      return written.result();
    }
  }

  final synchronized void keep(PersonId person, Written<?> written) {
    CaseFile file = written.ledger().file();
    files.put(person, file);
    numbers.put(person, written.ledger().nextNumber());
    wakes.put(person, written.wakeAt());
    for (Delivery delivery : written.ledger().changes().deliveries()) {
      deliveries.add(delivery);
      filesThen.add(file);
    }
  }

  private Optional<CaseFile> known(PersonId person) {
    return Optional.ofNullable(files.get(person))
        .or(() -> known.apply(person).map(MemoryJournal::begun));
  }

  private static CaseFile begun(Person person) {
    return new CaseFile(person, Pipeline.EMPTY, History.EMPTY);
  }
}
