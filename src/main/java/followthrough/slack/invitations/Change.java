package followthrough.slack.invitations;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of an interview that is logged; it travels with the button that confirms it.
 *
 * @param starts the new time; null when the interview is called off
 */
record Change(String key, int sequence, long interview, @Nullable Instant starts, Duration length) {
  private static final int PARTS = 5;

  /** What {@link #read} reads. */
  String text() {
    return String.join(
        " ",
        key,
        Integer.toString(sequence),
        Long.toString(interview),
        starts == null ? "off" : Long.toString(starts.getEpochSecond()),
        Long.toString(length.toMinutes()));
  }

  /**
   * Reads what a button carries.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Change read(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("not a change");
    }
    return new Change(
        parts[0],
        Integer.parseInt(parts[1]),
        Long.parseLong(parts[2]),
        parts[3].equals("off") ? null : Instant.ofEpochSecond(Long.parseLong(parts[3])),
        Duration.ofMinutes(Long.parseLong(parts[4])));
  }
}
