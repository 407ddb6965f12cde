package followthrough.core.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and changes what should be sent (follow-up-rules.md, 8). Happenings are
 * only ever added; {@code number} is their order, {@code at} their minute.
 */
public sealed interface Happening {
  long number();

  Instant at();

  /** What kind it is: whoever treats kinds differently switches over all of them. */
  default Kind kind() {
    return Objects.requireNonNull(Kind.BY_RECORD.get(getClass()));
  }

  /** Whose word it was: the company's, or only the person's own. */
  default By by() {
    return By.USER;
  }

  /** What can happen. The names are stored: they outlive any renaming of the records. */
  enum Kind {
    SAVED(Saved.class),
    NEW_TIME(NewTime.class),
    MOVED_AWAY(MovedAway.class),
    CANCELLED(Cancelled.class),
    NOT_CALLED(NotCalled.class),
    DEBRIEFED(Debriefed.class),
    PRAISE_ARRIVED(PraiseArrived.class),
    DECISION_SET(DecisionSet.class),
    REPLIED(Replied.class),
    PROMISED(Promised.class),
    REQUESTED(Requested.class),
    DELIVERED(Delivered.class),
    REQUEST_DROPPED(RequestDropped.class),
    OUT_OF_OFFICE(OutOfOffice.class),
    NEXT_ROUND(NextRound.class),
    MEDIUM_NOTED(MediumNoted.class),
    REJECTED(Rejected.class),
    OFFERED(Offered.class),
    MORE_TIME_ASKED(MoreTimeAsked.class),
    MORE_TIME_REFUSED(MoreTimeRefused.class),
    COUNTERED(Countered.class),
    COMPETED(Competed.class),
    ACCEPTED(Accepted.class),
    DECLINED(Declined.class),
    WITHDRAWN(Withdrawn.class),
    ARCHIVED(Archived.class),
    KEPT_OPEN(KeptOpen.class),
    REOPENED(Reopened.class),
    PAUSED(Paused.class),
    STOPPED(Stopped.class),
    RESUMED(Resumed.class);

    static final Map<Class<?>, Kind> BY_RECORD =
        Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind.record, kind -> kind));

    private final Class<? extends Happening> record;

    Kind(Class<? extends Happening> record) {
      this.record = record;
    }
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

  /** A happening around one thing that they asked for: the number is that of the asking. */
  sealed interface OfRequest extends OfOpportunity {
    long request();
  }

  /** A happening that names the medium by which the company reached the person, null if untold. */
  sealed interface Reached extends OfOpportunity {
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
      implements Reached, OfInterview {}

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
      implements OfInterview {}

  /** An interview lost its time and got no new one; times says when the person could. */
  record MovedAway(long number, Instant at, long opportunity, long interview, By by, String times)
      implements OfInterview {}

  record Cancelled(
      long number,
      Instant at,
      long opportunity,
      long interview,
      @Nullable Medium medium,
      String times)
      implements Heard, OfInterview {}

  /** A call did not come, or nobody was there; times says when the person could instead. */
  record NotCalled(
      long number, Instant at, long opportunity, long interview, boolean nobodyThere, String times)
      implements OfInterview {}

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
  }

  record PraiseArrived(long number, Instant at, long opportunity, long interview)
      implements OfInterview {}

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
      implements OfOpportunity {}

  record Replied(
      long number,
      Instant at,
      long opportunity,
      @Nullable LocalDate decision,
      @Nullable Medium medium,
      @Nullable Long from)
      implements Heard {}

  /**
   * They will call or write by that minute; what about is empty when nobody said, and from is who
   * said so, null when nobody was named.
   */
  record Promised(
      long number, Instant at, long opportunity, Instant until, String what, @Nullable Long from)
      implements OfOpportunity {

    @Override
    public By by() {
      return By.EMPLOYER;
    }
  }

  /** They asked the person for something; from is who asked, null when nobody was named. */
  record Requested(
      long number, Instant at, long opportunity, String what, Due due, @Nullable Long from)
      implements OfRequest {
    @Override
    public long request() {
      return number;
    }

    @Override
    public By by() {
      return By.EMPLOYER;
    }
  }

  record Delivered(long number, Instant at, long opportunity, long request) implements OfRequest {}

  record RequestDropped(long number, Instant at, long opportunity, long request)
      implements OfRequest {}

  record OutOfOffice(
      long number, Instant at, long opportunity, @Nullable Long contact, LocalDate firstDayBack)
      implements OfOpportunity {}

  /** Interview is the next one when it already has a time. */
  record NextRound(
      long number,
      Instant at,
      long opportunity,
      @Nullable Long interview,
      @Nullable Medium medium,
      @Nullable Long from)
      implements Heard {}

  /** The person corrects how the company last got in touch. */
  record MediumNoted(long number, Instant at, long opportunity, @Nullable Medium medium)
      implements Reached {}

  record Rejected(long number, Instant at, long opportunity, @Nullable Medium medium)
      implements Heard {}

  /** They made an offer, to be answered by that day; null when they named none. */
  record Offered(
      long number,
      Instant at,
      long opportunity,
      @Nullable LocalDate answerDay,
      @Nullable Medium medium,
      @Nullable Long from)
      implements Heard {}

  /** The person asked for time until that day to answer the offer. */
  record MoreTimeAsked(long number, Instant at, long opportunity, LocalDate until)
      implements OfOpportunity {}

  record MoreTimeRefused(long number, Instant at, long opportunity) implements OfOpportunity {
    @Override
    public By by() {
      return By.EMPLOYER;
    }
  }

  /** The person made a counter-offer; about what is empty when they did not say. */
  record Countered(long number, Instant at, long opportunity, String what)
      implements OfOpportunity {}

  /** The person tells the employers they prefer about an offer of another company. */
  record Competed(long number, Instant at, long opportunity, List<Long> waiting)
      implements OfOpportunity {
    public Competed {
      waiting = List.copyOf(waiting);
    }
  }

  record Accepted(long number, Instant at, long opportunity) implements OfOpportunity {}

  /** Why is what the person wants them to know; empty when they did not say. */
  record Declined(long number, Instant at, long opportunity, String why) implements OfOpportunity {}

  record Withdrawn(long number, Instant at, long opportunity, String why)
      implements OfOpportunity {}

  record Archived(long number, Instant at, long opportunity, Filed why) implements OfOpportunity {}

  record KeptOpen(long number, Instant at, long opportunity) implements OfOpportunity {}

  record Reopened(long number, Instant at, long opportunity) implements OfOpportunity {}

  /** Nothing timed before 09:00 of that day. */
  record Paused(long number, Instant at, LocalDate until) implements Happening {}

  record Stopped(long number, Instant at) implements Happening {}

  record Resumed(long number, Instant at) implements Happening {}
}
