package followthrough.slack.modals;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A holiday calendar that a person can choose.
 *
 * @param key a country ("US") or a region ("CA-ON"), as the core stores it
 * @param label what the person reads, at most 75 characters
 */
public record HolidayCalendar(String key, String label) {
  /** Calendars from their labels by key, in that order. */
  public static List<HolidayCalendar> of(Map<String, String> labels) {
    return labels.entrySet().stream()
        .map(one -> new HolidayCalendar(one.getKey(), one.getValue()))
        .toList();
  }

  /** Which of these calendars is likely in a zone; a word for none when there is none. */
  public static Function<ZoneId, String> likely(List<HolidayCalendar> calendars) {
    return new HolidayChoice(calendars)::guess;
  }

  /** The key of its country. */
  String country() {
    return key.split("-", 2)[0];
  }

  boolean region() {
    return key.contains("-");
  }

  /** Under which letter people look for it. */
  String letter() {
    return Normalizer.normalize(label, Normalizer.Form.NFD)
        .substring(0, 1)
        .toUpperCase(Locale.ROOT);
  }
}
