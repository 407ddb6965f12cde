package followthrough.slack.presses;

import followthrough.core.action.Refusal;
import followthrough.core.plan.History;

/** What a person reads after a press that is not answered by the message itself. */
public final class ButtonSentences {
  public static final String NOTICE_TITLE = "Nothing changed";
  public static final String CHANGED =
      "This plan has changed. The message shows how it stands now.";
  static final String TOO_SLOW = "That took too long for Slack. Please press it once more.";
  static final String UNKNOWN_PERSON = "Type /interview to log your first interview.";
  static final String PAST_DAY = "That day isn't ahead of you. Please choose a later one.";

  static final String FAR_DAY = "Please choose a day within two years.";

  private ButtonSentences() {}

  /**
   * Such as {@code Already marked sent at 5:10 PM. The first time stands.}
   *
   * @param when such as {@code today at 5:10 PM}
   */
  static String already(History.Kind kind, String when) {
    String what =
        switch (kind) {
          case SENT -> "marked sent";
          case VOICEMAIL -> "noted as a voicemail";
          case SKIPPED -> "skipped";
        };
    return "Already " + what + " " + when + ". The first time stands.";
  }

  /** Why nothing changed, in one sentence. */
  public static String refused(Refusal why) {
    return switch (why) {
      case PLAN_CHANGED, UNKNOWN_INTERVIEW -> CHANGED;
      case ALREADY_ANSWERED -> "That is done already. The first time stands.";
      case NOTHING_TO_UNDO -> "There's nothing to undo here anymore.";
      case TOO_LATE_TO_UNDO -> "Undo works for ten minutes, and they're over. It stays as it is.";
      case NOT_A_SNOOZE_CHOICE -> "That time no longer fits. The menu now shows the times that do.";
      case NOT_HELD_YET -> "The interview isn't over yet. Thank them afterward.";
      case NO_OFFER -> "There's no offer to answer here.";
      case ALREADY_CLOSED -> "This one is closed already.";
      case THANKED_ALREADY ->
          "Somebody you have thanked already is missing from the list, so nothing was changed.";
      case MORE_HAS_HAPPENED ->
          "Something later depends on it, so it stays. Take that back first, or use Edit.";
      case DAY_HAS_PASSED -> "That day has passed. Please choose one that is still ahead.";
      case TIME_LIES_AHEAD -> "That is still to come. Please choose a time that has passed.";
      case TIME_TOO_EARLY -> "That is too early. Please choose a later time.";
    };
  }
}
