package followthrough.core.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and changes what should be sent (follow-up-rules.md, 8). Happenings are
 * only ever added; {@code number} is their order, {@code at} their minute.
 */
public sealed interface Happening {
  long number();

  Instant at();

  /** What kind it is: whoever treats kinds differently switches over all of them. */
  Kind kind();

  /** Whose word it was: the company's, or only the person's own. */
  default By by() {
    return By.USER;
  }

  /** What can happen. The names are stored: they outlive any renaming of the records. */
  enum Kind {
    SAVED,
    NEW_TIME,
    MOVED_AWAY,
    CANCELLED,
    NOT_CALLED,
    DEBRIEFED,
    PRAISE_ARRIVED,
    DECISION_SET,
    REPLIED,
    PROMISED,
    OUT_OF_OFFICE,
    NEXT_ROUND,
    MEDIUM_NOTED,
    REJECTED,
    OFFERED,
    COMPETED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    ARCHIVED,
    KEPT_OPEN,
    REOPENED,
    PAUSED,
    STOPPED,
    RESUMED
  }

  /** Who moved an interview, or had the word. */
  enum By {
    USER,
    EMPLOYER
  }

  /** A happening of one opportunity. */
  sealed interface OfOpportunity extends Happening {
    long opportunity();
  }

  /** A happening of one interview; it goes when the interview is deleted. */
  sealed interface OfInterview extends OfOpportunity {
    long interview();
  }

  /** A happening that names the medium by which the company reached the person. */
  sealed interface Reached extends OfOpportunity {
    /** Null when the person did not say. */
    @Nullable Medium medium();
  }

  /** The company got in touch by itself. */
  sealed interface Heard extends Reached {
    @Override
    default By by() {
      return By.EMPLOYER;
    }
  }

  record Saved(
      long number,
      Instant at,
      long opportunity,
      long interview,
      Instant starts,
      Instant ends,
      @Nullable LocalDate decision,
      @Nullable Medium medium)
      implements Reached, OfInterview {
    @Override
    public Kind kind() {
      return Kind.SAVED;
    }
  }

  /** Confirm is false when the person only corrects a slip: nobody has to be told. */
  record NewTime(
      long number,
      Instant at,
      long opportunity,
      long interview,
      Instant starts,
      Instant ends,
      @Nullable LocalDate decision,
      By by,
      boolean confirm)
      implements OfInterview {
    @Override
    public Kind kind() {
      return Kind.NEW_TIME;
    }
  }

  /** An interview lost its time and got no new one. */
  record MovedAway(long number, Instant at, long opportunity, long interview, By by)
      implements OfInterview {
    @Override
    public Kind kind() {
      return Kind.MOVED_AWAY;
    }
  }

  record Cancelled(
      long number, Instant at, long opportunity, long interview, @Nullable Medium medium)
      implements Heard, OfInterview {
    @Override
    public Kind kind() {
      return Kind.CANCELLED;
    }
  }

  record NotCalled(long number, Instant at, long opportunity, long interview)
      implements OfInterview {
    @Override
    public Kind kind() {
      return Kind.NOT_CALLED;
    }
  }

  /** Decision is null when the debrief named none; reference is a contact who may praise. */
  record Debriefed(
      long number,
      Instant at,
      long opportunity,
      long interview,
      @Nullable LocalDate decision,
      List<String> wentWrong,
      @Nullable Long reference,
      LookBack lookBack)
      implements OfInterview {
    public Debriefed {
      wentWrong = List.copyOf(wentWrong);
    }

    @Override
    public Kind kind() {
      return Kind.DEBRIEFED;
    }
  }

  record PraiseArrived(long number, Instant at, long opportunity, long interview)
      implements OfInterview {
    @Override
    public Kind kind() {
      return Kind.PRAISE_ARRIVED;
    }
  }

  /**
   * A promised date was set or, with null, forgotten: that of the interview, or of the latest one
   * when none is named.
   */
  record DecisionSet(
      long number,
      Instant at,
      long opportunity,
      @Nullable Long interview,
      @Nullable LocalDate decision)
      implements OfOpportunity {
    @Override
    public Kind kind() {
      return Kind.DECISION_SET;
    }
  }

  record Replied(
      long number,
      Instant at,
      long opportunity,
      @Nullable LocalDate decision,
      @Nullable Medium medium,
      @Nullable Long from)
      implements Heard {
    @Override
    public Kind kind() {
      return Kind.REPLIED;
    }
  }

  /** They will call or write by that minute; from is who said so, null when nobody was named. */
  record Promised(long number, Instant at, long opportunity, Instant until, @Nullable Long from)
      implements OfOpportunity {
    @Override
    public Kind kind() {
      return Kind.PROMISED;
    }

    @Override
    public By by() {
      return By.EMPLOYER;
    }
  }

  record OutOfOffice(
      long number, Instant at, long opportunity, @Nullable Long contact, LocalDate firstDayBack)
      implements OfOpportunity {
    @Override
    public Kind kind() {
      return Kind.OUT_OF_OFFICE;
    }
  }

  /** Interview is the next one when it already has a time. */
  record NextRound(
      long number,
      Instant at,
      long opportunity,
      @Nullable Long interview,
      @Nullable Medium medium,
      @Nullable Long from)
      implements Heard {
    @Override
    public Kind kind() {
      return Kind.NEXT_ROUND;
    }
  }

  /** The person corrects how the company last got in touch. */
  record MediumNoted(long number, Instant at, long opportunity, @Nullable Medium medium)
      implements Reached {
    @Override
    public Kind kind() {
      return Kind.MEDIUM_NOTED;
    }
  }

  record Rejected(long number, Instant at, long opportunity, @Nullable Medium medium)
      implements Heard {
    @Override
    public Kind kind() {
      return Kind.REJECTED;
    }
  }

  record Offered(
      long number,
      Instant at,
      long opportunity,
      LocalDate answerDay,
      @Nullable Medium medium,
      @Nullable Long from)
      implements Heard {
    @Override
    public Kind kind() {
      return Kind.OFFERED;
    }
  }

  /** The person tells the employers they prefer about an offer of another company. */
  record Competed(long number, Instant at, long opportunity, List<Long> waiting)
      implements OfOpportunity {
    public Competed {
      waiting = List.copyOf(waiting);
    }

    @Override
    public Kind kind() {
      return Kind.COMPETED;
    }
  }

  record Accepted(long number, Instant at, long opportunity) implements OfOpportunity {
    @Override
    public Kind kind() {
      return Kind.ACCEPTED;
    }
  }

  record Declined(long number, Instant at, long opportunity) implements OfOpportunity {
    @Override
    public Kind kind() {
      return Kind.DECLINED;
    }
  }

  record Withdrawn(long number, Instant at, long opportunity) implements OfOpportunity {
    @Override
    public Kind kind() {
      return Kind.WITHDRAWN;
    }
  }

  record Archived(long number, Instant at, long opportunity) implements OfOpportunity {
    @Override
    public Kind kind() {
      return Kind.ARCHIVED;
    }
  }

  record KeptOpen(long number, Instant at, long opportunity) implements OfOpportunity {
    @Override
    public Kind kind() {
      return Kind.KEPT_OPEN;
    }
  }

  /** A closed opportunity is under way again, though nothing was heard. */
  record Reopened(long number, Instant at, long opportunity) implements OfOpportunity {
    @Override
    public Kind kind() {
      return Kind.REOPENED;
    }
  }

  /** Nothing timed before 09:00 of that day. */
  record Paused(long number, Instant at, LocalDate until) implements Happening {
    @Override
    public Kind kind() {
      return Kind.PAUSED;
    }
  }

  record Stopped(long number, Instant at) implements Happening {
    @Override
    public Kind kind() {
      return Kind.STOPPED;
    }
  }

  record Resumed(long number, Instant at) implements Happening {
    @Override
    public Kind kind() {
      return Kind.RESUMED;
    }
  }
}
