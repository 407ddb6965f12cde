package followthrough.app;

import followthrough.schedule.Pulse;
import followthrough.schedule.Vitals;
import followthrough.web.Check;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells on the health page whether reminders are looked for, and how late they went out. */
final class PulseCheck implements Check {
  private final Pulse pulse;

  PulseCheck(Pulse pulse) {
    this.pulse = pulse;
  }

  @Override
  public String name() {
    return "pulse";
  }

  @Override
  public Optional<String> trouble() {
    Vitals vitals = pulse.vitals();
    return vitals.alive()
        ? Optional.empty()
        : Optional.of("No reminder has been looked for since %s.".formatted(vitals.lastTurn()));
  }

  @Override
  public Map<String, Object> figures() {
    Vitals vitals = pulse.vitals();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("lastLatenessSeconds", vitals.lastLateness().toSeconds());
    figures.put("worstLatenessSeconds", vitals.worstLateness().toSeconds());
    figures.put("beingSent", vitals.inHand());
    figures.put("workspacesStopped", vitals.stopped().size());
    return figures;
  }
}
