package followthrough.slack.kit;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.core.plan.Row;
import java.util.List;

/** Says in a few words what a step asks of the person: "thank Dana Lee by e-mail". */
public final class Deeds {
  private static final int NAMED = 3;
  private static final int LONGEST_NAME = 60;

  private Deeds() {}

  /** The deed with its people and media, safe to stand in our own markup. */
  public static String of(PlannedStep planned, Pipeline pipeline) {
    FollowUpKind kind = planned.step().key().kind();
    List<Row> rows = planned.step().rows();
    List<String> whom = rows.stream().limit(NAMED).map(row -> whom(row, pipeline)).toList();
    String all = listed(whom, rows.size() - whom.size());
    return kind.forUser() || all.isEmpty() ? alone(kind) : verb(kind) + " " + all;
  }

  /** "Dana, Sam and 3 more". */
  public static String listed(List<String> parts, int more) {
    if (more > 0) {
      return String.join(", ", parts) + " and " + more + " more";
    }
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    int last = parts.size() - 1;
    return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static String whom(Row row, Pipeline pipeline) {
    if (row.medium() == Medium.ADD_PERSON) {
      return "somebody you have yet to name";
    }
    if (row.medium() == Medium.ADD_ADDRESS) {
      List<String> missing = row.passOn().stream().map(id -> name(id, pipeline)).toList();
      return listed(missing, 0) + " (address missing)";
    }
    String note = row.group() ? " in one note to pass on" : "";
    return name(row.to(), pipeline) + by(row.medium()) + note;
  }

  private static String name(long contact, Pipeline pipeline) {
    return pipeline
        .contact(contact)
        .map(Contact::name)
        .map(name -> Text.plain(Text.clip(name, LONGEST_NAME)))
        .orElse("them");
  }

  /** How something travels, after what it is; begins with a space. */
  public static String by(Medium medium) {
    return switch (medium) {
      case EMAIL -> " by e-mail";
      case CARD -> " by card";
      case PHONE -> " by phone";
      case PHONE_THEN_EMAIL -> " by phone, then e-mail";
      case LINKEDIN -> " on LinkedIn";
      case SLACK, ADD_PERSON, ADD_ADDRESS -> "";
    };
  }

  /** Followed by whom it concerns. */
  private static String verb(FollowUpKind kind) {
    return switch (kind) {
      case CALL_CONSULTANT -> "report to";
      case THANK_YOU -> "thank";
      case LINKEDIN_INVITATION -> "connect with";
      case PROMISE_ASK -> "ask about the promise:";
      case REQUEST_DELIVERED -> "write beside what you delivered to";
      case OFFER_ASK_TIME -> "ask for more time:";
      case OFFER_COUNTER_SILENCE -> "ask about your counter-offer:";
      case CHECK_IN_1, CHECK_IN_2, CHECK_IN_3, CHECK_IN_4 -> "check in with";
      case CLOSING_NOTE -> "send a closing note to";
      case VALUE_NOTE -> "send something of value to";
      case ASK_REFERENCE -> "ask for a word of praise from";
      case SEND_RESOURCE -> "mend a weak answer with";
      case FORWARD_PRAISE -> "pass the praise on to";
      case REPLY_THANKS -> "answer";
      case ACCEPT_NEXT_ROUND -> "accept the next round with";
      case ASK_NEW_TIME -> "ask for a new time from";
      case STILL_NO_TIME -> "ask again for a new time from";
      case CONFIRM_NEW_TIME -> "confirm the new time with";
      case GRACIOUS_NOTE -> "send a gracious note to";
      case NO_CALL_ASK_THEM -> "ask about the missed call:";
      case NO_CALL_NEW_SLOTS -> "offer new times to";
      case REJECTION_THANKS -> "write after the rejection to";
      case OFFER_THANKS -> "acknowledge the offer:";
      case OFFER_ACCEPTED -> "accept the offer:";
      case WITHDRAW -> "withdraw with";
      case OFFER_DECLINED -> "decline the offer:";
      case TELL_OTHER_OFFER -> "tell about the other offer:";
      case OTHER_OFFER_LAST_QUESTION -> "ask once more about the decision:";
      case PREPARE,
          BEFORE_YOU_LEAVE,
          DEBRIEF,
          ARCHIVE_QUESTION,
          LEGAL_DUTY,
          NO_CALL_WAIT,
          KEEP_IN_TOUCH,
          OFFER_THREE_DAYS_LEFT,
          OFFER_ONE_DAY_LEFT,
          OFFER_DAY_PASSED,
          PROMISE_KEPT,
          REQUEST_DUE,
          REQUEST_LAST_CALL,
          REQUEST_LATE,
          KEEP_PAUSE_STOP,
          MONDAY_DIGEST,
          SKIPPED_OLD_NOTES ->
          alone(kind);
    };
  }

  private static String alone(FollowUpKind kind) {
    return switch (kind) {
      case PREPARE -> "prepare for the interview";
      case BEFORE_YOU_LEAVE -> "get ready to leave";
      case DEBRIEF -> "tell me how the interview went";
      case ARCHIVE_QUESTION -> "decide whether to archive it";
      case LEGAL_DUTY -> "read what the rules say about an answer";
      case NO_CALL_WAIT -> "wait a little for the call";
      case KEEP_IN_TOUCH -> "decide whether to keep in touch";
      case PROMISE_KEPT -> "say whether they were in touch";
      case REQUEST_DUE, REQUEST_LAST_CALL, REQUEST_LATE -> "deliver what they asked for";
      case OFFER_THREE_DAYS_LEFT, OFFER_ONE_DAY_LEFT, OFFER_DAY_PASSED -> "answer the offer";
      case KEEP_PAUSE_STOP -> "decide whether I should go on";
      case MONDAY_DIGEST -> "look at the week";
      case SKIPPED_OLD_NOTES -> "see what was skipped";
      case CALL_CONSULTANT,
          THANK_YOU,
          LINKEDIN_INVITATION,
          CHECK_IN_1,
          CHECK_IN_2,
          CHECK_IN_3,
          CHECK_IN_4,
          PROMISE_ASK,
          REQUEST_DELIVERED,
          OFFER_ASK_TIME,
          OFFER_COUNTER_SILENCE,
          CLOSING_NOTE,
          VALUE_NOTE,
          ASK_REFERENCE,
          SEND_RESOURCE,
          FORWARD_PRAISE,
          REPLY_THANKS,
          ACCEPT_NEXT_ROUND ->
          "write a follow-up";
      case ASK_NEW_TIME,
          STILL_NO_TIME,
          CONFIRM_NEW_TIME,
          GRACIOUS_NOTE,
          NO_CALL_ASK_THEM,
          NO_CALL_NEW_SLOTS,
          REJECTION_THANKS,
          OFFER_THANKS,
          OFFER_ACCEPTED,
          WITHDRAW,
          OFFER_DECLINED,
          TELL_OTHER_OFFER,
          OTHER_OFFER_LAST_QUESTION ->
          "write a follow-up";
    };
  }
}
