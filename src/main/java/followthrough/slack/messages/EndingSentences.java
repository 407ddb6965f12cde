package followthrough.slack.messages;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.By;
import followthrough.slack.kit.Text;

/** The words for what asks for nothing any more, and why. */
public final class EndingSentences {
  static final String DELETED = "you deleted the interview";
  static final String TAKEN_BACK = "you took back what it came from";
  static final String OFF_THE_LIST = "they are no longer on the list";
  static final String WITH_CHECK_IN = "the thanks go out with your check-in or your other note now";
  static final String LATER_REMINDER = "a later reminder took its place";
  static final String CHANGED = "the plan has changed since";

  private EndingSentences() {}

  static String noLonger(String why) {
    return "No longer needed: " + why + ".";
  }

  /**
   * In place of what a message asked for; nothing escaped.
   *
   * @param step what it was called, such as {@code Check-in 1}
   */
  static String heading(String step, String company) {
    return "No longer needed: " + step + (company.isEmpty() ? "" : ", " + company);
  }

  /** For a message of which nothing is left. */
  static String several(int tasks) {
    return "No longer needed: " + tasks + " things";
  }

  /**
   * Completes {@link #noLonger}.
   *
   * @param opportunity the one the row is about
   */
  static String because(Happening.OfOpportunity end, long opportunity, Facts facts) {
    boolean own = end.by() == By.USER;
    return switch (end.kind()) {
      case SAVED -> "you logged another interview";
      case NEW_TIME -> newTime((Happening.NewTime) end);
      case MOVED_AWAY -> own ? "you had to move the interview" : "they moved the interview";
      case CANCELLED -> "they canceled the interview";
      case NOT_CALLED ->
          ((Happening.NotCalled) end).nobodyThere() ? "nobody was there" : "they didn't call";
      case DEBRIEFED -> "you debriefed the interview";
      case PRAISE_ARRIVED -> "your reference has written";
      case DECISION_SET -> "the decision date changed";
      case REPLIED -> "they replied";
      case PROMISED -> "they said by when they would be in touch";
      case REQUESTED -> "they asked you for something";
      case DELIVERED -> "you delivered it";
      case REQUEST_DROPPED -> "they no longer ask for it";
      case MORE_TIME_ASKED -> "you asked for more time";
      case MORE_TIME_REFUSED -> "they gave you no more time";
      case COUNTERED -> "you made a counter-offer";
      case OUT_OF_OFFICE -> "somebody is out of office";
      case NEXT_ROUND -> "they invited you to the next round";
      case MEDIUM_NOTED -> "you noted how they last got in touch";
      case REJECTED -> "they said no";
      case OFFERED -> "they made you an offer";
      case COMPETED -> "you told of another offer";
      case ACCEPTED ->
          end.opportunity() == opportunity
              ? "you accepted the offer"
              : "you accepted the offer from " + Text.plain(facts.company(end.opportunity()));
      case DECLINED -> "you declined the offer";
      case WITHDRAWN -> "you withdrew";
      case ARCHIVED -> archived("you", (Happening.Archived) end);
      case KEPT_OPEN -> "you kept it open";
      case REOPENED -> "you reopened it";
      case PAUSED, STOPPED, RESUMED -> throw new IllegalArgumentException("not of one: " + end);
    };
  }

  /** With the reason, where one was told. */
  public static String archived(String you, Happening.Archived end) {
    return you
        + switch (end.why()) {
          case UNTOLD -> " archived it";
          case NO_ANSWER -> " archived it, because they never answered";
          case ROLE_CLOSED -> " archived it, because they closed the role";
        };
  }

  private static String newTime(Happening.NewTime time) {
    if (!time.confirm()) {
      return "you corrected the time of the interview";
    }
    return time.by() == By.USER ? "you moved the interview" : "the interview has a new time";
  }
}
