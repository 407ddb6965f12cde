package followthrough.core.action;

import followthrough.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Interviews that were deleted, for as long as they can be brought back. */
public interface Trash {
  /** How long that is. */
  Duration KEPT = Duration.ofDays(30);

  /**
   * One of them.
   *
   * @param starts when it was to begin, or began
   * @param at when it was deleted
   */
  record Deleted(long interview, String company, String role, Instant starts, Instant at) {
    /** From when on it cannot be brought back. */
    public Instant end() {
      return at.plus(KEPT);
    }
  }

  /** The newest first; those whose time is over are no longer among them. */
  List<Deleted> of(PersonId person, Instant now);

  /**
   * Puts an interview back with all that hung on it, its opportunity included.
   *
   * @return false when it is not among them
   */
  boolean bringBack(PersonId person, long interview, Instant now);

  /** Erases for good whatever has been there for too long, of everybody; returns how many. */
  int purge(Instant now);
}
