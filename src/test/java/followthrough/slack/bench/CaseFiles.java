package followthrough.slack.bench;

import followthrough.core.action.Journal;
import followthrough.core.action.Ledger;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.History;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Case files of many people in memory; it can be told to fail. */
public final class CaseFiles implements Journal {
  private final Map<PersonId, CaseFile> files = new HashMap<>();
  private final Map<PersonId, Long> numbers = new HashMap<>();

  /** Thrown by the next write, once. */
  private RuntimeException trouble;

  public synchronized void failOnce(RuntimeException next) {
    trouble = next;
  }

  public synchronized Pipeline pipeline(PersonId person) {
    return read(person).map(CaseFile::pipeline).orElse(Pipeline.EMPTY);
  }

  @Override
  public synchronized Optional<CaseFile> read(PersonId person) {
    return Optional.ofNullable(files.get(person));
  }

  @Override
  public synchronized <T> T change(
      PersonId person, Optional<Person> newcomer, Function<Ledger, Written<T>> work) {
    CaseFile file =
        read(person)
            .or(() -> newcomer.map(one -> new CaseFile(one, Pipeline.EMPTY, History.EMPTY)))
            .orElseThrow(() -> new UnknownPerson(person));
    Written<T> written = work.apply(new Ledger(file, numbers.getOrDefault(person, 1L)));
    if (trouble != null) {
      RuntimeException now = trouble;
      trouble = null;
      throw now;
    }
    files.put(person, written.ledger().file());
    numbers.put(person, written.ledger().nextNumber());
    return written.result();
  }
}
