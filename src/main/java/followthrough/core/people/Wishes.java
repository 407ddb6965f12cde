package followthrough.core.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for about their messages; nothing of it holds until they do.
 *
 * @param weekSince since when they want the week told on Mondays; null when they don't
 * @param discreet whether messages name nobody and no company
 * @param daily whether what can wait comes in one message in the morning
 */
public record Wishes(@Nullable Instant weekSince, boolean discreet, boolean daily) {
  public static final Wishes NONE = new Wishes(null, false, false);

  /** Whether they want the week told on Mondays. */
  public boolean week() {
    return weekSince != null;
  }

  /**
   * The same with each wish as chosen now; one that held before keeps its beginning.
   *
   * @param now the minute of the choice
   */
  public Wishes chosen(boolean week, boolean quiet, boolean joined, Instant now) {
    Instant since = week() ? weekSince : now;
    return new Wishes(week ? since : null, quiet, joined);
  }
}
