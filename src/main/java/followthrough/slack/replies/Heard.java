package followthrough.slack.replies;

import followthrough.core.plan.StepKey;
import followthrough.slack.news.Spoken;
import java.time.Instant;

/**
 * A sentence with what it was said about.
 *
 * @param text as Slack tells it
 * @param at when it was typed
 */
record Heard(String text, Instant at, About about) {
  private static final int MOST = 1_500;

  /** What a sentence is about, before it is read. */
  sealed interface About {
    /** Nothing in particular. */
    record Anything() implements About {}

    /** The thread of a reminder with that number. */
    record Reminder(long delivery) implements About {}

    /** One row. */
    record OneRow(StepKey step, long recipient) implements About {}

    /** One opportunity and its interview. */
    record One(Spoken.About what) implements About {}
  }

  Heard with(String sentence) {
    return new Heard(sentence, at, about);
  }

  Heard about(About other) {
    return new Heard(text, at, other);
  }

  /** What a button carries to have the sentence carried out about one thing; see {@link #parse}. */
  String value() {
    String sentence = text.length() > MOST ? text.substring(0, MOST) : text;
    return at.getEpochSecond() + "|" + aboutText() + "|" + sentence;
  }

  private String aboutText() {
    if (about instanceof About.Reminder reminder) {
      return "d," + reminder.delivery();
    }
    if (about instanceof About.OneRow row) {
      return "r," + row.step() + "," + row.recipient();
    }
    if (about instanceof About.One one) {
      return "o," + one.what().opportunity() + "," + one.what().interview();
    }
    return "a";
  }

  /**
   * Reads what {@link #value} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Heard parse(String value) {
    String[] parts = value.split("\\|", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a sentence: " + parts.length);
    }
    return new Heard(
        parts[2], Instant.ofEpochSecond(Long.parseLong(parts[0])), about(parts[1].split(",", -1)));
  }

  private static About about(String... parts) {
    return switch (parts[0] + parts.length) {
      case "a1" -> new About.Anything();
      case "d2" -> new About.Reminder(Long.parseLong(parts[1]));
      case "r3" -> new About.OneRow(StepKey.parse(parts[1]), Long.parseLong(parts[2]));
      case "o3" ->
          new About.One(new Spoken.About(Long.parseLong(parts[1]), Long.parseLong(parts[2])));
      default -> throw new IllegalArgumentException("not about anything: " + parts[0]);
    };
  }
}
