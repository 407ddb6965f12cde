package followthrough.slack.modals;

import followthrough.core.action.Refusal;
import followthrough.core.pipeline.CompanyStyle;

/** Every sentence and word that a person reads in the interview modals. */
public final class ModalSentences {
  static final String LOG_TITLE = "Log an interview";
  static final String EDIT_TITLE = "Edit interview";
  static final String SAVED_TITLE = "Interview saved";
  static final String DELETED_TITLE = "Interview deleted";
  static final String GONE_TITLE = "Interview not found";
  static final String MORE_OPTIONS = "More options";

  static final String DELETE = "Delete";
  static final String DELETE_QUESTION = "Delete this interview?";
  static final String DELETE_CONSEQUENCE =
      "Its reminders and who you thanked go with it. For 30 days you can bring it back.";
  static final String KEEP = "Don't delete";
  static final String DELETED =
      "Deleted. I won't remind you of this interview anymore. For 30 days you can bring it back, here"
          + " or with `/interview deleted`.";
  static final String BRING_BACK = "Bring it back";
  static final String CLOSED =
      "This opportunity is closed, so its plan stays as it is. To change the interview, choose"
          + " *Open it again* under *What happened?* first.";
  static final String GONE = "This interview is no longer there, so there's nothing to change.";

  static final String STARTS_MISSING = "Please choose a day and a time.";
  static final String STARTS_FAR_AWAY = "Please choose a time within two years of today.";
  static final String NO_ZONE_YET =
      "Slack hasn't told me your time zone, so I can't tell when to remind you. Nothing is lost:"
          + " please press Save again in a moment, or check the time zone in your Slack"
          + " preferences.";
  static final String DECISION_TOO_LATE = "Please choose a day within the next three years.";
  static final String ZONE_UNKNOWN =
      "I don't know this time zone. Please choose one from the list.";
  static final String MAIN_CONTACT_IS_LISTED =
      "Please write only the name here, and the address beside the name under \"Who will you"
          + " meet?\".";
  static final String MAIN_CONTACT_UNCLEAR =
      "More than one person has this name. Please write it in full.";

  static final String PEOPLE_HINT =
      "One person per line: Name, title, e-mail or phone. An address for a card comes last, after"
          + " \"post:\".";
  static final String PEOPLE_EXAMPLE = "Dana Lee, Hiring Manager, dana@example.com";
  static final String DECISION_HINT = "Leave it empty when nobody named a day.";
  static final String CLOSED_HINT =
      "Days on which nobody there works: one range or one day per line. Check-ins wait for the day"
          + " after.";
  static final String CLOSED_EXAMPLE = "2026-12-24 to 2027-01-01";
  static final String LEGAL_DUTY = "Tell me when an Ontario employer must have answered";
  static final String LEGAL_DUTY_SCOPE =
      "Employers with 25 or more staff, publicly posted jobs; not legal advice";
  static final String CONSULTANT_HINT =
      "Only if an agency stands between you and the company: Name, e-mail or phone. With both, add"
          + " \"prefers phone\" if they like to be called.";
  static final String MAIN_CONTACT_HINT =
      "Who to ask about the decision later. Empty: the first person you meet. For somebody else,"
          + " such as whoever arranges the interviews: Name, e-mail or phone.";
  static final String REMEMBER_HINT =
      "Two or three strengths, one a line. Your notes come back to them, another for each person: I"
          + " moved two branches without closing a day.";
  static final String ZONE_PLACEHOLDER = "Your own time zone";
  static final String YOUR_ZONE = "Your time zone";

  /** Nobody said where the company is. */
  static String asYours(String zone) {
    return zone + ", as yours";
  }

  static final String STORED_ZONE = "Chosen before";

  static final String NO_HOLIDAYS = "None";
  static final String HOLIDAYS_BY_ZONE = "By the company's time zone";
  static final String NO_COUNTRY = "No country chosen";

  /** What the time zone makes likely. */
  static String holidaysByZone(String label) {
    return "By the company's time zone: " + label;
  }

  private ModalSentences() {}

  static String closed(ClosedLines.Reading trouble) {
    if (trouble instanceof ClosedLines.Reading.Backwards backwards) {
      return "Line %d ends before it begins. Please write the earlier day first."
          .formatted(backwards.line());
    }
    if (trouble instanceof ClosedLines.Reading.TooLong tooLong) {
      return "Line %d is a year or longer. Please write a shorter range.".formatted(tooLong.line());
    }
    if (trouble instanceof ClosedLines.Reading.TooMany tooMany) {
      return "There are %d lines. Please keep to %d; days that are over can go."
          .formatted(tooMany.lines(), ClosedLines.MOST);
    }
    int line = trouble instanceof ClosedLines.Reading.Unreadable unreadable ? unreadable.line() : 1;
    return "Line %d can't be read. Write: 2026-12-24 to 2027-01-01, or a single day."
        .formatted(line);
  }

  static String refused(Refusal why) {
    return switch (why) {
      case PLAN_CHANGED, UNKNOWN_INTERVIEW, ALREADY_CLOSED ->
          "This opportunity was closed meanwhile, so nothing was changed.";
      case THANKED_ALREADY ->
          "Somebody you have thanked already is missing here, so nothing was changed. A name can be"
              + " corrected on its line.";
      default -> "This can't be changed now. Nothing was saved.";
    };
  }

  static String style(CompanyStyle style) {
    return switch (style) {
      case TRADITIONAL -> "Traditional";
      case TECH_OR_MEDIA -> "Tech, communications or media";
      case UNSURE -> "Not sure";
    };
  }
}
