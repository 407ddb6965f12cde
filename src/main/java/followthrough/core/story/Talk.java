package followthrough.core.story;

import followthrough.core.pipeline.Happening.Debriefed;
import followthrough.core.pipeline.LookBack;
import followthrough.core.plan.InterviewState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One interview as it stands now. */
public record Talk(InterviewState standing, Instant now) {
  /** How an interview stands, by the newest that was told about it and by the clock. */
  public enum State {
    TO_COME,
    UNDER_WAY,
    HELD,
    /** It lost its time and has no new one yet. */
    MOVED_AWAY,
    CANCELLED,
    NOT_CALLED,
    NOBODY_THERE,
    /** Its opportunity was closed before it began. */
    NO_LONGER_EXPECTED;

    /** Whether the talk did not or will not take place as far as is known. */
    public boolean off() {
      return this != TO_COME && this != UNDER_WAY && this != HELD;
    }
  }

  public State state() {
    return switch (standing.fate()) {
      case MOVED_AWAY -> State.MOVED_AWAY;
      case CANCELLED -> State.CANCELLED;
      case NOT_CALLED -> State.NOT_CALLED;
      case NOBODY_THERE -> State.NOBODY_THERE;
      case LIVE -> byTheClock();
      case ENDED -> {
        Instant ended = standing.endedAt();
        yield ended != null && starts().isAfter(ended) ? State.NO_LONGER_EXPECTED : byTheClock();
      }
    };
  }

  private State byTheClock() {
    if (starts().isAfter(now)) {
      return State.TO_COME;
    }
    return ends().isAfter(now) ? State.UNDER_WAY : State.HELD;
  }

  public long interview() {
    return standing.interview();
  }

  public Instant starts() {
    return standing.starts();
  }

  public Instant ends() {
    return standing.ends();
  }

  /** Whether it was over by then and took place as far as is known now. */
  public boolean heldBy(Instant instant) {
    return !state().off() && !ends().isAfter(instant);
  }

  /** Whether it takes or took place as far as is known, and its opportunity is under way. */
  public boolean stands() {
    return standing.fate() == InterviewState.Fate.LIVE;
  }

  /** The company day by which an answer was promised; null when none was. */
  public @Nullable LocalDate decision() {
    return standing.decision();
  }

  /** What the person said last of the talk at its present time; null before the first word. */
  public @Nullable Debriefed debrief() {
    return standing.debrief();
  }

  public LookBack lookBack() {
    Debriefed debrief = debrief();
    return debrief == null ? LookBack.NOTHING : debrief.lookBack();
  }

  /** What went wrong and is worth mending. */
  public List<String> wentWrong() {
    Debriefed debrief = debrief();
    return debrief == null ? List.of() : debrief.wentWrong();
  }

  /** Whether somebody was asked for praise and has not written yet. */
  public boolean awaitsPraise() {
    return standing.askedReference()
        && !standing.praised()
        && standing.fate() == InterviewState.Fate.LIVE;
  }

  /** Whether the person moved it before (follow-up-rules.md, 8, ONE_MOVE_IS_THE_LIMIT). */
  public boolean movedByPerson() {
    return standing.ownMoves() > 0;
  }
}
