package followthrough.core.action;

import java.time.Duration;
import java.time.Instant;

/**
 * What a person's calendar shows of their pipeline: an interview, or a follow-up.
 *
 * @param key names it through all its changes, among all entries of all people
 * @param calledOff whether it stood there and stands no more
 * @param busy whether it takes the person's time; a reminder does not
 * @param details what else is known, perhaps in several lines; may be empty
 * @param alarm how long before the start the calendar speaks up; zero for at the start
 */
public record CalendarEntry(
    String key,
    boolean calledOff,
    boolean busy,
    Instant starts,
    Instant ends,
    String title,
    String details,
    Duration alarm) {

  public CalendarEntry {
    if (key.isEmpty() || title.isBlank() || !starts.isBefore(ends) || alarm.isNegative()) {
      throw new IllegalArgumentException("no such entry");
    }
  }

  /** An entry with how often it was changed before. */
  public record Numbered(CalendarEntry entry, int sequence) {}
}
