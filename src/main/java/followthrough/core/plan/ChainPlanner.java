package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.ARCHIVE_QUESTION;
import static followthrough.core.plan.FollowUpKind.CLOSING_NOTE;
import static followthrough.core.plan.FollowUpKind.LEGAL_DUTY;
import static followthrough.core.plan.FollowUpKind.NO_CALL_NEW_SLOTS;
import static followthrough.core.plan.FollowUpKind.PROMISE_ASK;
import static followthrough.core.plan.FollowUpKind.PROMISE_KEPT;
import static followthrough.core.plan.FollowUpKind.VALUE_NOTE;

import followthrough.core.people.Cadence;
import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Shown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wait for a decision (follow-up-rules.md, 6): check-ins, closing note, archive question. */
final class ChainPlanner {
  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int LEGAL_DUTY_DAYS = 46;
  private static final int VALUE_NOTE_WAIT = 15;
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  private final Context context;
  private final Chain chain;
  private final Cadence cadence;
  private final BusinessCalendar calendar;
  private final Touches touches;

  ChainPlanner(Context context, Chain chain, Touches touches) {
    this.context = context;
    this.chain = chain;
    this.touches = touches;
    this.cadence = context.person().cadence();
    this.calendar = context.calendar();
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (chain.kind() == Chain.Kind.DORMANT) {
      archiveQuestion(0).ifPresent(steps::add);
      return steps;
    }
    int answered = answeredCheckIns();
    if (chain.kind() == Chain.Kind.NO_CALL) {
      Answer offered = context.history().lastAnswer(newSlots());
      if (offered != null) {
        closing(calendar.dateOf(offered.at()), steps);
      }
    } else if (asksOnceMore(answered)) {
      steps.add(checkIn(answered + 1));
    } else {
      closing(later(answerDay(answered).plusDays(WEEK), promisedDay()).minusDays(WEEK), steps);
    }
    wasItKept().ifPresent(steps::add);
    valueNote().ifPresent(steps::add);
    archiveQuestion(answered).ifPresent(steps::add);
    return steps;
  }

  /** The step of check-in 1, whether answered or not. */
  StepKey firstKey() {
    return key(kind(1));
  }

  /**
   * Whether another check-in comes before the closing note. A change of cadence takes back neither
   * the check-in that is open nor the closing note.
   */
  private boolean asksOnceMore(int answered) {
    boolean closed =
        context.history().lastAnswer(key(CLOSING_NOTE)) != null
            || lastShown(key(CLOSING_NOTE), null) != null;
    boolean open =
        answered < Cadence.SEED.checkIns() && lastShown(key(kind(answered + 1)), null) != null;
    return !closed && (open || answered < cadence.checkIns());
  }

  /** When check-in 1 comes by the rules; null where none does. */
  @Nullable Instant firstCheckIn() {
    if (!chain.asks()) {
      return null;
    }
    Instant planned = checkIn(1).moments().get(0).at();
    List<Shown> shown = context.history().shownOf(firstKey());
    // Once it is out, a change of cadence or promise does not take back what it ended.
    return shown.isEmpty() || shown.get(0).at().isAfter(planned) ? planned : shown.get(0).at();
  }

  static Step legalDuty(Context context, Round round) {
    StepKey key = new StepKey(LEGAL_DUTY, context.opportunity(), round.origin);
    LocalDate day =
        context.calendar().roll(context.calendar().dateOf(round.ends).plusDays(LEGAL_DUTY_DAYS));
    return context
        .step(key, round.plannedAt)
        .due(context.nine(round.plannedAt, day))
        .rows(context.open(key, Row.forUser(context.opportunity())))
        .build();
  }

  private int answeredCheckIns() {
    int answered = 0;
    while (answered < Cadence.SEED.checkIns()
        && context.history().lastAnswer(key(kind(answered + 1))) != null) {
      answered++;
    }
    return answered;
  }

  private LocalDate answerDay(int checkIn) {
    Answer answer = context.history().lastAnswer(key(kind(checkIn)));
    if (answer == null) {
      throw new IllegalStateException("check-in " + checkIn + " was not answered");
    }
    return calendar.dateOf(answer.at());
  }

  private Step checkIn(int number) {
    FollowUpKind kind = kind(number);
    LocalDate day = number == 1 ? firstDay() : followingDay(number);
    Instant changed = later(chain.plannedAt(), context.person().cadenceSince());
    if (heedsPromise()) {
      changed = later(changed, chain.promiseSince());
    }
    StepKey key = key(kind);
    Instant morning = notBefore(held(day, kind), changed, key);
    return context
        .step(key, chain.plannedAt())
        .freshFrom(freshFrom(kind))
        .due(morning)
        .rows(context.open(key, context.media().checkIn(context.mainContact())))
        .build();
  }

  /** What was shown up to then no longer counts: they were away, heard of us, or moved the date. */
  private Instant freshFrom(FollowUpKind kind) {
    Instant since = later(context.freshAfterAbsence(), touches.before(kind).since());
    return kind != CLOSING_NOTE && heedsPromise() ? later(since, chain.promiseSince()) : since;
  }

  /** The first business day from {@code day} on that disturbs nobody. */
  private LocalDate held(LocalDate day, FollowUpKind kind) {
    LocalDate held = later(context.notWhileAway(day), touches.before(kind).day());
    Round latest = context.fold().talks.latest();
    if (latest != null) {
      // E12: nobody is asked about a talk that is not over.
      held = later(held, calendar.roll(calendar.dateOf(latest.ends)));
      UserClock clock = context.clocks().at(latest.ends);
      while (clock.morning(held, calendar.zone()).isBefore(latest.ends)) {
        held = calendar.add(held, 1);
      }
    }
    while (touches.takes(held)) {
      held = calendar.add(held, 1);
    }
    return held;
  }

  /** Where a minute was promised, the note about it is the first check-in (rules, 8.1). */
  private FollowUpKind kind(int number) {
    boolean promised = number == 1 && chain.hourIn(calendar) != null;
    return promised ? PROMISE_ASK : FollowUpKind.checkIn(number);
  }

  private boolean heedsPromise() {
    return chain.heedsPromise() && cadence.heedsPromise();
  }

  private LocalDate firstDay() {
    if (chain.kind() == Chain.Kind.PLAIN) {
      return calendar.roll(chain.from().plusDays(WEEK));
    }
    Instant hour = chain.hourIn(calendar);
    if (hour != null) {
      return calendar.add(calendar.dateOf(hour), 1);
    }
    LocalDate promised = promisedDay();
    return promised != null
        ? promised
        : calendar.roll(chain.from().plusDays(cadence.daysWithoutPromise()));
  }

  private LocalDate followingDay(int number) {
    return later(calendar.roll(answerDay(number - 1).plusDays(WEEK)), promisedDay());
  }

  /** The first day on which one may ask about the promise; null without one. */
  private @Nullable LocalDate promisedDay() {
    LocalDate promise = chain.promiseIn(calendar);
    return promise == null || !heedsPromise()
        ? null
        : calendar.add(promise, cadence.businessDaysAfterPromise());
  }

  /** PAST_DATE: the first business morning that does not lie before the change. */
  private Instant notBefore(LocalDate day, Instant changed, StepKey key) {
    boolean shownBefore =
        context.history().shownOf(key).stream().anyMatch(entry -> !entry.at().isAfter(changed));
    UserClock clock = context.clocks().at(changed);
    LocalDate next = day;
    if (clock.morning(day, calendar.zone()).isBefore(changed)) {
      next = calendar.roll(calendar.dateOf(changed).minusDays(1));
    }
    while (early(clock.morning(next, calendar.zone()), changed, shownBefore)) {
      next = calendar.add(next, 1);
    }
    return context.morning(later(chain.plannedAt(), changed), next);
  }

  private static boolean early(Instant morning, Instant changed, boolean shownBefore) {
    return morning.isBefore(changed) || shownBefore && morning.equals(changed);
  }

  /** X, counted from the day of the last answer. */
  private void closing(LocalDate answered, List<Step> steps) {
    StepKey key = key(CLOSING_NOTE);
    LocalDate day = held(calendar.roll(answered.plusDays(WEEK)), CLOSING_NOTE);
    Instant changed = chain.plannedAt();
    if (chain.kind() != Chain.Kind.NO_CALL) {
      changed = later(changed, context.person().cadenceSince());
      changed = heedsPromise() ? later(changed, chain.promiseSince()) : changed;
    }
    steps.add(
        context
            .step(key, chain.plannedAt())
            .freshFrom(freshFrom(CLOSING_NOTE))
            .due(notBefore(day, changed, key))
            .rows(context.open(key, context.media().strictlyInWriting(context.mainContact())))
            .build());
  }

  /** PR1, an hour after the promised minute, until the note about it comes. */
  private Optional<Step> wasItKept() {
    Instant hour = chain.hourIn(calendar);
    if (hour == null) {
      return Optional.empty();
    }
    StepKey key = key(PROMISE_KEPT);
    Instant asked = hour.plus(PATIENCE);
    return Optional.of(
        context
            .step(key, chain.plannedAt())
            .due(context.resolve(chain.plannedAt(), clock -> clock.nextWindow(asked)))
            .endsAt(checkIn(1).moments().stream().map(Step.Moment::at).findFirst().orElse(null))
            .rows(context.open(key, Row.forUser(context.opportunity())))
            .build());
  }

  private Optional<Step> valueNote() {
    LocalDate promise = chain.promiseIn(calendar);
    if (chain.kind() != Chain.Kind.INTERVIEW
        || cadence != Cadence.STANDARD
        || promise == null
        || ChronoUnit.DAYS.between(chain.from(), promise) < VALUE_NOTE_WAIT) {
      return Optional.empty();
    }
    LocalDate day = held(calendar.roll(chain.from().plusDays(WEEK)), VALUE_NOTE);
    if (!day.isBefore(promise)) {
      return Optional.empty();
    }
    Instant changed =
        later(later(chain.plannedAt(), chain.promiseSince()), context.person().cadenceSince());
    StepKey key = key(VALUE_NOTE);
    return Optional.of(
        context
            .step(key, changed)
            .freshFrom(later(context.freshAfterAbsence(), touches.before(VALUE_NOTE).since()))
            .due(context.morning(changed, day))
            .endsAt(calendar.startOf(promise))
            .rows(context.open(key, context.media().inWriting(context.mainContact())))
            .build());
  }

  private record Base(LocalDate day, Instant since, int number) {}

  private Optional<Step> archiveQuestion(int answered) {
    Base base =
        chain.kind() == Chain.Kind.DORMANT
            ? new Base(chain.from(), Instant.MIN, 0)
            : base(answered);
    if (base == null) {
      return Optional.empty();
    }
    LocalDate day = later(base.day().plusDays(WEEK), chain.monthFrom().plusDays(MONTH));
    var kept = context.fold().waiting.keptOpen;
    if (kept == null) {
      Instant since = later(base.since(), chain.plannedAt());
      return Optional.of(ask(chain.origin() * 10 + base.number(), since, calendar.roll(day)));
    }
    day = later(day, calendar.dateOf(kept.at()).plusDays(MONTH));
    Instant since = later(base.since(), kept.at());
    return Optional.of(ask(kept.number() * 10 + base.number(), since, calendar.roll(day)));
  }

  private Step ask(long origin, Instant plannedAt, LocalDate day) {
    StepKey key = new StepKey(ARCHIVE_QUESTION, context.opportunity(), origin);
    return context
        .step(key, plannedAt)
        .due(context.nine(plannedAt, day))
        .rows(context.open(key, Row.forUser(context.opportunity())))
        .build();
  }

  /** The day from which the archive question counts; null while something is still to come. */
  private @Nullable Base base(int answered) {
    StepKey closing = key(CLOSING_NOTE);
    Answer answer = context.history().lastAnswer(closing);
    if (answer != null) {
      return new Base(calendar.dateOf(answer.at()), answer.at(), 9);
    }
    Instant shown = lastShown(closing, null);
    if (shown != null) {
      return new Base(calendar.dateOf(shown), shown, 9);
    }
    boolean noCall = chain.kind() == Chain.Kind.NO_CALL;
    if (!noCall && !asksOnceMore(answered)) {
      return null;
    }
    StepKey open = noCall ? newSlots() : key(kind(answered + 1));
    if (noCall && context.history().lastAnswer(open) != null) {
      return null;
    }
    Instant exhausted = lastShown(open, Again.NUDGE_2);
    if (exhausted != null) {
      return new Base(calendar.dateOf(exhausted), exhausted, answered + 1);
    }
    return null;
  }

  private @Nullable Instant lastShown(StepKey key, @Nullable Again again) {
    Instant fresh =
        key.kind() == NO_CALL_NEW_SLOTS ? context.freshAfterAbsence() : freshFrom(key.kind());
    return context.history().shownOf(key).stream()
        .filter(entry -> again == null || entry.again() == again)
        .map(Shown::at)
        .filter(at -> at.isAfter(fresh))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private StepKey newSlots() {
    Round round = chain.round();
    return new StepKey(NO_CALL_NEW_SLOTS, round == null ? 0 : round.id(), chain.origin());
  }

  private StepKey key(FollowUpKind kind) {
    return new StepKey(kind, context.opportunity(), chain.origin());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other != null && other.isAfter(one) ? other : one;
  }
}
