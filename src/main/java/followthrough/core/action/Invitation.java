package followthrough.core.action;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a calendar file, as far as an interview can be read from it. All texts are cleaned
 * and bounded; empty where the file says nothing.
 *
 * @param key what stays the same through all changes of the event, and names it to nobody
 * @param sequence grows with every change of the event; 0 for the first
 * @param cancelled whether the file calls it off
 * @param time when it is, and how sure that is
 * @param length a minute at least
 * @param repeats whether it is one of several that repeat
 * @param guests the organizer, then whoever is invited, the person themselves included
 */
public record Invitation(
    String key,
    int sequence,
    boolean cancelled,
    Time time,
    Duration length,
    boolean repeats,
    String title,
    String place,
    String description,
    List<Guest> guests) {

  public Invitation {
    guests = List.copyOf(guests);
    if (key.isEmpty() || sequence < 0 || length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("no such event");
    }
  }

  /** When an event begins. */
  public sealed interface Time {
    /** The minute; null where the file names only a day. */
    @Nullable Instant starts();

    /** By a zone that the file names or an offset. */
    record Certain(Instant starts) implements Time {}

    /** The file names no zone, so the person's was taken. */
    record Floating(Instant starts) implements Time {}

    /** The file names a zone that nobody knows, so the person's was taken. */
    record UnknownZone(Instant starts, String zone) implements Time {}

    /** The whole day. */
    record AllDay(LocalDate day) implements Time {
      @Override
      public @Nullable Instant starts() {
        return null;
      }
    }
  }

  /**
   * Somebody who takes part.
   *
   * @param name as the file writes it, perhaps the address once more; empty when it does not
   * @param email empty when the file does not tell it
   */
  public record Guest(String name, String email) {}
}
