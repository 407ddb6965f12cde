package followthrough.slack.commands;

import followthrough.slack.kit.Text;

/** Every sentence that a person reads when they pause, stop or resume their reminders. */
final class HoldSentences {
  private static final String EXAMPLES =
      "`/interview pause 2026-12-24`, `/interview pause dec 24`, `/interview pause monday` or"
          + " `/interview pause tomorrow`";
  private static final String BACK = "`/interview resume` ends the pause.";

  static final String WHICH_DAY =
      "Until which day? Type, for example, "
          + EXAMPLES
          + ". To be left alone for good, type `/interview stop`.";
  static final String STOPPED =
      "Stopped. I won't send anything by myself, not even before an interview. What is due stays"
          + " on my Home tab, and `/interview resume` starts me again.";
  static final String RESUMED = "I'll remind you again.";
  static final String NOTHING_ON_HOLD = "Your reminders weren't on hold.";
  static final String DUE_NOW = "What waited is on its way to you.";

  private static final int ECHO = 60;

  private HoldSentences() {}

  /** Until is such as {@code Thu, Dec 24, 9:00 AM}. */
  static String paused(String until) {
    return "Paused until *%s*. The note before you leave or hang up still comes. %s"
        .formatted(until, BACK);
  }

  static String notAhead(String day) {
    return "%s isn't ahead of you, so nothing was changed. Please type a later day, such as `/interview pause tomorrow`."
        .formatted(day);
  }

  static String farAway(String day) {
    return "%s is more than a year away, so nothing was changed. To be left alone until you say otherwise, type `/interview stop`."
        .formatted(day);
  }

  static String unreadable(String typed) {
    String echo = Text.plain(Text.clip(typed.strip().replaceAll("\\s+", " "), ECHO));
    return "I can't read \u201c%s\u201d as a day, so nothing was changed. Type, for example, %s."
        .formatted(echo, EXAMPLES);
  }
}
