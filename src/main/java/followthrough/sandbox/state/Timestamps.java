package followthrough.sandbox.state;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out message timestamps: seconds and microseconds, each only once, never going back. */
public final class Timestamps {
  private final AtomicLong last = new AtomicLong();

  public String next(Instant now) {
    long wanted = ChronoUnit.MICROS.between(Instant.EPOCH, now);
    long micros = last.updateAndGet(before -> Math.max(before + 1, wanted));
    return at(micros);
  }

  /** The moment that a message timestamp stands for. */
  public static Instant instantOf(String ts) {
    int dot = ts.indexOf('.');
    return Instant.ofEpochSecond(
        Long.parseLong(ts.substring(0, dot)), Long.parseLong(ts.substring(dot + 1)) * 1_000);
  }

  private static String at(long micros) {
    String fraction = Long.toString(micros % 1_000_000 + 1_000_000).substring(1);
    return micros / 1_000_000 + "." + fraction;
  }
}
