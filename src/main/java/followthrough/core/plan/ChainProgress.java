package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.CLOSING_NOTE;
import static followthrough.core.plan.FollowUpKind.NO_CALL_NEW_SLOTS;

import followthrough.core.people.Cadence;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Shown;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far one wait has come: what was shown and answered of it. */
final class ChainProgress {
  private static final int CLOSING = 9;

  private final Context context;
  private final Chain chain;
  private final ChainDays days;

  ChainProgress(Context context, Chain chain, ChainDays days) {
    this.context = context;
    this.chain = chain;
    this.days = days;
  }

  StepKey key(FollowUpKind kind) {
    return new StepKey(kind, context.opportunity(), chain.origin());
  }

  StepKey checkIn(int number) {
    return key(kind(number));
  }

  /** Where a minute was promised, the note about it is the first check-in (rules, 8.1). */
  FollowUpKind kind(int number) {
    boolean promised = number == 1 && chain.hourIn(context.calendar()) != null;
    return promised ? FollowUpKind.PROMISE_ASK : FollowUpKind.checkIn(number);
  }

  /** The offer of new times after a call that did not come. */
  StepKey newSlots() {
    Round round = chain.round();
    return new StepKey(NO_CALL_NEW_SLOTS, round == null ? 0 : round.id(), chain.origin());
  }

  /** How many check-ins were answered. */
  int answered() {
    int answered = 0;
    while (answered < Cadence.SEED.checkIns() && answer(checkIn(answered + 1)) != null) {
      answered++;
    }
    return answered;
  }

  @Nullable Answer answer(StepKey key) {
    return context.history().lastAnswer(key);
  }

  /** The company day on which a check-in was answered. */
  LocalDate answerDay(int checkIn) {
    Answer answer = answer(checkIn(checkIn));
    if (answer == null) {
      throw new IllegalStateException("check-in " + checkIn + " was not answered");
    }
    return context.calendar().dateOf(answer.at());
  }

  /**
   * Whether another check-in comes before the closing note. A change of cadence takes back neither
   * the check-in that is open nor the closing note.
   */
  boolean asksOnceMore() {
    int answered = answered();
    boolean closed =
        answer(key(CLOSING_NOTE)) != null || lastShown(key(CLOSING_NOTE), null) != null;
    boolean open =
        answered < Cadence.SEED.checkIns() && lastShown(checkIn(answered + 1), null) != null;
    return !closed && (open || answered < context.person().cadence().checkIns());
  }

  /**
   * From when the archive question counts.
   *
   * @param number tells apart what it counts from
   */
  record Base(LocalDate day, Instant since, int number) {}

  /** The day from which the archive question counts; null while something is still to come. */
  @Nullable Base base() {
    if (chain.kind() == Chain.Kind.DORMANT) {
      return new Base(chain.from(), Instant.MIN, 0);
    }
    StepKey closing = key(CLOSING_NOTE);
    Answer answer = answer(closing);
    Instant closed = answer == null ? lastShown(closing, null) : answer.at();
    if (closed != null) {
      return base(closed, CLOSING);
    }
    boolean noCall = chain.kind() == Chain.Kind.NO_CALL;
    if (!noCall && !asksOnceMore() || noCall && answer(newSlots()) != null) {
      return null;
    }
    int next = answered() + 1;
    Instant exhausted = lastShown(noCall ? newSlots() : checkIn(next), Again.NUDGE_2);
    return exhausted == null ? null : base(exhausted, next);
  }

  private Base base(Instant at, int number) {
    return new Base(context.calendar().dateOf(at), at, number);
  }

  private @Nullable Instant lastShown(StepKey key, @Nullable Again again) {
    Instant fresh =
        key.kind() == NO_CALL_NEW_SLOTS ? context.freshAfterAbsence() : days.freshFrom(key.kind());
    return context.history().shownOf(key).stream()
        .filter(entry -> again == null || entry.again() == again)
        .map(Shown::at)
        .filter(at -> at.isAfter(fresh))
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
