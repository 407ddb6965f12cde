package followthrough.slack.bench;

import followthrough.core.action.Note;
import followthrough.core.action.Notes;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.StepKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Kept texts that live in memory. */
public final class MemoryNotes implements Notes {
  private record Kept(PersonId person, Note note) {}

  private final List<Kept> all = new ArrayList<>();

  @Override
  public List<Note> of(PersonId person, StepKey step) {
    return all.stream()
        .filter(kept -> kept.person().equals(person) && kept.note().step().equals(step))
        .map(Kept::note)
        .toList();
  }

  @Override
  public Optional<Note> lastLike(PersonId person, StepKey step, long recipient, Medium medium) {
    return all.stream()
        .filter(kept -> kept.person().equals(person))
        .map(Kept::note)
        .filter(note -> note.step().kind() == step.kind() && note.medium() == medium)
        .filter(note -> !note.step().equals(step) && note.recipient() != recipient)
        .max(Comparator.comparing(Note::keptAt));
  }

  @Override
  public void keep(PersonId person, Note note) {
    drop(person, note.step(), note.recipient(), note.medium());
    all.add(new Kept(person, note));
  }

  @Override
  public void drop(PersonId person, StepKey step, long recipient, Medium medium) {
    all.removeIf(
        kept ->
            kept.person().equals(person)
                && kept.note().step().equals(step)
                && kept.note().recipient() == recipient
                && kept.note().medium() == medium);
  }
}
