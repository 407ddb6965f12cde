package followthrough.app;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Happening;
import followthrough.core.plan.Plan;
import followthrough.sandbox.state.Outlook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says on the sandbox's page whose reminder comes next, or why none does. */
final class Outlooks {
  private Outlooks() {}

  /**
   * Of one person.
   *
   * @param view what is known about them; empty before the first contact
   */
  static Outlook of(Optional<Desk.View> view, String name) {
    if (view.isEmpty() || view.get().file().pipeline().opportunities().isEmpty()) {
      return new Outlook(
          "Nothing is planned for %s: log an interview first.".formatted(name), null);
    }
    Plan plan = view.get().plan();
    Optional<Instant> wake = plan.wakeAt();
    if (!plan.held()) {
      return wake.map(at -> new Outlook(name + "\u2019s next reminder", at))
          .orElse(new Outlook("Nothing more is planned for %s.".formatted(name), null));
    }
    if (wake.isPresent() && !wake.equals(plan.heldUntil())) {
      return new Outlook("On hold, but %s\u2019s next reminder".formatted(name), wake.get());
    }
    return plan.heldUntil()
        .map(end -> new Outlook("%s\u2019s reminders are paused until".formatted(name), end))
        .orElse(new Outlook(untilPress(view.get(), name), null));
  }

  private static String untilPress(Desk.View view, String name) {
    return stopped(view.file().pipeline().happenings())
        ? "%s stopped the reminders. Type /interview resume to go on.".formatted(name)
        : "Reminders wait for %s\u2019s answer: keep, pause or stop?".formatted(name);
  }

  private static boolean stopped(List<Happening> happenings) {
    boolean stopped = false;
    for (Happening happening : happenings) {
      if (happening instanceof Happening.Stopped) {
        stopped = true;
      } else if (happening instanceof Happening.Resumed || happening instanceof Happening.Paused) {
        stopped = false;
      }
    }
    return stopped;
  }
}
