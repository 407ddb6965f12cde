package followthrough.core.plan;

import static followthrough.core.plan.FollowUpKind.ARCHIVE_QUESTION;
import static followthrough.core.plan.FollowUpKind.CLOSING_NOTE;
import static followthrough.core.plan.FollowUpKind.LEGAL_DUTY;
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
  private final BusinessCalendar calendar;
  private final ChainDays days;
  private final ChainProgress progress;

  ChainPlanner(Context context, Chain chain, Touches touches) {
    this.context = context;
    this.chain = chain;
    this.calendar = context.calendar();
    this.days = new ChainDays(context, chain, touches);
    this.progress = new ChainProgress(context, chain, days);
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (chain.kind() == Chain.Kind.NO_CALL) {
      Answer offered = progress.answer(progress.newSlots());
      if (offered != null) {
        steps.add(closing(days.weekAfter(calendar.dateOf(offered.at()))));
      }
    } else if (chain.asks()) {
      int answered = progress.answered();
      steps.add(
          progress.asksOnceMore()
              ? checkIn(answered + 1)
              : closing(days.after(progress.answerDay(answered))));
    }
    wasItKept().ifPresent(steps::add);
    valueNote().ifPresent(steps::add);
    archiveQuestion().ifPresent(steps::add);
    return steps;
  }

  /** The step of check-in 1, whether answered or not. */
  StepKey firstKey() {
    return progress.checkIn(1);
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

  private Step checkIn(int number) {
    LocalDate day = number == 1 ? days.first() : days.after(progress.answerDay(number - 1));
    StepKey key = progress.checkIn(number);
    return waiting(key, day)
        .rows(context.open(key, context.media().checkIn(context.mainContact())))
        .build();
  }

  /** X, on the day counted from the last answer. */
  private Step closing(LocalDate day) {
    StepKey key = progress.key(CLOSING_NOTE);
    return waiting(key, day)
        .rows(context.open(key, context.media().strictlyInWriting(context.mainContact())))
        .build();
  }

  private Step.Builder waiting(StepKey key, LocalDate day) {
    return context
        .step(key, chain.plannedAt())
        .freshFrom(days.freshFrom(key.kind()))
        .due(days.morning(days.quiet(day, key.kind()), key))
        .standsStill(context.fold().requests.waitingSince(), days.resumesAt());
  }

  /** PR1, an hour after the promised minute, until the note about it comes. */
  private Optional<Step> wasItKept() {
    Instant hour = chain.hourIn(calendar);
    if (hour == null) {
      return Optional.empty();
    }
    StepKey key = progress.key(PROMISE_KEPT);
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
        || context.person().cadence() != Cadence.STANDARD
        || promise == null
        || ChronoUnit.DAYS.between(chain.from(), promise) < VALUE_NOTE_WAIT) {
      return Optional.empty();
    }
    LocalDate day = days.quiet(days.weekAfter(chain.from()), VALUE_NOTE);
    if (!day.isBefore(promise)) {
      return Optional.empty();
    }
    Instant changed = days.changed();
    Instant due = context.morning(changed, day);
    StepKey key = progress.key(VALUE_NOTE);
    return Optional.of(
        context
            .step(key, changed)
            .freshFrom(days.freshFrom(VALUE_NOTE))
            .due(due.isBefore(changed) ? due : days.resumed(due))
            .endsAt(calendar.startOf(promise))
            .standsStill(context.fold().requests.waitingSince(), days.resumesAt())
            .rows(context.open(key, context.media().inWriting(context.mainContact())))
            .build());
  }

  private Optional<Step> archiveQuestion() {
    ChainProgress.Base base = progress.base();
    if (base == null) {
      return Optional.empty();
    }
    LocalDate day = later(base.day().plusDays(WEEK), chain.monthFrom().plusDays(MONTH));
    var kept = context.fold().waiting.keptOpen;
    Instant since = kept == null ? chain.plannedAt() : kept.at();
    if (kept != null) {
      day = later(day, calendar.dateOf(kept.at()).plusDays(MONTH));
    }
    long asked = kept == null ? chain.origin() : kept.number();
    StepKey key = new StepKey(ARCHIVE_QUESTION, context.opportunity(), asked * 10 + base.number());
    Instant plannedAt = base.since().isAfter(since) ? base.since() : since;
    return Optional.of(
        context
            .step(key, plannedAt)
            .due(context.nine(plannedAt, days.nineAfterRequests(calendar.roll(day))))
            .standsStill(context.fold().requests.waitingSince(), Instant.MIN)
            .rows(context.open(key, Row.forUser(context.opportunity())))
            .build());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other.isAfter(one) ? other : one;
  }
}
