package followthrough.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on like any other and can be put forward. */
final class SandboxClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  void putForwardTo(Instant instant) {
    ahead = Duration.between(Clock.systemUTC().instant(), instant);
  }

  /** Whatever waits sees all that time pass. */
  ProgramTime time() {
    return new ProgramTime(this, () -> System.nanoTime() + ahead.toNanos(), () -> ahead);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
