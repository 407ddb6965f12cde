package followthrough.slack.messages;

import followthrough.core.plan.StepKey;

/**
 * What a button carries: which row of which message it belongs to, written like {@code 12|T.5.6|7}.
 *
 * @param delivery the message's number; 0 on the Home tab
 * @param recipient the row's recipient; {@link #NEWEST} for the newest answers of the step
 */
public record RowValue(long delivery, StepKey step, long recipient) {
  /** Stands for everybody who was answered for in the newest minute. */
  public static final long NEWEST = -1;

  private static final String SEPARATOR = "|";

  /** What {@link #parse} reads; short enough for an option of a menu. */
  public String text() {
    return delivery + SEPARATOR + step + SEPARATOR + recipient;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static RowValue parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a row: " + text);
    }
    return new RowValue(
        Long.parseLong(parts[0]), StepKey.parse(parts[1]), Long.parseLong(parts[2]));
  }
}
