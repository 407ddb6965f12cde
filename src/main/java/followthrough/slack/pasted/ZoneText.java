package followthrough.slack.pasted;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the zone that stands behind a time: "ET", "Berlin time", "(MEZ)". */
final class ZoneText {
  /** What means one zone to whoever writes to people; IST and the like mean several. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("et", "America/New_York"),
          Map.entry("est", "America/New_York"),
          Map.entry("edt", "America/New_York"),
          Map.entry("eastern", "America/New_York"),
          Map.entry("ct", "America/Chicago"),
          Map.entry("cst", "America/Chicago"),
          Map.entry("mst", "America/Denver"),
          Map.entry("cdt", "America/Chicago"),
          Map.entry("central", "America/Chicago"),
          Map.entry("mt", "America/Denver"),
          Map.entry("mdt", "America/Denver"),
          Map.entry("mountain", "America/Denver"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("pst", "America/Los_Angeles"),
          Map.entry("pdt", "America/Los_Angeles"),
          Map.entry("pacific", "America/Los_Angeles"),
          Map.entry("gmt", "Europe/London"),
          Map.entry("uk", "Europe/London"),
          Map.entry("utc", "UTC"),
          Map.entry("cet", "Europe/Berlin"),
          Map.entry("cest", "Europe/Berlin"),
          Map.entry("mez", "Europe/Berlin"),
          Map.entry("mesz", "Europe/Berlin"),
          Map.entry("jst", "Asia/Tokyo"));

  private static final Map<String, String> CITIES = new HashMap<>();

  static {
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.matches("(?:Africa|America|Asia|Australia|Europe|Pacific|Atlantic)/.*")) {
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        CITIES.putIfAbsent(city.toLowerCase(Locale.ROOT), id);
      }
    }
  }

  private static final Map<String, String> TOWNSPEOPLE =
      Map.of(
          "berliner", "Europe/Berlin",
          "wiener", "Europe/Vienna",
          "zürcher", "Europe/Zurich",
          "londoner", "Europe/London",
          "pariser", "Europe/Paris",
          "deutscher", "Europe/Berlin");

  private static final Pattern BEHIND =
      Pattern.compile(
          "^\\s*(?:Uhr|h|hrs|hours)?\\s*[,(]?\\s*(?:in |hora de |hora peninsular,? |hora )?(?:"
              + "(?<s>"
              + longestFirst(SHORT)
              + ")(?: standard| daylight)?(?: time)?\\b|(?<t>"
              + longestFirst(TOWNSPEOPLE)
              + ") zeit\\b|(?<c>"
              + longestFirst(CITIES)
              + ")\\b(?<time> time)?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ZoneText() {}

  private static String longestFirst(Map<String, String> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * A zone at the beginning of a text.
   *
   * @param end where its words end
   */
  record Behind(ZoneId zone, int end) {}

  /** The zone that the text begins with; empty when it begins with anything else. */
  static Optional<Behind> behind(String text) {
    Matcher matcher = BEHIND.matcher(text);
    return matcher.find()
        ? zone(matcher).map(id -> new Behind(ZoneId.of(id), matcher.end()))
        : Optional.empty();
  }

  private static Optional<String> zone(Matcher matcher) {
    String word = matcher.group("s");
    if (word != null) {
      boolean spelled = word.length() > 3 || word.equals(word.toUpperCase(Locale.ROOT));
      return known(SHORT, word).filter(id -> spelled);
    }
    if (matcher.group("t") != null) {
      return known(TOWNSPEOPLE, matcher.group("t"));
    }
    String city = matcher.group("c");
    boolean written = Character.isUpperCase(city.charAt(0)) || matcher.group("time") != null;
    return known(CITIES, city).filter(id -> written);
  }

  private static Optional<String> known(Map<String, String> names, String word) {
    return Optional.ofNullable(names.get(word.toLowerCase(Locale.ROOT)));
  }
}
