package followthrough.core.plan;

import followthrough.core.plan.History.Answer;
import followthrough.core.plan.History.Shown;
import followthrough.core.plan.History.Snooze;
import followthrough.core.plan.Step.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The next DM of one step, from what was shown, answered and snoozed (follow-up-rules.md, 9). */
final class Schedule {
  private static final int REPEATS_AT_MOST = 2;

  /** These come even while their step is snoozed: their deadline does not wait. */
  private static final Set<Rule> THOUGH_SNOOZED =
      EnumSet.of(
          Rule.THANK_YOU_LAST_CALL,
          Rule.THANK_YOU_LATE,
          Rule.REJECTION_LAST_CALL,
          Rule.OFFER_LAST_CALL);

  private final Step step;
  private final Clocks clocks;
  private final BusinessCalendar calendar;
  private final List<Shown> shown;
  private final List<Answer> undone;
  private final @Nullable Snooze snooze;
  private final @Nullable Instant returnsAt;
  private final @Nullable Instant due;
  private final Series series;

  Schedule(Step step, History history, Clocks clocks, BusinessCalendar calendar) {
    this.step = step;
    this.clocks = clocks;
    this.calendar = calendar;
    this.shown =
        history.shownOf(step.key()).stream()
            .filter(entry -> entry.at().isAfter(step.freshFrom()))
            .toList();
    this.undone =
        history.answersOf(step.key()).stream().filter(answer -> !answer.stands()).toList();
    Snooze newest = history.snooze(step.key());
    this.snooze = newest != null && newest.at().isAfter(step.freshFrom()) ? newest : null;
    this.returnsAt = snooze == null ? null : SnoozeChoices.returns(snooze, clocks);
    boolean thanks = step.kind() == FollowUpKind.THANK_YOU;
    this.due = thanks ? step.deadline().by(Instant.MIN, clocks.current()) : null;
    this.series = new Series(step, due, returnsAt, snooze == null ? Instant.MAX : snooze.at());
  }

  /**
   * A DM to come.
   *
   * @param at the instant by the rules
   * @param fire when it can go out: {@code at}, or later after a standstill
   * @param tooLate it lost its point before it could go out
   */
  record Next(
      Rule rule,
      @Nullable Again again,
      Instant at,
      Instant fire,
      boolean atOnce,
      boolean tooLate) {}

  private record Candidate(Rule rule, @Nullable Again again, Instant at, boolean atOnce) {}

  /** Empty when the step shows nothing more. */
  Optional<Next> next(Instant now) {
    if (!step.open() || dropped()) {
      return Optional.empty();
    }
    List<Candidate> candidates = candidates();
    List<Candidate> overdue =
        candidates.stream().filter(candidate -> !candidate.at().isAfter(now)).toList();
    for (int newest = overdue.size() - 1; newest >= 0; newest--) {
      Next next = fire(overdue.get(newest), now);
      boolean pointless = next.tooLate() && !step.kind().preparation();
      if (!pointless) {
        return Optional.of(next);
      }
    }
    return candidates.stream()
        .filter(candidate -> candidate.at().isAfter(now))
        .map(candidate -> fire(candidate, now))
        .findFirst();
  }

  int nudges() {
    return (int)
        shown.stream()
            .filter(entry -> entry.again() == Again.NUDGE_1 || entry.again() == Again.NUDGE_2)
            .count();
  }

  Optional<Rule> lastRule() {
    return shown.isEmpty() ? Optional.empty() : Optional.of(currentRule());
  }

  @Nullable Instant lastShown() {
    return shown.isEmpty() ? null : shown.get(shown.size() - 1).at();
  }

  /** Whether the step stays unanswered and will not show a further DM by itself. */
  boolean ranOut(Instant now) {
    return step.open()
        && !shown.isEmpty()
        && next(now).isEmpty()
        && (!step.kind().repeats() || nudges() == REPEATS_AT_MOST);
  }

  private boolean dropped() {
    return shown.stream().anyMatch(entry -> entry.again() == Again.DROPPED);
  }

  private List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    for (Moment moment : series.moments()) {
      if (!consumed(moment) && !waits(moment)) {
        all.add(new Candidate(moment.rule(), null, moment.at(), moment.atOnce()));
      }
    }
    returned().ifPresent(all::add);
    repeat().ifPresent(all::add);
    Instant end = step.endsAt();
    if (end != null && !step.kind().preparation()) {
      all.removeIf(candidate -> !candidate.at().isBefore(end));
    }
    all.sort(Comparator.comparing(Candidate::at));
    return all;
  }

  private boolean consumed(Moment moment) {
    boolean passedByUndo = undone(moment.at());
    if (moment.atOnce()) {
      return passedByUndo
          || shown.stream()
              .anyMatch(entry -> entry.again() == null && !entry.at().isBefore(moment.at()));
    }
    return passedByUndo
        || shown.stream().anyMatch(entry -> !entry.at().isBefore(moment.at()))
        || shown.stream()
                .filter(entry -> entry.again() == null && entry.rule() == moment.rule())
                .count()
            > before(moment);
  }

  /** How many DMs under the same rule come before that one. */
  private long before(Moment moment) {
    return step.moments().stream()
        .filter(one -> one.rule() == moment.rule() && one.at().isBefore(moment.at()))
        .count();
  }

  /** DMs that fell due between an answer and its undoing are not made up. */
  private boolean undone(Instant at) {
    return undone.stream()
        .anyMatch(
            answer -> {
              Instant end = answer.undoneAt();
              return end != null && at.isAfter(answer.at()) && !at.isAfter(end);
            });
  }

  private boolean snoozed() {
    Instant back = returnsAt;
    return back != null
        && shown.stream()
            .filter(entry -> !entry.at().isBefore(back))
            .noneMatch(
                entry -> entry.again() == Again.SNOOZED || entry.rule() == Rule.THANK_YOU_LATE);
  }

  private boolean waits(Moment moment) {
    Instant back = returnsAt;
    return back != null
        && snoozed()
        && (moment.at().equals(back)
            || !THOUGH_SNOOZED.contains(moment.rule())
                && moment.at().isBefore(back.plus(Series.TOO_SOON)));
  }

  private Optional<Candidate> returned() {
    Instant back = returnsAt;
    if (back == null || !snoozed() || undone(back) || series.lastCallJustBefore(back)) {
      return Optional.empty();
    }
    Rule rule = series.lastCallAt(back).orElseGet(this::currentRule);
    return Optional.of(new Candidate(rule, Again.SNOOZED, resumed(back), false));
  }

  private Optional<Candidate> repeat() {
    if (!step.kind().repeats() || snoozed() || nudges() == REPEATS_AT_MOST) {
      return Optional.empty();
    }
    Instant last = lastShown();
    Instant reopened = undone.isEmpty() ? null : undone.get(undone.size() - 1).undoneAt();
    if (last == null) {
      boolean missed = step.moments().stream().anyMatch(moment -> undone(moment.at()));
      return missed && reopened != null
          ? Optional.of(new Candidate(currentRule(), null, nextMorning(reopened), false))
          : Optional.empty();
    }
    Instant due = nextMorning(last);
    if (undone(due) && reopened != null) {
      due = nextMorning(reopened);
    }
    Again again = nudges() == 0 ? Again.NUDGE_1 : Again.NUDGE_2;
    return Optional.of(new Candidate(currentRule(), again, resumed(due), false));
  }

  /** What fell due while the step stood still comes when it goes on. */
  private Instant resumed(Instant due) {
    return due.isBefore(step.resumesAt()) ? step.resumesAt() : due;
  }

  private Instant nextMorning(Instant last) {
    return clocks.resolve(
        last, clock -> clock.morning(calendar.add(calendar.dateOf(last), 1), calendar.zone()));
  }

  /** The rule under which the step is shown again: that of its newest DM. */
  private Rule currentRule() {
    if (!shown.isEmpty()) {
      return shown.get(shown.size() - 1).rule();
    }
    return step.moments().isEmpty() ? Rule.first(step.kind()) : step.moments().get(0).rule();
  }

  private Next fire(Candidate candidate, Instant now) {
    boolean late = candidate.at().isBefore(now);
    boolean anyHour = step.kind().anyHour();
    Instant fire = !late ? candidate.at() : anyHour ? now : clocks.current().nextWindow(now);
    Instant morning = joined(candidate);
    fire = morning.isAfter(fire) ? morning : fire;
    Instant end = step.endsAt();
    boolean tooLate = end != null && !fire.isBefore(end);
    if (tooLate) {
      // What is only counted is counted in the DM of the next open minute.
      fire = clocks.current().nextWindow(now);
    }
    Rule rule = renamed(candidate, fire);
    return new Next(
        rule,
        rule == Rule.THANK_YOU_LATE && !shownAsLate() ? null : candidate.again(),
        candidate.at(),
        fire,
        candidate.atOnce(),
        tooLate);
  }

  /** Rules, 13: the morning with which it comes for whom messages are joined, or its own time. */
  private Instant joined(Candidate candidate) {
    Instant own = candidate.at();
    boolean waits =
        clocks.daily()
            && !candidate.atOnce()
            && candidate.again() != Again.SNOOZED
            && !step.kind().answersPress();
    if (!waits) {
      return own;
    }
    Instant morning = clocks.current().nextNine(own);
    Instant end = step.endsAt();
    Instant deadline = step.deadline().by(own, clocks.current());
    boolean inTime =
        (end == null || morning.isBefore(end))
            && (deadline == null || !deadline.isBefore(morning.plus(Series.TOO_SOON)));
    return inTime ? morning : own;
  }

  /** A thank-you that comes after its 24 hours is the late one, whatever was missed. */
  private Rule renamed(Candidate candidate, Instant fire) {
    return due != null && !fire.isBefore(due) ? Rule.THANK_YOU_LATE : candidate.rule();
  }

  /** A return after the 24 hours is the late thank-you itself, unless that came before. */
  private boolean shownAsLate() {
    return shown.stream().anyMatch(entry -> entry.rule() == Rule.THANK_YOU_LATE);
  }
}
