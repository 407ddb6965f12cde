package followthrough.core.plan;

import followthrough.core.plan.History.Snooze;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a step may come back: only before it would be too late (follow-up-rules.md, 9, SNOOZE). */
final class SnoozeChoices {
  private SnoozeChoices() {}

  /** How the person chose; on another clock the same choice is another instant. */
  private enum Choice {
    SOON {
      @Override
      Instant at(UserClock clock, Instant now) {
        return clock.nextWindow(now.plus(Duration.ofHours(1)));
      }
    },
    EVENING {
      @Override
      Instant at(UserClock clock, Instant now) {
        return clock.at(clock.dateOf(now), LocalTime.of(18, 0));
      }

      @Override
      boolean offered(UserClock clock, Instant now) {
        Instant evening = at(clock, now);
        return clock.isOpen(evening) && evening.isAfter(SOON.at(clock, now));
      }
    },
    TOMORROW {
      @Override
      Instant at(UserClock clock, Instant now) {
        return clock.at(clock.dateOf(now).plusDays(1), clock.window().start());
      }
    },
    MONDAY {
      @Override
      Instant at(UserClock clock, Instant now) {
        return clock.nine(clock.dateOf(now).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
      }
    };

    abstract Instant at(UserClock clock, Instant now);

    boolean offered(UserClock clock, Instant now) {
      return true;
    }
  }

  static List<Instant> of(PlannedStep planned, UserClock clock, Instant now) {
    Instant cap = cap(planned, now);
    return Stream.of(Choice.values())
        .filter(choice -> choice.offered(clock, now))
        .map(choice -> choice.at(clock, now))
        .distinct()
        .filter(at -> cap == null || at.isBefore(cap))
        .toList();
  }

  /** When a snoozed step returns: worked out anew after a change of zone or window. */
  static Instant returns(Snooze snooze, Clocks clocks) {
    UserClock then = clocks.at(snooze.at());
    return Stream.of(Choice.values())
        .filter(choice -> choice.at(then, snooze.at()).equals(snooze.until()))
        .findFirst()
        .map(
            choice ->
                clocks.resolve(
                    snooze.at(), clock -> clock.nextWindow(choice.at(clock, snooze.at()))))
        .orElse(snooze.until());
  }

  private static @Nullable Instant cap(PlannedStep planned, Instant now) {
    Step step = planned.step();
    boolean thanks = step.kind() == FollowUpKind.THANK_YOU;
    Instant shown = planned.lastShown().orElse(now);
    Instant deadline = planned.deadline(thanks ? now : shown).orElse(null);
    Instant end = step.endsAt();
    boolean repeated = planned.schedule().nudges() > 0;
    if (deadline != null && (repeated || !deadline.isAfter(now))) {
      // E2: a reminder shown again has the deadline of its day, which caps nothing.
      deadline = null;
    }
    if (deadline == null || end != null && end.isBefore(deadline)) {
      return end;
    }
    return deadline;
  }
}
