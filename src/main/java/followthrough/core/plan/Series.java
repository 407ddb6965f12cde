package followthrough.core.plan;

import followthrough.core.plan.Step.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The DMs of one step beside each other: which of them gives way to which. It is judged by their
 * planned instants alone, so that what gave way does not come later (follow-up-rules.md, E6, E7).
 */
final class Series {
  static final Duration TOO_SOON = Duration.ofHours(2);
  private static final Set<Rule> LAST_CALLS =
      EnumSet.of(Rule.THANK_YOU_LAST_CALL, Rule.REJECTION_LAST_CALL, Rule.OFFER_LAST_CALL);

  private final Step step;
  private final @Nullable Instant due;
  private final @Nullable Instant returnsAt;
  private final Instant snoozedAt;

  /**
   * @param due from when on a thank-you is late; null elsewhere
   * @param returnsAt when the snoozed step comes back; null when it is not snoozed
   * @param snoozedAt the press; of no meaning without a return
   */
  Series(Step step, @Nullable Instant due, @Nullable Instant returnsAt, Instant snoozedAt) {
    this.step = step;
    this.due = due;
    this.returnsAt = returnsAt;
    this.snoozedAt = snoozedAt;
  }

  /** The DMs that come, by time. */
  List<Moment> moments() {
    return step.moments().stream().filter(moment -> !givesWay(moment)).toList();
  }

  /** Whether a last call came while the step was snoozed, so shortly before that it is enough. */
  boolean lastCallJustBefore(Instant back) {
    return lastCalls().stream()
        .anyMatch(call -> call.at().isBefore(back) && soonAfter(call.at(), back));
  }

  /** The last call of that very minute: both are one DM, which bears its name. */
  Optional<Rule> lastCallAt(Instant back) {
    return lastCalls().stream()
        .filter(call -> call.at().equals(back))
        .map(Moment::rule)
        .findFirst();
  }

  private List<Moment> lastCalls() {
    return moments().stream()
        .filter(moment -> LAST_CALLS.contains(moment.rule()) && moment.at().isAfter(snoozedAt))
        .toList();
  }

  private boolean givesWay(Moment moment) {
    if (moment.atOnce()) {
      return false;
    }
    return switch (moment.rule()) {
      case THANK_YOU_MORNING ->
          soonAfter(Rule.THANK_YOU_FIRST, moment)
              || soonAfterReturn(moment)
              || besideLastCall(moment);
      case THANK_YOU_LAST_CALL -> soonAfter(Rule.THANK_YOU_FIRST, moment);
      case THANK_YOU_LATE -> soonAfterReturn(moment) || returnIsLate(moment);
      case REJECTION_LAST_CALL -> soonAfter(Rule.REJECTION_THANKS, moment);
      case OFFER_LAST_CALL -> soonAfter(Rule.OFFER_THANKS, moment);
      default -> false;
    };
  }

  /** Under two hours before the last call, or when that was before it. */
  private boolean besideLastCall(Moment morning) {
    return step.moments().stream()
        .filter(moment -> moment.rule() == Rule.THANK_YOU_LAST_CALL && !givesWay(moment))
        .anyMatch(call -> call.at().isBefore(morning.at().plus(TOO_SOON)));
  }

  /** A snoozed return after the 24 hours is the late thank-you. */
  private boolean returnIsLate(Moment late) {
    Instant back = returnsAt;
    return back != null && due != null && !back.isAfter(late.at()) && !back.isBefore(due);
  }

  private boolean soonAfterReturn(Moment moment) {
    return returnsAt != null && soonAfter(returnsAt, moment.at());
  }

  private boolean soonAfter(Rule earlier, Moment moment) {
    return step.moments().stream()
        .anyMatch(one -> one.rule() == earlier && soonAfter(one.at(), moment.at()));
  }

  private static boolean soonAfter(Instant earlier, Instant later) {
    return !later.isBefore(earlier) && later.isBefore(earlier.plus(TOO_SOON));
  }
}
