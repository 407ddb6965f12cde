package followthrough.slack.modals;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which public holidays a person can choose, and which are likely in a time zone. */
final class HolidayChoice {
  /** Stored when no public holidays count. */
  static final String NONE = "NONE";

  /** Chosen when the person leaves it to the time zone; never stored. */
  static final String BY_ZONE = "BY_ZONE";

  // What Slack takes in one group.
  private static final int MOST = 100;

  private final List<HolidayCalendar> calendars;

  HolidayChoice(List<HolidayCalendar> calendars) {
    this.calendars = List.copyOf(calendars);
  }

  /**
   * The groups of the menu: the country that is near with its regions, then the others by letter.
   *
   * @param near the key of a calendar; of a country that nobody knows there is no group
   */
  Map<String, List<HolidayCalendar>> groups(String near) {
    String country = new HolidayCalendar(near, near).country();
    Map<String, List<HolidayCalendar>> groups = new LinkedHashMap<>();
    List<HolidayCalendar> here =
        calendars.stream().filter(one -> one.country().equals(country)).limit(MOST).toList();
    if (!here.isEmpty()) {
      groups.put(here.get(0).label(), here);
    }
    calendars.stream()
        .filter(one -> !one.region() && !one.country().equals(country))
        .forEach(one -> groups.computeIfAbsent(one.letter(), key -> new ArrayList<>()).add(one));
    return groups;
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
