package followthrough.core.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line on four Mondays for steps that were repeated twice and stay open (rules, 9, MD). */
final class MondayDigest {
  static final StepKey KEY = new StepKey(FollowUpKind.MONDAY_DIGEST, 0, 0);
  private static final int REPEATS = 2;
  private static final int MONDAYS = 4;

  private final List<PlannedStep> steps;
  private final History history;
  private final Clocks clocks;

  MondayDigest(List<PlannedStep> steps, History history, Clocks clocks) {
    this.steps =
        steps.stream()
            .filter(planned -> planned.step().kind().listed() && planned.open())
            .filter(planned -> planned.schedule().nudges() == REPEATS)
            // What is still to come by itself, from a snooze, needs no line beside it.
            .filter(planned -> planned.next() == null)
            .toList();
    this.history = history;
    this.clocks = clocks;
  }

  /** The steps to be listed now. */
  List<PlannedStep> listed(Instant now) {
    return steps.stream()
        .filter(planned -> mondays(planned).stream().anyMatch(monday -> !monday.isAfter(now)))
        .toList();
  }

  /** The next line; in the past when it was missed. */
  Optional<Instant> next() {
    return steps.stream().flatMap(planned -> mondays(planned).stream()).min(Instant::compareTo);
  }

  private List<Instant> mondays(PlannedStep planned) {
    Instant last = planned.lastShown().orElseThrow();
    Instant end = planned.step().endsAt();
    Instant listed =
        history.shownOf(KEY).stream()
            .map(History.Shown::at)
            .reduce((first, second) -> second)
            .orElse(Instant.MIN);
    LocalDate first = clocks.at(last).dateOf(last).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    List<Instant> mondays = new ArrayList<>();
    for (int week = 0; week < MONDAYS; week++) {
      LocalDate monday = first.plusWeeks(week);
      Instant at = clocks.resolve(last, clock -> clock.nine(monday));
      if (at.isAfter(listed)
          && !at.isBefore(planned.step().resumesAt())
          && (end == null || at.isBefore(end))) {
        mondays.add(at);
      }
    }
    return mondays;
  }
}
