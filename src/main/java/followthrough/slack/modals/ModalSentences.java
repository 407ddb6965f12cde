package followthrough.slack.modals;

import followthrough.core.action.Refusal;
import followthrough.core.pipeline.CompanyStyle;
import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.slack.Deeds;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Every sentence and word that a person reads in the interview modals. */
public final class ModalSentences {
  static final String LOG_TITLE = "Log an interview";
  static final String EDIT_TITLE = "Edit interview";
  static final String SAVED_TITLE = "Interview saved";
  static final String DELETED_TITLE = "Interview deleted";
  static final String GONE_TITLE = "Interview not found";
  static final String SAVE = "Save";
  static final String CANCEL = "Cancel";
  static final String MORE_OPTIONS = "More options";

  static final String DELETE = "Delete";
  static final String DELETE_QUESTION = "Delete this interview?";
  static final String DELETE_CONSEQUENCE =
      "Its reminders go with it, and I will forget whom you thanked. This cannot be undone.";
  static final String KEEP = "Keep it";
  static final String DELETED = "Deleted. I will not remind you of this interview any more.";
  static final String GONE = "This interview is no longer there, so there is nothing to change.";

  public static final String CHANGED_ELSEWHERE =
      "Changed in another window meanwhile, so nothing was saved. To see what stands there now,"
          + " close this form and open Edit again.";

  static final String COMPANY_MISSING = "Please write the company's name.";
  static final String STARTS_MISSING = "Please choose a day and a time.";
  static final String STARTS_FAR_AWAY = "Please choose a time within two years of today.";
  static final String NO_ZONE_YET =
      "Slack has not told me your time zone, so I cannot tell when to remind you. Nothing is lost:"
          + " please press Save again in a moment, or check the time zone in your Slack"
          + " preferences.";
  static final String DECISION_TOO_EARLY =
      "This is before the interview. Please choose that day or a later one, or leave it empty.";
  static final String DECISION_TOO_LATE = "Please choose a day within the next three years.";
  static final String ZONE_UNKNOWN = "I do not know this time zone. Please choose one of the list.";
  static final String CONSULTANT_UNREADABLE = "This cannot be read. Write: Name, e-mail or phone.";
  static final String MAIN_CONTACT_UNREADABLE =
      "This cannot be read. Write: Name, e-mail or phone.";
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
      "Whom to ask about the decision later. Empty: the first person you meet. For somebody else,"
          + " such as the one who arranges interviews: Name, e-mail or phone.";
  static final String REMEMBER_HINT = "One or two points that your notes will come back to.";
  static final String ZONE_PLACEHOLDER = "Your own time zone";
  static final String CHOOSE = "Choose";
  static final String YOUR_ZONE = "Your time zone";
  static final String STORED_ZONE = "Chosen before";

  static final String NO_HOLIDAYS = "None";
  static final String HOLIDAYS_BY_ZONE = "By the company's time zone";

  /** Values and labels, in order. */
  static final List<Map.Entry<String, String>> LAST_MEDIA =
      List.of(
          Map.entry("EMAIL", "E-mail"),
          Map.entry("PHONE", "Phone"),
          Map.entry("TEXT", "Text"),
          Map.entry("LINKEDIN", "LinkedIn"));

  private static final int NAMED = 4;

  private ModalSentences() {}

  public static String tooLong(int most) {
    return "This is too long. Please keep it within " + most + " characters.";
  }

  /** What to mend in the list of people. */
  public static String people(PeopleLines.Reading trouble) {
    if (trouble instanceof PeopleLines.Reading.Unreadable unreadable) {
      return "Line %d cannot be read. Write: Name, title, e-mail or phone."
          .formatted(unreadable.line());
    }
    if (trouble instanceof PeopleLines.Reading.Repeated repeated) {
      return "Line %d has the same name as line %d. If they are two people, tell them apart, for example by a middle initial."
          .formatted(repeated.line(), repeated.first());
    }
    int people = trouble instanceof PeopleLines.Reading.TooMany tooMany ? tooMany.people() : 0;
    int more = people - Interview.MAX_PEOPLE;
    return "These are %d people, and one interview takes at most %d. Please take out %s; a second interview can hold the others."
        .formatted(people, Interview.MAX_PEOPLE, more == 1 ? "one line" : more + " lines");
  }

  /** Names as typed; an error beside a field knows no markup. */
  public static String thanked(List<String> names) {
    boolean one = names.size() == 1;
    List<String> named = names.subList(0, Math.min(NAMED, names.size()));
    String all = Deeds.listed(named, names.size() - named.size());
    return one
        ? "You have thanked %s already, so please leave the line in. The name can be corrected there."
            .formatted(all)
        : "You have thanked %s already, so please leave their lines in. A name can be corrected there."
            .formatted(all);
  }

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
    return "Line %d cannot be read. Write: 2026-12-24 to 2027-01-01, or a single day."
        .formatted(line);
  }

  static String refused(Refusal why) {
    return switch (why) {
      case PLAN_CHANGED, UNKNOWN_INTERVIEW, ALREADY_CLOSED ->
          "This opportunity was closed meanwhile, so nothing was changed.";
      case THANKED_ALREADY ->
          "Somebody you have thanked already is missing here, so nothing was changed. A name can be"
              + " corrected on its line.";
      default -> "This cannot be changed now. Nothing was saved.";
    };
  }

  public static String format(Format format) {
    return switch (format) {
      case IN_PERSON -> "In person";
      case VIDEO -> "Video";
      case PHONE -> "Phone";
      case PHONE_SCREEN -> "Phone screen";
      case VIDEO_SCREEN -> "Video screen";
      case ONSITE_PANEL -> "On-site panel";
      case VIDEO_PANEL -> "Video panel";
    };
  }

  static String style(CompanyStyle style) {
    return switch (style) {
      case TRADITIONAL -> "Traditional";
      case TECH_OR_MEDIA -> "Tech, communications or media";
      case UNSURE -> "Not sure";
    };
  }

  public static String length(Duration length) {
    if (length.equals(Duration.ofHours(4))) {
      return "Half day (4 hours)";
    }
    if (length.equals(Duration.ofHours(8))) {
      return "Full day (8 hours)";
    }
    if (length.equals(Duration.ofMinutes(90))) {
      return "1.5 hours";
    }
    long hours = length.toHours();
    int minutes = length.toMinutesPart();
    String wholeHours = hours == 1 ? "1 hour" : hours + " hours";
    if (hours == 0) {
      return minutes + " min";
    }
    return minutes == 0 ? wholeHours : wholeHours + " " + minutes + " min";
  }
}
