package followthrough.core.plan;

import followthrough.core.pipeline.Happening.Debriefed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one interview stood between two happenings.
 *
 * @param starts the time it has, or had before it lost it
 * @param decision the company-zone day by which an answer was promised; null when none was
 * @param origin the happening that gave it that time; names its steps
 * @param ownMoves how often the person moved it
 * @param debrief the newest debrief of the talk at that time; null before the first
 * @param askedReference whether somebody was asked for praise
 * @param praised whether the praise has come
 * @param endedAt when its opportunity was closed while it stood; null when it was not
 */
public record InterviewState(
    long interview,
    Fate fate,
    Instant starts,
    Instant ends,
    @Nullable LocalDate decision,
    long origin,
    int ownMoves,
    @Nullable Debriefed debrief,
    boolean askedReference,
    boolean praised,
    @Nullable Instant endedAt) {

  /** Whether the interview's own steps still live. */
  public enum Fate {
    LIVE,
    MOVED_AWAY,
    CANCELLED,
    NOT_CALLED,
    /** A visit at which nobody was there. */
    NOBODY_THERE,
    /** The opportunity was closed: nothing of this interview is planned any more. */
    ENDED
  }
}
