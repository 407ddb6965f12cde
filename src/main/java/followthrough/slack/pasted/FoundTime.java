package followthrough.slack.pasted;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time of day that a text names, and perhaps until when.
 *
 * @param times every time that the beginning can mean
 * @param until the end; null when none is named
 * @param zone the zone behind it; null when none is named
 * @param start where its words begin in the text
 * @param end where they end
 * @param after where the words of the zone end; the same where none is named
 */
record FoundTime(
    List<LocalTime> times,
    @Nullable LocalTime until,
    @Nullable ZoneId zone,
    int start,
    int end,
    int after) {
  FoundTime {
    times = List.copyOf(times);
  }
}
