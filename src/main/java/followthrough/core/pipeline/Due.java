package followthrough.core.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By when something was asked for: a minute, or a day of the company, which means 17:00 there
 * (follow-up-rules.md, 8.2). Exactly one of the two is set.
 */
public record Due(@Nullable Instant minute, @Nullable LocalDate day) {
  private static final LocalTime CLOSE = LocalTime.of(17, 0);

  public Due {
    if ((minute == null) == (day == null)) {
      throw new IllegalArgumentException("either a minute or a day");
    }
  }

  public static Due at(Instant minute) {
    return new Due(minute, null);
  }

  public static Due on(LocalDate day) {
    return new Due(null, day);
  }

  /** The last minute, where the company is in that zone. */
  public Instant by(ZoneId company) {
    return minute != null
        ? minute
        : Objects.requireNonNull(day).atTime(CLOSE).atZone(company).toInstant();
  }
}
