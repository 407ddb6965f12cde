package followthrough.faults;

import followthrough.sandbox.TimeTravel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The real time on another day: it passes by itself, and nobody travels. */
record RealTime(Duration ahead) implements TimeTravel {
  @Override
  public Instant now() {
    return Instant.now().plus(ahead);
  }

  @Override
  public Optional<Instant> nextReminder() {
    return Optional.empty();
  }

  @Override
  public void travelTo(Instant instant) {
    throw new UnsupportedOperationException("time passes by itself here");
  }
}
