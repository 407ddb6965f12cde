package followthrough.core.action;

import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.StepKey;
import java.util.List;
import java.util.Optional;

/** The texts that people made of their drafts: one for each step, recipient and medium. */
public interface Notes {
  /** Everything kept for one step, what was kept first standing first. */
  List<Note> of(PersonId person, StepKey step);

  /**
   * The newest text of a kind and medium that was kept for another step and another recipient.
   *
   * @param step whose kind it has, and which it is not about
   */
  Optional<Note> lastLike(PersonId person, StepKey step, long recipient, Medium medium);

  /** Keeps a text in the place of the one before. */
  void keep(PersonId person, Note note);

  /** Lets go of a text; changes nothing when there is none. */
  void drop(PersonId person, StepKey step, long recipient, Medium medium);
}
