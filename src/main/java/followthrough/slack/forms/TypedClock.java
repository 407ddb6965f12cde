package followthrough.slack.forms;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time of day; one that is before noon as well as after it gives both. */
final class TypedClock {
  private static final List<String> HOURS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final String HOUR = "(\\d{1,2}|" + String.join("|", HOURS) + ")";
  private static final String HALF = "( ?[ap]\\.? ?m\\.?| in the (?:morning|afternoon|evening))";
  private static final Pattern WITH_HALF =
      Pattern.compile(HOUR + "(?:[:.](\\d{2}))?(?: o'?clock)?" + HALF);
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:h](\\d{2})(?: ?(?:h|hours))?");
  private static final Pattern PAST =
      Pattern.compile("(half|quarter|a quarter) (past|to) " + HOUR + HALF + "?");
  private static final Pattern BARE = Pattern.compile(HOUR + "(?: o'?clock)?");
  private static final int NOON = 12;
  private static final int DAY = 24;
  private static final int HOUR_MINUTES = 60;
  private static final int HALF_HOUR = 30;
  private static final int QUARTER = 15;

  /** Earlier than that without a leading zero the clock with 24 hours is not meant for certain. */
  private static final int MORNING = 8;

  private TypedClock() {}

  /** Every time it can mean; none when it is no time. */
  static List<LocalTime> read(String text) {
    if (text.equals("noon") || text.equals("midday")) {
      return List.of(LocalTime.NOON);
    }
    Matcher half = WITH_HALF.matcher(text);
    if (half.matches()) {
      int minute = half.group(2) == null ? 0 : Integer.parseInt(half.group(2));
      return of(hour(half.group(1)), minute, half.group(3));
    }
    Matcher past = PAST.matcher(text);
    if (past.matches()) {
      int minutes = past.group(1).equals("half") ? HALF_HOUR : QUARTER;
      boolean to = past.group(2).equals("to");
      int hour = hour(past.group(3)) - (to ? 1 : 0);
      return of(hour == 0 ? NOON : hour, to ? HOUR_MINUTES - minutes : minutes, past.group(4));
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      int hour = Integer.parseInt(clock.group(1));
      int minute = Integer.parseInt(clock.group(2));
      boolean certain = hour >= MORNING || clock.group(1).length() == 2 || hour == 0;
      return certain ? valid(hour, minute) : of(hour, minute, null);
    }
    Matcher bare = BARE.matcher(text);
    return bare.matches() ? of(hour(bare.group(1)), 0, null) : List.of();
  }

  private static int hour(String word) {
    int place = HOURS.indexOf(word);
    return place < 0 ? Integer.parseInt(word) : place + 1;
  }

  /** Of the clock with twelve hours; both when nothing says which half of the day. */
  private static List<LocalTime> of(int hour, int minute, @Nullable String half) {
    if (hour < 1 || hour > NOON || minute >= HOUR_MINUTES) {
      return List.of();
    }
    int early = hour % NOON;
    if (half == null) {
      return List.of(LocalTime.of(early, minute), LocalTime.of(early + NOON, minute));
    }
    String word = half.strip();
    boolean morning = word.startsWith("a") || word.endsWith("morning");
    return List.of(LocalTime.of(morning ? early : early + NOON, minute));
  }

  private static List<LocalTime> valid(int hour, int minute) {
    return hour < DAY && minute < HOUR_MINUTES ? List.of(LocalTime.of(hour, minute)) : List.of();
  }
}
