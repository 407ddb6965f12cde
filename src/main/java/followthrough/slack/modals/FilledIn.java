package followthrough.slack.modals;

import followthrough.core.pipeline.Format;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form that logs an interview before the person has typed anything.
 *
 * @param company empty when it is not certain, like role and people
 * @param starts null when the minute is not certain
 * @param people one per line, as the form reads them
 * @param decision null when no day is named
 * @param zone an IANA name where the company's is known to differ from the person's own; else null
 * @param note what could not be read for certain, to show above the form; empty for nothing
 * @param event the event of a calendar that it was read from, and its sequence; null for none
 */
public record FilledIn(
    String company,
    String role,
    @Nullable Instant starts,
    Duration length,
    Format format,
    String people,
    @Nullable LocalDate decision,
    @Nullable String zone,
    String note,
    @Nullable Event event) {

  /** Nothing but an hour, as every form begins. */
  public static final FilledIn NOTHING =
      new FilledIn("", "", null, Duration.ofHours(1), Format.UNKNOWN, "", null, null, "", null);

  /** Whether one of the questions is answered that the form shows only on request. */
  boolean lower() {
    return format != Format.UNKNOWN || zone != null;
  }

  /** What travels with the form; empty for nothing. */
  String origin() {
    return event == null ? "" : event.text();
  }

  /**
   * Travels with the form, so that what is saved can be found again by a later file.
   *
   * @param key names the event; without blanks
   */
  public record Event(String key, int sequence) {
    private static final String MARK = "event ";

    String text() {
      return MARK + key + " " + sequence;
    }

    /** Reads what {@link #text} wrote; null for a form that came from no event. */
    static @Nullable Event read(String text) {
      String[] parts = text.split(" ", -1);
      boolean one = parts.length == 3 && text.startsWith(MARK) && parts[2].matches("\\d{1,9}");
      return one ? new Event(parts[1], Integer.parseInt(parts[2])) : null;
    }
  }
}
