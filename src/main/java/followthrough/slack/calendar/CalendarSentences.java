package followthrough.slack.calendar;

import followthrough.core.pipeline.Format;
import followthrough.slack.forms.FormSentences;
import followthrough.slack.kit.Text;

/** Every sentence that a person reads about their calendar, and in it. */
final class CalendarSentences {
  static final String COMING =
      "I'm sending you a calendar file. It comes in a message in a moment.";
  static final String TOO_BUSY =
      "I have too much to do right now, so no file comes. Please ask again in a minute.";
  static final String FILE =
      "Your interviews and what I'll remind you of. Open the file to add them to your calendar.";
  static final String NOTHING =
      "There's nothing ahead to put into a calendar. Log an interview with `/interview` first.";
  static final String NO_ADDRESS =
      "This app can't be reached from outside yet. Whoever runs it finds in its README how; until then, `/interview calendar` sends you a file.";
  static final String ENDED =
      "Your calendar address no longer works. `/interview calendar address` makes a new one.";
  static final String NONE_TO_END = "You have no calendar address, so nothing changed.";
  static final String COMPANY = "the company";

  private static final String OFFER =
      " For a calendar that stays up to date, say `/interview calendar address`.";
  private static final int ECHO = 60;

  private CalendarSentences() {}

  /**
   * @param hasAddress whether the app can be reached, so that a calendar can follow it
   */
  static String coming(boolean hasAddress) {
    return hasAddress ? COMING + OFFER : COMING;
  }

  static String address(String address) {
    return "Subscribe to this address in your calendar program, and show it to nobody, because it opens without a password:\n`"
        + address
        + "`\nAn older address no longer works. `/interview calendar off` ends this one.";
  }

  static String noCompany(String typed) {
    return "I know no company called \u201c"
        + Text.plain(Text.clip(typed, ECHO))
        + "\u201d, so no file comes. Say `/interview calendar` for everything.";
  }

  // What stands in the calendar is plain text, in which nothing is guarded.

  static String interview(String company, String role) {
    return "Interview at " + company + (role.isBlank() ? "" : ": " + role);
  }

  static String with(String people) {
    return "With " + people + ".";
  }

  static String format(Format format) {
    return FormSentences.format(format) + ".";
  }

  static String followUp(String deed, String company) {
    return Character.toUpperCase(deed.charAt(0)) + deed.substring(1) + " (" + company + ")";
  }

  static String comes() {
    return "Followthrough writes to you in Slack at this time.";
  }
}
