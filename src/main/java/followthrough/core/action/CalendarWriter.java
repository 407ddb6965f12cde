package followthrough.core.action;

import java.time.Instant;
import java.util.List;

/** Writes entries as calendars read them. */
@FunctionalInterface
public interface CalendarWriter {
  /**
   * The whole file, in UTF-8.
   *
   * @param written when that is
   */
  byte[] write(List<CalendarEntry.Numbered> entries, Instant written);
}
