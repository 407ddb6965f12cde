package followthrough.slack.modals;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which public holidays a person can choose, and which are likely in a time zone. */
final class HolidayChoice {
  /** Stored when no public holidays count. */
  static final String NONE = "NONE";

  /** Chosen when the person leaves it to the time zone; never stored. */
  static final String BY_ZONE = "BY_ZONE";

  // Slack takes 100 options; two are ours, and one may be a calendar that has left the list.
  static final int MOST = 97;

  private final List<HolidayCalendar> calendars;

  /**
   * @throws IllegalArgumentException when there are more than Slack can show, or two of one key
   */
  HolidayChoice(List<HolidayCalendar> calendars) {
    Set<String> keys = new HashSet<>();
    calendars.forEach(calendar -> keys.add(calendar.key()));
    if (calendars.size() > MOST || keys.size() != calendars.size()) {
      throw new IllegalArgumentException("at most " + MOST + " calendars, each once");
    }
    this.calendars = List.copyOf(calendars);
  }

  List<HolidayCalendar> calendars() {
    return calendars;
  }

  /** The region's calendar if it is in the list, else the country's, else none. */
  String guess(ZoneId zone) {
    return Zones.regions(zone).stream()
        .filter(key -> calendars.stream().anyMatch(calendar -> calendar.key().equals(key)))
        .findFirst()
        .orElse(NONE);
  }

  String label(String key) {
    return calendars.stream()
        .filter(calendar -> calendar.key().equals(key))
        .map(HolidayCalendar::label)
        .findFirst()
        .orElse(key.equals(NONE) ? ModalSentences.NO_HOLIDAYS : key);
  }
}
