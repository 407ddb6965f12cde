package followthrough.slack.messages;

import followthrough.core.plan.Rule;

/** What to do, in a few words: for headers and lists. */
public final class TodoSentences {
  private TodoSentences() {}

  /**
   * Such as {@code Thank Ellen Ward}; names as given, nothing escaped.
   *
   * @param who the person or people to contact
   * @param company the company's name
   */
  public static String todo(Rule rule, String who, String company) {
    return switch (rule) {
      case PREPARE -> "Prepare for " + company;
      case BEFORE_YOU_LEAVE -> "Before you leave " + company;
      case DEBRIEF -> "Note what they said at " + company;
      case CALL_CONSULTANT -> "Call " + who + " about " + company;
      case THANK_YOU_FIRST, THANK_YOU_MORNING, THANK_YOU_LAST_CALL, THANK_YOU_LATE ->
          "Thank " + who;
      case LINKEDIN_INVITATION -> "Connect with " + who + " on LinkedIn";
      case PROMISE_KEPT -> "Did " + company + " get in touch?";
      case PROMISE_ASK -> "Ask " + who + " about the promise";
      case REQUEST_DUE, REQUEST_LAST_CALL -> "Deliver what " + company + " asked for";
      case REQUEST_LATE -> "What " + company + " asked for is late";
      case REQUEST_DELIVERED -> "Write to " + who + " beside what you delivered";
      case OFFER_ASK_TIME -> "Ask " + who + " for more time";
      case OFFER_COUNTER_SILENCE -> "Ask " + who + " about your counter-offer";
      case CHECK_IN_1, CHECK_IN_2, CHECK_IN_3, CHECK_IN_4 -> "Check in with " + who;
      case CLOSING_NOTE -> "Send " + who + " a closing note";
      case ARCHIVE_QUESTION -> "Archive " + company + "?";
      case VALUE_NOTE -> "Send " + who + " something useful";
      case LEGAL_DUTY -> "A legal duty of " + company;
      case ASK_REFERENCE -> "Ask " + who + " for a word of praise";
      case SEND_RESOURCE -> "Send " + who + " one resource";
      case FORWARD_PRAISE -> "Forward the praise to " + who;
      case REPLY_THANKS -> "Thank " + who + " for the reply";
      case ACCEPT_NEXT_ROUND -> "Accept the invitation from " + company;
      case ASK_NEW_TIME -> "Ask " + who + " for a new time";
      case STILL_NO_TIME -> "Ask " + who + " again for a new time";
      case CONFIRM_NEW_TIME -> "Confirm the new time with " + who;
      case GRACIOUS_NOTE -> "Write a gracious note to " + who;
      case NO_CALL_WAIT -> "Wait for the call from " + company;
      case NO_CALL_ASK_THEM -> "Call " + who;
      case NO_CALL_NEW_SLOTS -> "Offer " + who + " two new times";
      case REJECTION_THANKS, REJECTION_LAST_CALL -> "Thank " + who + " after the no";
      case KEEP_IN_TOUCH -> "Keep in touch with " + company;
      case OFFER_THANKS, OFFER_LAST_CALL -> "Acknowledge the offer from " + company;
      case OFFER_THREE_DAYS_LEFT -> "Three business days left to answer " + company;
      case OFFER_ONE_DAY_LEFT -> "Your answer to " + company + " is due";
      case OFFER_DAY_PASSED -> "The day to answer " + company + " has passed";
      case OFFER_ACCEPTED -> "Accept the offer from " + company;
      case WITHDRAW -> "Withdraw: write to " + who;
      case OFFER_DECLINED -> "Decline the offer from " + company;
      case TELL_OTHER_OFFER -> "Tell " + who + " about your other offer";
      case OTHER_OFFER_LAST_QUESTION -> "Ask " + who + " one last time";
      case KEEP_PAUSE_STOP -> "Shall I keep reminding you?";
      case MONDAY_DIGEST -> "Still open this Monday";
      case SKIPPED_OLD_NOTES -> "Old notes skipped";
    };
  }

  /** What the follow-up is called in a list, such as {@code Thank-you note}. */
  public static String name(Rule rule) {
    return switch (rule) {
      case PREPARE -> "Preparation";
      case BEFORE_YOU_LEAVE -> "Before you leave";
      case DEBRIEF -> "Debrief";
      case CALL_CONSULTANT -> "Call to the consultant";
      case THANK_YOU_FIRST, THANK_YOU_MORNING, THANK_YOU_LAST_CALL, THANK_YOU_LATE ->
          "Thank-you note";
      case LINKEDIN_INVITATION -> "LinkedIn invitation";
      case PROMISE_KEPT -> "Question about the promise";
      case PROMISE_ASK -> "Note about the promise";
      case REQUEST_DUE -> "Reminder of what is due";
      case REQUEST_LAST_CALL -> "Last call for what is due";
      case REQUEST_LATE -> "Question about what is late";
      case REQUEST_DELIVERED -> "Note beside the delivery";
      case OFFER_ASK_TIME -> "Request for more time";
      case OFFER_COUNTER_SILENCE -> "Question about the counter-offer";
      case CHECK_IN_1 -> "Check-in 1";
      case CHECK_IN_2 -> "Check-in 2";
      case CHECK_IN_3 -> "Check-in 3";
      case CHECK_IN_4 -> "Check-in 4";
      case CLOSING_NOTE -> "Closing note";
      case ARCHIVE_QUESTION -> "Archive question";
      case VALUE_NOTE -> "Useful article";
      case LEGAL_DUTY -> "Legal duty";
      case ASK_REFERENCE -> "Word from a reference";
      case SEND_RESOURCE -> "Resource";
      case FORWARD_PRAISE -> "Praise to forward";
      case REPLY_THANKS -> "Thanks for the reply";
      case ACCEPT_NEXT_ROUND -> "Answer to the invitation";
      case ASK_NEW_TIME -> "Request for a new time";
      case STILL_NO_TIME -> "Second request for a new time";
      case CONFIRM_NEW_TIME -> "Confirmation of the new time";
      case GRACIOUS_NOTE -> "Note after the cancellation";
      case NO_CALL_WAIT -> "Wait for the call";
      case NO_CALL_ASK_THEM -> "Call to them";
      case NO_CALL_NEW_SLOTS -> "Two new times";
      case REJECTION_THANKS, REJECTION_LAST_CALL -> "Thanks after the no";
      case KEEP_IN_TOUCH -> "Keeping in touch";
      case OFFER_THANKS, OFFER_LAST_CALL -> "Answer to the offer";
      case OFFER_THREE_DAYS_LEFT -> "Three business days left";
      case OFFER_ONE_DAY_LEFT -> "Answer that is due";
      case OFFER_DAY_PASSED -> "Answer day passed";
      case OFFER_ACCEPTED -> "Acceptance";
      case WITHDRAW -> "Withdrawal";
      case OFFER_DECLINED -> "Decline";
      case TELL_OTHER_OFFER -> "Word of another offer";
      case OTHER_OFFER_LAST_QUESTION -> "Last question before the offer";
      case KEEP_PAUSE_STOP -> "Keep, pause or stop";
      case MONDAY_DIGEST -> "Monday list";
      case SKIPPED_OLD_NOTES -> "Skipped notes";
    };
  }

  /** For a message with several tasks. */
  static String several(int tasks) {
    return tasks + " things to do";
  }

  static String by(String todo, String when) {
    return todo + " by " + when;
  }

  /** For a preparation, whose moment is a start and no deadline. */
  static String at(String todo, String when) {
    return todo + ": " + when;
  }

  static String firstBy(String todo, String when) {
    return todo + ", the first by " + when;
  }

  static String allDone(String todo) {
    return "All done: " + todo;
  }

  static String people(int count, String company) {
    return count + " people at " + company;
  }

  static String somePeople(int count) {
    return count + " people";
  }
}
