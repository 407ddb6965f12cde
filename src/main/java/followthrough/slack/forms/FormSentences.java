package followthrough.slack.forms;

import followthrough.core.pipeline.Format;
import followthrough.core.pipeline.Interview;
import followthrough.slack.kit.Deeds;
import java.time.Duration;
import java.util.List;

/** What a person reads in more than one form. */
public final class FormSentences {
  public static final String SAVE = "Save";
  public static final String CANCEL = "Cancel";
  public static final String CHOOSE = "Choose";

  public static final String CHANGED_ELSEWHERE =
      "This was changed in another window, so nothing was saved. Close this form and open it again.";

  public static final String DECISION_TOO_EARLY =
      "This is before the interview. Please choose that day or a later one, or leave it empty.";
  public static final String COMPANY_MISSING = "Please write the company's name.";

  private static final int NAMED = 4;

  private FormSentences() {}

  /** What to mend in a text. */
  public static String tooLong(int most) {
    return "This is too long. Please keep it within " + most + " characters.";
  }

  /** What to mend in a line that holds one person. */
  public static String person(String line) {
    return LineTrouble.of(line);
  }

  private static String lowered(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** What to mend in the list of people. */
  public static String people(PeopleLines.Reading trouble) {
    if (trouble instanceof PeopleLines.Reading.Unreadable unreadable) {
      return "Line %d: %s".formatted(unreadable.line(), lowered(unreadable.why()));
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

  /** How an interview takes place, to choose from. */
  public static String format(Format format) {
    return switch (format) {
      case UNKNOWN -> "Format not known";
      case IN_PERSON -> "In person";
      case VIDEO -> "Video";
      case PHONE -> "Phone";
      case PHONE_SCREEN -> "Phone screen";
      case VIDEO_SCREEN -> "Video screen";
      case ONSITE_PANEL -> "On-site panel";
      case VIDEO_PANEL -> "Video panel";
    };
  }

  /** How long it takes, to choose from. */
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
