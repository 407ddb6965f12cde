package followthrough.slack.kit;

/** The names of buttons that stand in several parts of the face and open something in another. */
public final class Doors {
  /** The value is the interview's number. */
  public static final String EDIT_INTERVIEW = "edit_interview";

  /** The value is the opportunity's number. */
  public static final String OPEN_OPPORTUNITY = "open_opportunity";

  /** The value is the interview's number. */
  public static final String DEBRIEF = "debrief";

  /** The value says whom a row lacks. */
  public static final String ADD_PEOPLE = "add_people";

  /** The value says whose addresses a row lacks. */
  public static final String ADD_ADDRESSES = "add_addresses";

  public static final String LOG_INTERVIEW = "log_interview";

  /** The value is what the form begins with, as {@code FilledText} writes it. */
  public static final String LOG_FILLED = "log_filled";

  public static final String SETTINGS = "settings";

  /** The value is the number of an interview that was deleted. */
  public static final String BRING_BACK = "bring_back";

  /** Asks whether everything is to be deleted. */
  public static final String FORGET = "forget";

  /** So many opportunities at most can be opened from one block. */
  public static final int MOST_OPPORTUNITIES = 10;

  private Doors() {}

  /** What opens an opportunity from a block with several: Slack takes a name once in a block. */
  public static String openOpportunity(int place) {
    return place == 0 ? OPEN_OPPORTUNITY : OPEN_OPPORTUNITY + "_" + place;
  }
}
