package followthrough.storage;

import followthrough.core.action.Changes;
import followthrough.core.action.Journal;
import followthrough.core.action.Ledger;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.storage.PersonRows.Stored;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Case files in the database; whoever writes one holds the row of its person. */
public final class JdbcJournal implements Journal {
  private static final int READS = 4;

  private final Database database;

  public JdbcJournal(Database database) {
    this.database = database;
  }

  @Override
  public Optional<CaseFile> read(PersonId person) {
    return database
        .read(handle -> unchanged(handle, person))
        .orElseGet(
            () ->
                database.write(
                    handle ->
                        new PersonRows(handle, person)
                            .lock()
                            .map(one -> file(handle, one.person()))));
  }

  /**
   * The case file as no commit came in between of its reading; empty when there always was one.
   * Without a person there is no case file in it.
   */
  private static Optional<Optional<CaseFile>> unchanged(Handle handle, PersonId person) {
    PersonRows people = new PersonRows(handle, person);
    for (int tries = 0; tries < READS; tries++) {
      Optional<Stored> stored = people.read();
      if (stored.isEmpty()) {
        return Optional.of(Optional.empty());
      }
      CaseFile file = file(handle, stored.get().person());
      // Equal versions around the reading: nothing was committed in between.
      if (people.version() == stored.get().version()) {
        return Optional.of(Optional.of(file));
      }
    }
    return Optional.empty();
  }

  @Override
  public <T> T change(
      PersonId person, Optional<Person> newcomer, Function<Ledger, Written<T>> work) {
    return database.write(
        handle -> {
          PersonRows people = new PersonRows(handle, person);
          Stored stored = people.lock().orElseGet(() -> begin(people, person, newcomer));
          CaseFile file = file(handle, stored.person());
          Written<T> written = work.apply(new Ledger(file, stored.nextNumber()));
          save(handle, stored, file, written);
          return written.result();
        });
  }

  private static Stored begin(PersonRows people, PersonId person, Optional<Person> newcomer) {
    Person fresh = newcomer.orElseThrow(() -> new UnknownPerson(person));
    try {
      return people.begin(fresh);
    } catch (RuntimeException trouble) {
      throw Database.duplicate(trouble) ? new Database.Conflict(trouble) : trouble;
    }
  }

  /** All that is stored of a person, as it stands now. */
  static CaseFile file(Handle handle, Person person) {
    PersonId id = person.id();
    PipelineRows pipeline = new PipelineRows(handle, id);
    return new CaseFile(
        person,
        new Pipeline(
            pipeline.opportunities(),
            new InterviewRows(handle, id).read(),
            pipeline.contacts(),
            new EventRows(handle, id).read()),
        new HistoryRows(handle, id).read());
  }

  private static <T> void save(Handle handle, Stored stored, CaseFile before, Written<T> written) {
    Ledger ledger = written.ledger();
    PersonId id = stored.person().id();
    savePipeline(handle, before.pipeline(), ledger);
    new HistoryRows(handle, id).save(before.history(), ledger);
    DeliveryRows deliveries = new DeliveryRows(handle);
    deliveries.add(id, ledger.changes().deliveries());
    if (ledger.file().person().reachable() && !before.person().reachable()) {
      deliveries.tryRefusedOnesAgain(id);
    }
    boolean same =
        ledger.file().equals(before)
            && ledger.nextNumber() == stored.nextNumber()
            && Objects.equals(written.wakeAt(), stored.wakeAt());
    if (!same) {
      new PersonRows(handle, id)
          .update(stored, ledger.file().person(), written.wakeAt(), ledger.nextNumber());
    }
  }

  private static void savePipeline(Handle handle, Pipeline before, Ledger ledger) {
    Pipeline after = ledger.pipeline();
    if (after.equals(before)) {
      return;
    }
    PersonId id = ledger.id();
    Changes changes = ledger.changes();
    PipelineRows rows = new PipelineRows(handle, id);
    InterviewRows interviews = new InterviewRows(handle, id);
    EventRows events = new EventRows(handle, id);
    rows.deleteOpportunities(changes.deletedOpportunities());
    rows.deleteInterviews(changes.deletedInterviews());
    rows.discard(changes.discardedOpportunities(), changes.discardedInterviews());
    rows.saveOpportunities(before.opportunities(), after.opportunities());
    rows.saveContacts(before.contacts(), after.contacts());
    interviews.save(before.interviews(), after.interviews());
    Set<Long> stored =
        before.happenings().stream().map(Happening::number).collect(Collectors.toSet());
    List<Happening> added =
        after.happenings().stream().filter(one -> !stored.contains(one.number())).toList();
    events.add(added);
    events.takeBack(changes.takenBack());
  }
}
