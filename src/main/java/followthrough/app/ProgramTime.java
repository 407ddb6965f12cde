package followthrough.app;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The program's sense of time.
 *
 * @param clock what time it is for people; it can be wrong, and leap when it is put right
 * @param nanoTime measures what passes, as {@link System#nanoTime}; it never leaps
 * @param ahead how far this time was put forward against that of the database
 */
public record ProgramTime(Clock clock, LongSupplier nanoTime, Supplier<Duration> ahead) {
  /** The time of this machine, as it is. */
  public static ProgramTime ofThisMachine() {
    return new ProgramTime(Clock.systemUTC(), System::nanoTime, () -> Duration.ZERO);
  }
}
