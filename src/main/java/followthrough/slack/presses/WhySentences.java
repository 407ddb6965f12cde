package followthrough.slack.presses;

import com.slack.api.model.view.View;
import followthrough.core.people.Cadence;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.slack.kit.Modals;
import followthrough.slack.messages.RowSentences;
import followthrough.slack.messages.TodoSentences;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the advice comes from, and what changes it; surveys with their year, no promises. */
public final class WhySentences {
  static final String TITLE = "Why?";

  private static final String IN_A_DAY =
      "Sparks Group, a staffing agency, advises a thank-you to each person within 24 hours. Surveys"
          + " differ: in CareerBuilder's of 2005 (650 managers), 26% expected it within two days.";
  private static final String HOW =
      "Sparks Group advises: a traditional company, handwritten; high-tech or media, e-mail; unsure,"
          + " the way they last reached you. A US survey of 2012 (over 500 asked) reports as fitting:"
          + " e-mail 87%, phone 81%, handwritten 38%, text message 10%.";
  private static final String POST =
      "A card takes one to five business days. University career centers advise e-mail when the"
          + " decision is near.";
  private static final String LINKEDIN =
      "Sparks Group advises: LinkedIn yes, but ask before you leave; casual networks no. The day in"
          + " between is our choice.";
  private static final String WHEN =
      "Sparks Group advises to ask for the time frame before you leave; once a week is fine. In small"
          + " informal polls of recruiters (about 2016), 48% wanted to hear after five days, 39% after"
          + " seven. The two business days after a promised date are our choice.";

  /** Why restraint pays; a figure with its source, and no promise. */
  public static final String TOO_PUSHY =
      "HR Daily Advisor 2018: 33% of HR managers have dropped a candidate who was too pushy after an"
          + " interview.";

  private static final String PUSHY =
      TOO_PUSHY + " NACE 2023: 25.1 days from interview to offer on average (US graduates).";
  private static final String REPAIR =
      "Sparks Group advises that a resource, an article or a reference's note of praise can mend a"
          + " first impression. The days are our choice.";
  private static final String GROUP =
      "Career centers (Iowa State) advise one note to the coordinator when addresses are missing."
          + " With an agency, the consultant hears from you the same day.";
  private static final String MOVE =
      "Sparks Group advises the phone first, then e-mail. That one move is the limit is advice of"
          + " recruiters.";
  private static final String NO_CALL =
      "Ask a Manager 2013: wait 15 minutes, then call, and write the same day.";
  private static final String OFFER =
      "University career centers (Duke, Cornell, Albany) advise: acknowledge within 24 hours, confirm"
          + " in writing, withdraw elsewhere, and tell the others your true deadline.";
  private static final String DUTY =
      "Ontario, rules on job postings under the Employment Standards Act, 2000, in force since"
          + " January 1, 2026. Not legal advice.";
  private static final String OURS = "This is our own choice; there is no outside evidence for it.";

  private static final String IN_EDIT = "Change it under Edit";
  private static final String IN_SETTINGS = "Change it with `/interview settings`";

  private WhySentences() {}

  /** A modal with the rule, where the advice comes from and what changes it, for all its rows. */
  public static View modal(Rule rule, List<Row> rows, Cadence cadence) {
    return Modals.notice(TITLE, paragraphs(rule, rows, cadence));
  }

  /** Paragraphs for the rows of a step, whether they were shown or not, ready for Slack. */
  public static List<String> paragraphs(Rule rule, List<Row> rows, Cadence cadence) {
    List<Row> written = rows.stream().filter(row -> row.to() != 0).toList();
    return Stream.of(
            Stream.of("*" + TodoSentences.name(rule) + "* (rule " + rule.title() + ")"),
            Stream.of(RuleSentences.of(rule, cadence)),
            written.stream().map(WhySentences::medium),
            Stream.of(source(rule)),
            written.stream().map(row -> source(row.why())),
            Stream.of(setting(rule)),
            written.stream().map(WhySentences::way))
        .flatMap(Function.identity())
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private static String medium(Row row) {
    return RowSentences.way(row.medium())
        + ", because "
        + RowSentences.because(row.why())
        + " (rule "
        + row.why().rule()
        + ").";
  }

  static String source(Rule rule) {
    return switch (rule) {
      case THANK_YOU_FIRST,
          THANK_YOU_MORNING,
          THANK_YOU_LAST_CALL,
          THANK_YOU_LATE,
          REJECTION_THANKS,
          REJECTION_LAST_CALL ->
          IN_A_DAY;
      case LINKEDIN_INVITATION -> LINKEDIN;
      case BEFORE_YOU_LEAVE,
          PROMISE_KEPT,
          PROMISE_ASK,
          CHECK_IN_1,
          CHECK_IN_2,
          CHECK_IN_3,
          CHECK_IN_4 ->
          WHEN;
      case CLOSING_NOTE, ARCHIVE_QUESTION, KEEP_PAUSE_STOP -> PUSHY;
      case VALUE_NOTE, SEND_RESOURCE, ASK_REFERENCE, FORWARD_PRAISE -> REPAIR;
      case CALL_CONSULTANT -> GROUP;
      case ASK_NEW_TIME, STILL_NO_TIME, CONFIRM_NEW_TIME -> MOVE;
      case NO_CALL_WAIT, NO_CALL_ASK_THEM, NO_CALL_NEW_SLOTS -> NO_CALL;
      case OFFER_THANKS,
          OFFER_LAST_CALL,
          OFFER_THREE_DAYS_LEFT,
          OFFER_ONE_DAY_LEFT,
          OFFER_DAY_PASSED,
          OFFER_ASK_TIME,
          OFFER_COUNTER_SILENCE,
          OFFER_ACCEPTED,
          OFFER_DECLINED,
          WITHDRAW,
          TELL_OTHER_OFFER,
          OTHER_OFFER_LAST_QUESTION ->
          OFFER;
      case LEGAL_DUTY -> DUTY;
      case PREPARE,
          DEBRIEF,
          REPLY_THANKS,
          ACCEPT_NEXT_ROUND,
          GRACIOUS_NOTE,
          KEEP_IN_TOUCH,
          REQUEST_DUE,
          REQUEST_LAST_CALL,
          REQUEST_DELIVERED,
          REQUEST_LATE,
          MONDAY_DIGEST,
          SKIPPED_OLD_NOTES ->
          OURS;
    };
  }

  private static String source(MediumReason reason) {
    return switch (reason) {
      case TRADITIONAL, TECH_OR_MEDIA, LAST_MEDIUM, CHECK_IN_MEDIUM, NOBODY_SAID_HOW -> HOW;
      case POST_TOO_SLOW, SCREENING_CALL -> POST;
      case GROUP_NOTE, AGENCY -> GROUP;
      case LINKEDIN_BY_PERMISSION -> LINKEDIN;
      case THEY_SAID_HOW, ONLY_ADDRESS, TWO_VOICEMAILS, IN_WRITING, PHONE_FIRST -> "";
      case FOR_YOU, NOBODY_STORED, NOBODY_REACHABLE -> "";
    };
  }

  private static String setting(Rule rule) {
    return switch (rule) {
      case PROMISE_KEPT,
          PROMISE_ASK,
          CHECK_IN_1,
          CHECK_IN_2,
          CHECK_IN_3,
          CHECK_IN_4,
          CLOSING_NOTE,
          VALUE_NOTE ->
          IN_SETTINGS + ": how often to check in. A decision date counts too.";
      case PREPARE,
          THANK_YOU_FIRST,
          THANK_YOU_MORNING,
          THANK_YOU_LAST_CALL,
          THANK_YOU_LATE,
          REJECTION_LAST_CALL,
          OFFER_LAST_CALL,
          REQUEST_DUE,
          REQUEST_LAST_CALL,
          REQUEST_LATE ->
          IN_SETTINGS + ": the hours for messages.";
      case LEGAL_DUTY -> IN_EDIT + ": the legal duty to answer.";
      case LINKEDIN_INVITATION -> IN_EDIT + ": whether they agreed to connect.";
      case ARCHIVE_QUESTION, KEEP_PAUSE_STOP -> "Any button you press counts as an answer.";
      case BEFORE_YOU_LEAVE, DEBRIEF, NO_CALL_WAIT, NO_CALL_ASK_THEM ->
          "It comes at any hour, because the moment counts.";
      case CALL_CONSULTANT,
          ASK_REFERENCE,
          SEND_RESOURCE,
          FORWARD_PRAISE,
          REPLY_THANKS,
          ACCEPT_NEXT_ROUND,
          ASK_NEW_TIME,
          STILL_NO_TIME,
          CONFIRM_NEW_TIME,
          GRACIOUS_NOTE,
          NO_CALL_NEW_SLOTS,
          REQUEST_DELIVERED ->
          IN_EDIT + ": people and times.";
      case REJECTION_THANKS,
          KEEP_IN_TOUCH,
          OFFER_THANKS,
          OFFER_THREE_DAYS_LEFT,
          OFFER_ONE_DAY_LEFT,
          OFFER_DAY_PASSED,
          OFFER_ASK_TIME,
          OFFER_COUNTER_SILENCE,
          OFFER_ACCEPTED,
          WITHDRAW,
          OFFER_DECLINED,
          TELL_OTHER_OFFER,
          OTHER_OFFER_LAST_QUESTION,
          MONDAY_DIGEST,
          SKIPPED_OLD_NOTES ->
          IN_SETTINGS + ", or pause there.";
    };
  }

  private static String way(Row row) {
    return row.medium() == Medium.LINKEDIN
        ? ""
        : IN_EDIT + ": kind of company, last contacted by, and how each person likes to hear.";
  }
}
