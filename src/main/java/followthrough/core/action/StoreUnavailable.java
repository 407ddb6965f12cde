package followthrough.core.action;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by everything that keeps people's things ({@link Journal}, {@link Deliveries}, {@link
 * Notes}) when the store behind it does not answer in time, or keeps something locked for too long.
 * It is known elsewhere that the store is away, so whoever catches this need not log it.
 */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final boolean inDoubt;

  /**
   * @param inDoubt whether the last word of a change was spoken and its answer lost, so that it may
   *     have been kept; false when certainly nothing was kept
   */
  public StoreUnavailable(String message, boolean inDoubt, @Nullable Throwable cause) {
    super(message, cause);
    this.inDoubt = inDoubt;
  }

  /** Whether the change may have been kept all the same. */
  public boolean inDoubt() {
    return inDoubt;
  }
}
