package followthrough.slack.kit;

import followthrough.core.action.Desk;
import followthrough.core.plan.PlannedStep;
import java.util.Optional;

/** What goes out in the minute of a press, so that its answer can announce it. */
public final class Outgoing {
  private Outgoing() {}

  /** Whether a message is on its way now. */
  public static boolean now(Desk.View view) {
    return view.plan().steps().stream()
        .map(PlannedStep::lastShown)
        .flatMap(Optional::stream)
        .anyMatch(view.now()::equals);
  }
}
