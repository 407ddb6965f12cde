package followthrough.slack.messages;

import followthrough.core.action.Desk;
import followthrough.core.plan.PlannedStep;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what asks for something now from what comes later. */
public final class DueSteps {
  private final Desk.View view;

  public DueSteps(Desk.View view) {
    this.view = view;
  }

  /** Shown, open and not put off; what should have been done first stands on top. */
  public List<PlannedStep> now() {
    return view.plan().steps().stream()
        .filter(planned -> planned.open() && planned.lastShown().isPresent())
        .filter(planned -> RowState.snoozedUntil(view, planned.step().key()).isEmpty())
        .filter(planned -> !planned.over(view.now()))
        .sorted(Comparator.comparing(planned -> deadline(planned).orElse(Instant.MAX)))
        .toList();
  }

  /** Open and still to be shown, by time. */
  public List<PlannedStep> later() {
    Set<PlannedStep> due = Set.copyOf(now());
    return view.plan().steps().stream()
        .filter(planned -> planned.open() && !due.contains(planned))
        .filter(planned -> !planned.over(view.now()))
        .filter(planned -> planned.dueAt().isPresent())
        .sorted(Comparator.comparing(planned -> planned.dueAt().orElse(Instant.MAX)))
        .toList();
  }

  /** By when a step that was shown should be done; empty when there is no such time. */
  public static Optional<Instant> deadline(PlannedStep planned) {
    return planned.lastShown().flatMap(planned::deadline);
  }
}
