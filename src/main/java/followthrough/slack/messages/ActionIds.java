package followthrough.slack.messages;

/** The names under which Slack tells which button was pressed. */
public final class ActionIds {
  public static final String MARK_SENT = "mark_sent";
  public static final String LEFT_VOICEMAIL = "left_voicemail";
  public static final String DRAFT = "draft";
  public static final String UNDO = "undo";
  public static final String MORE = "more";
  public static final String ARCHIVE = "archive";
  public static final String KEEP_OPEN = "keep_open";
  public static final String KEEP_GOING = "keep_going";
  public static final String PAUSE_UNTIL = "pause_until";
  public static final String STOP = "stop_reminders";
  public static final String EDIT_INTERVIEW = "edit_interview";
  public static final String LOG_INTERVIEW = "log_interview";

  /** The value is the opportunity's number. */
  public static final String OPEN_OPPORTUNITY = "open_opportunity";

  /** The value is the interview's number. */
  public static final String DEBRIEF = "debrief";

  public static final String SETTINGS = "settings";

  /** The callback of the draft's modal. */
  public static final String DRAFT_VIEW = "draft_view";

  private ActionIds() {}
}
