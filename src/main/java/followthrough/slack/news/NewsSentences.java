package followthrough.slack.news;

import followthrough.core.pipeline.Opportunity;
import followthrough.slack.kit.Deeds;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every sentence that a person reads when they tell what happened; typed text comes guarded. */
final class NewsSentences {
  static final String MENU = "What happened?";
  static final String DEBRIEF = "Debrief";
  static final String TITLE = "What happened?";
  static final String SAVED_TITLE = "Saved";
  static final String ACCEPT = "Accept";
  static final String ACCEPT_AND_CLOSE = "Accept, close others";
  static final String UNDO = "Undo";

  static final String DECISION_HINT = "Leave it empty when they named no day.";
  static final String AWAY_HINT = "Leave empty for your main contact.";
  static final String ANSWER_BY_HINT =
      "The last day on which you may answer. Leave it empty when they named none.";
  static final String STARTS_HINT = "Leave it empty when there is no new time yet.";
  static final String PEOPLE_HINT = "One person per line: Name, title, e-mail or phone.";
  static final String WHO_HINT = "Leave empty for your main contact.";
  static final String LINE_HINT = "Name, e-mail or phone";
  static final String WAITING_HINT =
      "I'll help you tell the ones you tick about the offer and its date.";

  static final String WHY_HINT =
      "One line that goes into your note, such as: I've accepted a role closer to home. Leave it"
          + " empty, and the note gives no reason.";
  static final String TIMES_HINT =
      "One line that goes into your note, such as: Monday after 2, or Thursday morning.";

  static final String BACK_MISSING = "Please choose the first day back.";
  static final String STARTS_MISSING = "Please choose the new day and time.";
  static final String STARTS_PASSED =
      "This time has passed. Please choose one ahead, or correct the interview with Edit.";
  static final String BY_WHEN_HINT =
      "On your clock. An hour later I'll ask whether they were in touch.";
  static final String BY_WHEN_MISSING = "Please choose the day and the time.";
  static final String ABOUT_HINT = "Such as: the decision, the salary. Leave it empty if you like.";
  static final String WHAT_HINT = "Such as: two references, a task, a form.";
  static final String WHAT_MISSING = "Please say what they ask for, in a few words.";
  static final String DUE_DAY_HINT = "On their calendar; it means until 5:00 PM there.";
  static final String DUE_TIME_HINT = "On your clock, if they named a time.";
  static final String DUE_MISSING = "Please choose a day or a time.";
  static final String DUE_TODAY_OVER = "It is past 5:00 PM there. Please choose the exact time.";
  static final String REQUEST_MISSING = "Please choose what it is about.";
  static final String UNTIL_HINT = "The last day for your answer to the offer.";
  static final String UNTIL_MISSING = "Please choose a day.";
  static final String UNTIL_TOO_EARLY = "You have until then already. Please choose a later day.";
  static final String DAY_PASSED = "This day has passed. Please choose one that is still ahead.";
  static final String DAY_FAR_AWAY = "Please choose a day within two years.";

  static final String SECOND_MOVE =
      "You have moved this interview before, and one move is the limit that recruiters name. Offer"
          + " only times that you can keep.";
  static final String CONFIRM = "Yes";
  static final String AT_ONCE = "at once";
  static final String PREVIEW_LATER =
      "What changes in the plan is shown here once the form is complete.";
  static final String DATES_STAY = "The dates stay as they are.";
  static final String NOTHING_COMES = "Nothing more is planned here.";
  static final String OVERTAKEN =
      "Things have changed meanwhile, and this no longer fits. The message shows how it stands now.";

  private NewsSentences() {}

  /** What the form is about. */
  static String intro(NewsKind kind, String company) {
    return switch (kind) {
      case REPLIED -> "*" + company + "* replied.";
      case INVITED -> "*" + company + "* invites you to the next round.";
      case PROMISED -> "By when will *" + company + "* call or write?";
      case REQUESTED -> "What does *" + company + "* ask you for?";
      case DELIVERED -> "You delivered what *" + company + "* asked for.";
      case NOT_ASKED -> "*" + company + "* no longer asks for it.";
      case MORE_TIME -> "You need more time to answer the offer from *" + company + "*.";
      case TIME_GIVEN -> "*" + company + "* gives you more time.";
      case COUNTERED -> "You answered *" + company + "* with a counter-offer.";
      case OUT_OF_OFFICE -> "Somebody at *" + company + "* is out of office.";
      case DECISION_DAY -> "When does *" + company + "* decide?";
      case MY_MOVE -> "You need to move your interview with *" + company + "*.";
      case THEIR_MOVE -> "*" + company + "* moves the interview.";
      case NEW_TIME -> "The interview with *" + company + "* has a new time.";
      case CANCELLED -> "*" + company + "* cancels the interview.";
      case OFFER -> "*" + company + "* makes an offer.";
      case OTHER_OFFER -> "Another company made an offer while *" + company + "* decides.";
      case ACCEPTED -> "You accept the offer from *" + company + "*.";
      case TIME_REFUSED,
          NOT_CALLED,
          NOBODY_THERE,
          PRAISE,
          DECLINED,
          REJECTED,
          WITHDRAWN,
          NO_ANSWER,
          ROLE_CLOSED,
          ARCHIVED,
          REOPENED ->
          NotedSentences.noted(kind, company);
    };
  }

  static String takenBack(String company) {
    return "Undone. The plan for *" + company + "* is as it was before.";
  }

  /** Names the button after what it undoes, for those who hear it read aloud. */
  static String undo(String noted) {
    return UNDO + ": " + noted.replaceFirst("^Noted: ", "");
  }

  /** The opportunities that an acceptance says no to. */
  static String withdraws(List<Opportunity> others, Facts facts) {
    if (others.isEmpty()) {
      return "Nothing else is open.";
    }
    List<String> names =
        others.stream().limit(8).map(one -> facts.company(one.id())).map(Text::plain).toList();
    return "This closes "
        + Deeds.listed(names, others.size() - names.size())
        + ". I'll help you write to each today.";
  }

  /** What saving would change; each list may be empty. */
  static String ifSaved(List<String> goes, List<String> waits, List<String> comes) {
    if (goes.isEmpty() && waits.isEmpty() && comes.isEmpty()) {
      return "If you save this, the plan stays as it is.";
    }
    return "If you save this:"
        + named(" Goes: ", goes)
        + named(" Waits: ", waits)
        + named(" Comes: ", comes);
  }

  private static String named(String lead, List<String> names) {
    return names.isEmpty()
        ? ""
        : names.stream().map(NewsSentences::lower).collect(Collectors.joining(", ", lead, "."));
  }

  static String foreseen(String name, String when) {
    return name + " (" + when + ")";
  }

  static String comes(String name, String when) {
    return name + " comes " + when + ".";
  }

  /**
   * What came with the answer to the press.
   *
   * @param again when it comes again if it stays open; empty when it does not
   */
  static String sent(List<String> names, Optional<String> again) {
    String all = Deeds.listed(names.stream().map(name -> "your " + lower(name)).toList(), 0);
    String open = names.size() == 1 ? "it stays" : "they stay";
    return "I've just sent you the words for "
        + all
        + again.map(day -> "; if " + open + " open I'll ask again on " + day).orElse("")
        + ".";
  }

  static String waits(String name) {
    return name + " waits until then.";
  }

  static String moved(String name, String when) {
    return name + " moved to " + when + ".";
  }

  static String dropped(List<String> names) {
    return "I've dropped " + Deeds.listed(names.stream().map(NewsSentences::the).toList(), 0) + ".";
  }

  /** What has a number needs no article. */
  private static String the(String name) {
    return Character.isDigit(name.charAt(name.length() - 1)) ? lower(name) : "the " + lower(name);
  }

  private static String lower(String name) {
    return name.startsWith("LinkedIn")
        ? name
        : name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
  }
}
