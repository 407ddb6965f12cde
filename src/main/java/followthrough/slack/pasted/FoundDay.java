package followthrough.slack.pasted;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that a text names.
 *
 * @param days every day that it can mean; none when what it says contradicts itself
 * @param start where its words begin in the text
 * @param end where they end
 * @param relative whether it depends on the day on which the text was written
 */
record FoundDay(List<LocalDate> days, int start, int end, boolean relative) {
  FoundDay {
    days = List.copyOf(days);
  }

  boolean certain() {
    return days.size() == 1;
  }

  LocalDate day() {
    return days.get(0);
  }
}
