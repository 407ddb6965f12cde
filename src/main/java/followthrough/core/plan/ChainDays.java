package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.CLOSING_NOTE;
import static followthrough.core.plan.FollowUpKind.VALUE_NOTE;

import followthrough.core.people.Cadence;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which days the messages of one wait may come (follow-up-rules.md, 6). */
final class ChainDays {
  private static final int WEEK = 7;

  private final Context context;
  private final Chain chain;
  private final Touches touches;
  private final Cadence cadence;
  private final BusinessCalendar calendar;

  ChainDays(Context context, Chain chain, Touches touches) {
    this.context = context;
    this.chain = chain;
    this.touches = touches;
    this.cadence = context.person().cadence();
    this.calendar = context.calendar();
  }

  /** The company day that is counted for check-in 1. */
  LocalDate first() {
    if (chain.kind() == Chain.Kind.PLAIN) {
      return weekAfter(chain.from());
    }
    Instant hour = chain.hourIn(calendar);
    if (hour != null) {
      return calendar.add(calendar.dateOf(hour), 1);
    }
    LocalDate promised = promised();
    return promised != null
        ? promised
        : calendar.roll(chain.from().plusDays(cadence.daysWithoutPromise()));
  }

  /** The day for what comes a week after an answer, if no promise holds it back. */
  LocalDate after(LocalDate answered) {
    LocalDate day = weekAfter(answered);
    LocalDate promised = promised();
    return promised != null && promised.isAfter(day) ? promised : day;
  }

  LocalDate weekAfter(LocalDate day) {
    return calendar.roll(day.plusDays(WEEK));
  }

  /** The first day on which one may ask about the promise; null without one. */
  private @Nullable LocalDate promised() {
    LocalDate promise = chain.promiseIn(calendar);
    return promise == null || !heedsPromise()
        ? null
        : calendar.add(promise, cadence.businessDaysAfterPromise());
  }

  private boolean heedsPromise() {
    return chain.heedsPromise() && cadence.heedsPromise();
  }

  /** When it was last changed what the days are counted from. */
  Instant changed() {
    Instant changed = chain.plannedAt();
    if (chain.kind() != Chain.Kind.NO_CALL) {
      changed = later(changed, context.person().cadenceSince());
    }
    return heedsPromise() ? later(changed, chain.promiseSince()) : changed;
  }

  /** What was shown up to then no longer counts: they were away, heard of us, or moved the date. */
  Instant freshFrom(FollowUpKind kind) {
    Instant since = later(context.freshAfterAbsence(), touches.before(kind).since());
    boolean moves = kind != CLOSING_NOTE && kind != VALUE_NOTE && heedsPromise();
    return moves ? later(since, chain.promiseSince()) : since;
  }

  /** The first business day from {@code day} on that disturbs nobody. */
  LocalDate quiet(LocalDate day, FollowUpKind kind) {
    LocalDate quiet = context.notWhileAway(day);
    LocalDate distant = touches.before(kind).day();
    quiet = distant.isAfter(quiet) ? distant : quiet;
    Round latest = context.fold().talks.latest();
    if (latest != null) {
      // E12: nobody is asked about a talk that is not over.
      LocalDate over = calendar.roll(calendar.dateOf(latest.ends));
      quiet = over.isAfter(quiet) ? over : quiet;
      UserClock clock = context.clocks().at(latest.ends);
      while (clock.morning(quiet, calendar.zone()).isBefore(latest.ends)) {
        quiet = calendar.add(quiet, 1);
      }
    }
    while (touches.takes(quiet)) {
      quiet = calendar.add(quiet, 1);
    }
    return quiet;
  }

  /** PAST_DATE: the first business morning that does not lie before the change. */
  Instant morning(LocalDate day, StepKey key) {
    Instant changed = changed();
    boolean shownBefore =
        context.history().shownOf(key).stream().anyMatch(entry -> !entry.at().isAfter(changed));
    UserClock clock = context.clocks().at(changed);
    LocalDate next = firstMorning(day, changed);
    while (shownBefore && clock.morning(next, calendar.zone()).equals(changed)) {
      next = calendar.add(next, 1);
    }
    return resumed(context.morning(changed, next));
  }

  /** {@code due}, but not while they wait for something from the person (rules, 8.2). */
  Instant resumed(Instant due) {
    return later(due, resumesAt());
  }

  /** The first morning on which the wait went on; long ago when it never stood still. */
  Instant resumesAt() {
    Instant ended = context.fold().requests.endedAt();
    if (ended.equals(Instant.MIN)) {
      return ended;
    }
    LocalDate day = firstMorning(calendar.roll(calendar.dateOf(ended).minusDays(1)), ended);
    while (touches.takes(day)) {
      day = calendar.add(day, 1);
    }
    return context.morning(ended, day);
  }

  /** The first business day from {@code day} on whose nine o'clock does not lie before the end. */
  LocalDate nineAfterRequests(LocalDate day) {
    Instant ended = context.fold().requests.endedAt();
    LocalDate nine = day;
    if (ended.isAfter(chain.plannedAt())) {
      LocalDate then = calendar.roll(context.clocks().at(ended).dateOf(ended));
      nine = then.isAfter(day) ? then : day;
      while (context.nine(ended, nine).isBefore(ended)) {
        nine = calendar.add(nine, 1);
      }
    }
    return nine;
  }

  private LocalDate firstMorning(LocalDate day, Instant since) {
    UserClock clock = context.clocks().at(since);
    LocalDate next = day;
    if (clock.morning(day, calendar.zone()).isBefore(since)) {
      next = calendar.roll(calendar.dateOf(since).minusDays(1));
    }
    while (clock.morning(next, calendar.zone()).isBefore(since)) {
      next = calendar.add(next, 1);
    }
    return next;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
