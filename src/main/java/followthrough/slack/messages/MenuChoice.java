package followthrough.slack.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** What an option of a row's menu asks for, and the row it belongs to. */
public sealed interface MenuChoice {
  RowValue row();

  /** The first time that fits at the press, which moves on with the clock. */
  record SnoozeShortly(RowValue row) implements MenuChoice {}

  /** A time of day that stays where it is; minutes are exact. */
  record SnoozeUntil(RowValue row, Instant until) implements MenuChoice {
    private static final Pattern WRITTEN = Pattern.compile("u\\d+\\|");
  }

  record MarkSent(RowValue row) implements MenuChoice {}

  record LeftVoicemail(RowValue row) implements MenuChoice {}

  record Draft(RowValue row) implements MenuChoice {}

  record Skip(RowValue row) implements MenuChoice {}

  record Why(RowValue row) implements MenuChoice {}

  /** On the way to an interview, about so many minutes late. */
  record Late(RowValue row, int minutes) implements MenuChoice {}

  /** What {@link #parse} reads. */
  default String text() {
    return letter() + "|" + row().text();
  }

  private String letter() {
    if (this instanceof SnoozeUntil snooze) {
      return "u" + Duration.ofSeconds(snooze.until().getEpochSecond()).toMinutes();
    }
    if (this instanceof Late late) {
      return "l" + late.minutes();
    }
    if (this instanceof SnoozeShortly) {
      return "h";
    }
    if (this instanceof MarkSent) {
      return "m";
    }
    if (this instanceof LeftVoicemail) {
      return "v";
    }
    if (this instanceof Draft) {
      return "d";
    }
    return this instanceof Skip ? "s" : "w";
  }

  /** Whether that is the text of a choice which another moment would offer otherwise. */
  static boolean movesWithTheClock(String text) {
    return text.startsWith("h|") || SnoozeUntil.WRITTEN.matcher(text).lookingAt();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static MenuChoice parse(String text) {
    int end = text.indexOf('|');
    if (end < 1) {
      throw new IllegalArgumentException("not a menu choice: " + text);
    }
    RowValue row = RowValue.parse(text.substring(end + 1));
    String letter = text.substring(0, end);
    return switch (letter) {
      case "h" -> new SnoozeShortly(row);
      case "m" -> new MarkSent(row);
      case "v" -> new LeftVoicemail(row);
      case "d" -> new Draft(row);
      case "s" -> new Skip(row);
      case "w" -> new Why(row);
      default ->
          letter.charAt(0) == 'l'
              ? new Late(row, Integer.parseInt(letter.substring(1)))
              : new SnoozeUntil(row, until(letter));
    };
  }

  private static Instant until(String letter) {
    if (letter.charAt(0) != 'u') {
      throw new IllegalArgumentException("not a menu choice: " + letter);
    }
    return Instant.EPOCH.plus(Duration.ofMinutes(Long.parseLong(letter.substring(1))));
  }
}
