package followthrough.core.action;

import java.util.Optional;

/** Somebody's calendar, for whoever knows its secret. */
@FunctionalInterface
public interface CalendarFeed {
  /** The secret has this many letters, digits, dashes and low lines. */
  int LENGTH = 43;

  /**
   * The calendar as it is now; empty for a secret that leads nowhere.
   *
   * @throws StoreUnavailable when that cannot be looked up now
   */
  Optional<byte[]> of(String secret);
}
