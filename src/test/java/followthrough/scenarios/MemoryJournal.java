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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One person's case file in memory, for stories that need no database. */
class MemoryJournal implements Journal {
  private CaseFile file;
  private long nextNumber = 1;
  private Instant wakeAt;
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<CaseFile> files = new ArrayList<>();

  MemoryJournal(Person person) {
    this.file = new CaseFile(person, Pipeline.EMPTY, History.EMPTY);
  }

  CaseFile file() {
    return file;
  }

  Optional<Instant> wakeAt() {
    return Optional.ofNullable(wakeAt);
  }

  List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /** The case file as it was right after each delivery. */
  List<CaseFile> files() {
    return List.copyOf(files);
  }

  @Override
  public Optional<CaseFile> read(PersonId person) {
    return Optional.of(file);
  }

  @Override
  public <T> T change(
      PersonId person, Optional<Person> newcomer, Function<Ledger, Written<T>> work) {
    Written<T> written = work.apply(new Ledger(file, nextNumber));
    keep(written);
    return written.result();
  }

  final void keep(Written<?> written) {
    file = written.ledger().file();
    nextNumber = written.ledger().nextNumber();
    wakeAt = written.wakeAt();
    written
        .ledger()
        .changes()
        .deliveries()
        .forEach(
            delivery -> {
              deliveries.add(delivery);
              files.add(file);
            });
  }
}
