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
      case P1 -> "Prepare for " + company;
      case P0 -> "Before you leave " + company;
      case D0 -> "Note what they said at " + company;
      case AG1 -> "Call " + who + " about " + company;
      case T1, T2, T3, T4 -> "Thank " + who;
      case L1 -> "Connect with " + who + " on LinkedIn";
      case PR1 -> "Did " + company + " get in touch?";
      case PR2 -> "Ask " + who + " about the promise";
      case C1, C2, C3, C4 -> "Check in with " + who;
      case X -> "Send " + who + " a closing note";
      case A -> "Archive " + company + "?";
      case V -> "Send " + who + " something useful";
      case LD -> "A legal duty of " + company;
      case RF0 -> "Ask " + who + " for a word of praise";
      case RC -> "Send " + who + " one resource";
      case RF -> "Forward the praise to " + who;
      case RP1 -> "Thank " + who + " for the reply";
      case NR1 -> "Accept the invitation from " + company;
      case RS1 -> "Ask " + who + " for a new time";
      case RS2 -> "Ask " + who + " again for a new time";
      case RS3 -> "Confirm the new time with " + who;
      case CA1 -> "Write a gracious note to " + who;
      case NS0 -> "Wait for the call from " + company;
      case NS1 -> "Call " + who;
      case NS2 -> "Offer " + who + " two new times";
      case R1, R2 -> "Thank " + who + " after the no";
      case KT -> "Keep in touch with " + company;
      case O1, O2 -> "Acknowledge the offer from " + company;
      case O3 -> "Three business days left to answer " + company;
      case O4 -> "Your answer to " + company + " is due";
      case O5 -> "The day to answer " + company + " has passed";
      case OA -> "Accept the offer from " + company;
      case WD -> "Withdraw: write to " + who;
      case OD -> "Decline the offer from " + company;
      case CO1 -> "Tell " + who + " about your other offer";
      case CO2 -> "Ask " + who + " one last time";
      case KP -> "Shall I keep reminding you?";
      case MD -> "Still open this Monday";
      case SK -> "Old notes skipped";
    };
  }

  /** What the follow-up is called in a list, such as {@code Thank-you note}. */
  public static String name(Rule rule) {
    return switch (rule) {
      case P1 -> "Preparation";
      case P0 -> "Before you leave";
      case D0 -> "Debrief";
      case AG1 -> "Call to the consultant";
      case T1, T2, T3, T4 -> "Thank-you note";
      case L1 -> "LinkedIn invitation";
      case PR1 -> "Question about the promise";
      case PR2 -> "Note about the promise";
      case C1 -> "Check-in 1";
      case C2 -> "Check-in 2";
      case C3 -> "Check-in 3";
      case C4 -> "Check-in 4";
      case X -> "Closing note";
      case A -> "Archive question";
      case V -> "Useful article";
      case LD -> "Legal duty";
      case RF0 -> "Word from a reference";
      case RC -> "Resource";
      case RF -> "Praise to forward";
      case RP1 -> "Thanks for the reply";
      case NR1 -> "Answer to the invitation";
      case RS1 -> "Request for a new time";
      case RS2 -> "Second request for a new time";
      case RS3 -> "Confirmation of the new time";
      case CA1 -> "Note after the cancellation";
      case NS0 -> "Wait for the call";
      case NS1 -> "Call to them";
      case NS2 -> "Two new times";
      case R1, R2 -> "Thanks after the no";
      case KT -> "Keeping in touch";
      case O1, O2 -> "Answer to the offer";
      case O3 -> "Three business days left";
      case O4 -> "Answer that is due";
      case O5 -> "Answer day passed";
      case OA -> "Acceptance";
      case WD -> "Withdrawal";
      case OD -> "Decline";
      case CO1 -> "Word of another offer";
      case CO2 -> "Last question before the offer";
      case KP -> "Keep, pause or stop";
      case MD -> "Monday list";
      case SK -> "Skipped notes";
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
