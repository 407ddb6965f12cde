package followthrough.core.action;

import followthrough.core.people.PersonId;
import followthrough.core.plan.CaseFile;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All that is kept of a person, as one thing: to be copied, brought in, or erased. */
public interface Belongings {
  /** Why a copy was not brought in; nothing has changed then. */
  enum Why {
    /** It is of another person of the same workspace. */
    SOMEBODY_ELSE,
    /** A later release wrote it. */
    NEWER,
    /** It does not hold together. */
    BROKEN
  }

  /** What came of bringing a copy in. */
  sealed interface Answer {
    /**
     * It is in, or would be.
     *
     * @param companies of the opportunities that were not there before
     * @param already how many opportunities of it were there and stay as they are
     * @param settings whether its settings hold now, because nothing else was here
     * @param reminders how many reminders that wait for an answer are sent anew
     */
    record In(List<String> companies, int already, boolean settings, int reminders)
        implements Answer {
      public In {
        companies = List.copyOf(companies);
      }
    }

    record Refused(Why why) implements Answer {}
  }

  /** Empty before the first contact. */
  Optional<Copy> copy(PersonId person);

  /**
   * Brings in what is not there yet, in one transaction; the person must be known.
   *
   * @param trial whether everything is done but for keeping it
   * @param now when the plan is to be worked out anew
   * @param waiting reads the person's file as it is then; tells which steps wait for an answer, and
   *     throws when it makes no sense
   * @throws Journal.UnknownPerson before the first contact
   */
  Answer bring(
      PersonId person,
      Copy copy,
      boolean trial,
      Instant now,
      Function<CaseFile, Set<StepKey>> waiting);

  /**
   * Erases everything that was ever stored of a person, for good; whoever comes back is a newcomer.
   *
   * @return false when nothing was stored
   */
  boolean forget(PersonId person);
}
