package followthrough.slack.pasted;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every time of day that a text names; what may be before noon or after it stays both. */
final class TimeFinder {
  private static final String HALF = "a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?";
  private static final String DAYTIME =
      "de la mañana|de la tarde|de la noche|in the (?:morning|afternoon|evening)";
  private static final String TO = "\\s?(?:-|–|—|to|until|bis|a|hasta)\\s?";

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d.,/:$€£])(?:(?<h>\\d{1,2})(?:[:.h](?<i>\\d{2}))?\\s?(?<x>"
              + HALF
              + "|uhr\\b|h\\b|hrs\\b|hours\\b|"
              + DAYTIME
              + ")?(?:"
              + TO
              + "(?<h2>\\d{1,2})(?:[:.h](?<i2>\\d{2}))?\\s?(?<x2>"
              + HALF
              + "|uhr\\b|h\\b|hrs\\b)?)?|(?<noon>\\bnoon\\b|\\bmidday\\b))(?![\\d/%])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AT =
      Pattern.compile(
          "(?:\\bat|\\bum|\\ba las?|\\bab|\\bfrom|\\bvon|@)\\s$", Pattern.CASE_INSENSITIVE);
  private static final int NEAR = 12;
  private static final int FAR = 60;
  private static final int NOON = 12;
  private static final int DAY = 24;
  private static final int MINUTES = 60;
  private static final int MORNING = 8;

  private TimeFinder() {}

  /** In the order in which they stand in the text. */
  static List<FoundTime> in(String text) {
    List<FoundTime> found = new ArrayList<>();
    Matcher matcher = TIME.matcher(text);
    while (matcher.find()) {
      FoundTime time = time(text, matcher);
      if (time != null) {
        found.add(time);
      }
    }
    return found;
  }

  private static @Nullable FoundTime time(String text, Matcher matcher) {
    var behind = ZoneText.behind(behind(text, matcher.end()));
    ZoneId zone = behind.map(ZoneText.Behind::zone).orElse(null);
    int after = matcher.end() + behind.map(ZoneText.Behind::end).orElse(0);
    if (matcher.group("noon") != null) {
      return new FoundTime(
          List.of(LocalTime.NOON), null, zone, matcher.start(), matcher.end(), after);
    }
    String half = mark(matcher.group("x"));
    String endHalf = mark(matcher.group("x2"));
    boolean range = matcher.group("h2") != null;
    boolean clock = matcher.group("i") != null && text.charAt(matcher.end("h")) != '.';
    boolean dotted = matcher.group("i") != null && !clock;
    boolean named = !half.isEmpty() || range && !endHalf.isEmpty();
    boolean asked =
        AT.matcher(text.substring(Math.max(0, matcher.start() - NEAR), matcher.start())).find();
    if (!named && !clock && !(dotted && asked)) {
      return null;
    }
    List<LocalTime> until =
        range
            ? clock(matcher.group("h2"), matcher.group("i2"), endHalf.isEmpty() ? half : endHalf)
            : List.of();
    List<LocalTime> times =
        clock(matcher.group("h"), matcher.group("i"), half.isEmpty() ? endHalf : half);
    if (half.isEmpty() && !endHalf.isEmpty() && until.size() == 1) {
      times = before(times, until.get(0), matcher);
    }
    return times.isEmpty() || range && until.isEmpty()
        ? null
        : new FoundTime(
            times,
            until.size() == 1 ? until.get(0) : null,
            zone,
            matcher.start(),
            matcher.end(),
            after);
  }

  private static String behind(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + FAR));
  }

  /** "11-12pm" begins in the morning. */
  private static List<LocalTime> before(List<LocalTime> times, LocalTime until, Matcher matcher) {
    if (times.size() == 1 && times.get(0).isBefore(until)) {
      return times;
    }
    List<LocalTime> other = clock(matcher.group("h"), matcher.group("i"), "am");
    return other.size() == 1 && other.get(0).isBefore(until) ? other : times;
  }

  private static String mark(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String plain = written.toLowerCase(Locale.ROOT).replaceAll("[.\\s]", "");
    if (plain.startsWith("am") || plain.contains("mañana") || plain.contains("morning")) {
      return "am";
    }
    boolean late =
        plain.startsWith("pm") || plain.matches("dela(?:tarde|noche)|inthe(?:afternoon|evening)");
    return late ? "pm" : "24";
  }

  private static List<LocalTime> clock(String hour, @Nullable String minute, String mark) {
    int h = Integer.parseInt(hour);
    int m = minute == null ? 0 : Integer.parseInt(minute);
    if (m >= MINUTES || h >= DAY) {
      return List.of();
    }
    if (mark.equals("24")) {
      return List.of(LocalTime.of(h, m));
    }
    if (mark.isEmpty()) {
      boolean certain = h >= MORNING || hour.length() == 2 || h == 0;
      return certain
          ? List.of(LocalTime.of(h, m))
          : List.of(LocalTime.of(h, m), LocalTime.of(h + NOON, m));
    }
    if (h > NOON) {
      return mark.equals("pm") ? List.of(LocalTime.of(h, m)) : List.of();
    }
    if (h == 0) {
      return List.of();
    }
    return List.of(LocalTime.of(h % NOON + (mark.equals("pm") ? NOON : 0), m));
  }
}
