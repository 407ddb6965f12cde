package followthrough.core.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a step may come back: only before it would be too late (follow-up-rules.md, 9, SNOOZE). */
final class SnoozeChoices {
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private SnoozeChoices() {}

  static List<Instant> of(PlannedStep planned, UserClock clock, Instant now) {
    LocalDate today = clock.dateOf(now);
    Instant soon = clock.nextWindow(now.plus(Duration.ofHours(1)));
    List<Instant> choices = new ArrayList<>(List.of(soon));
    Instant evening = clock.at(today, EVENING);
    if (clock.isOpen(evening) && evening.isAfter(soon)) {
      choices.add(evening);
    }
    choices.add(clock.at(today.plusDays(1), clock.window().start()));
    choices.add(clock.nine(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
    Instant cap = cap(planned, clock, now);
    return choices.stream()
        .distinct()
        .filter(choice -> cap == null || choice.isBefore(cap))
        .toList();
  }

  private static @Nullable Instant cap(PlannedStep planned, UserClock clock, Instant now) {
    Step step = planned.step();
    boolean thanks = step.kind() == FollowUpKind.T;
    Instant shown = planned.lastShown().orElse(now);
    Instant deadline = step.deadline().by(thanks ? now : shown, clock);
    Instant end = step.endsAt();
    if (deadline != null && !deadline.isAfter(now)) {
      deadline = null;
    }
    if (deadline == null || end != null && end.isBefore(deadline)) {
      return end;
    }
    return deadline;
  }
}
