package followthrough.slack.presses;

import followthrough.core.people.Cadence;
import followthrough.core.plan.Rule;

/** Says in words when a reminder comes: the rules as far as the person sees them. */
final class RuleSentences {
  private static final String REPEATED =
      " Left open, it is repeated on the next two business mornings.";

  private RuleSentences() {}

  /** One or two sentences (follow-up-rules.md, 5 to 9). */
  static String of(Rule rule, Cadence cadence) {
    return switch (rule) {
      case PREPARE -> "It comes a day before the interview, within your hours for messages.";
      case BEFORE_YOU_LEAVE -> "It comes an hour before the interview.";
      case DEBRIEF -> "It comes 15 minutes after the interview, while it is fresh.";
      case CALL_CONSULTANT ->
          "It comes 15 minutes after the interview or, when their day is over, the next business"
              + " morning."
              + REPEATED;
      case THANK_YOU_FIRST -> "It comes two hours after the interview, for everybody you met.";
      case THANK_YOU_MORNING -> "It comes the next morning, for those who are still to be thanked.";
      case THANK_YOU_LAST_CALL ->
          "It comes two hours before the 24 hours end, for those still to be thanked.";
      case THANK_YOU_LATE -> "It comes once after the 24 hours: late thanks are better than none.";
      case LINKEDIN_INVITATION ->
          "It comes a day after your note, and only when they agreed to connect.";
      case PROMISE_KEPT -> "It comes an hour after the time by which they would be in touch.";
      case PROMISE_ASK ->
          "It comes the business morning after a promise that was not kept." + REPEATED;
      case REQUEST_DUE ->
          "It comes at nine on the business day before it is due. While it is open, I plan no"
              + " check-in.";
      case REQUEST_LAST_CALL -> "It comes three hours before it is due, within your hours.";
      case REQUEST_LATE -> "It comes once, at nine on the day after it was due.";
      case REQUEST_DELIVERED -> "It comes at once when you deliver: one or two lines." + REPEATED;
      case OFFER_ASK_TIME ->
          "It comes at once when you need more time; ask within 24 hours." + REPEATED;
      case OFFER_COUNTER_SILENCE ->
          "It comes two business days after your counter-offer, if they are silent." + REPEATED;
      case CHECK_IN_1 -> firstCheckIn(cadence) + REPEATED;
      case CHECK_IN_2, CHECK_IN_3, CHECK_IN_4 ->
          "It comes a week after the check-in before." + REPEATED;
      case CLOSING_NOTE -> "It comes a week after the last check-in, once, and nothing follows it.";
      case ARCHIVE_QUESTION ->
          "It comes a week after your last message and not before 30 days after the interview.";
      case VALUE_NOTE ->
          "It comes a week after the interview when they decide 15 days after it or later.";
      case LEGAL_DUTY -> "It comes 46 days after the interview, because you asked for it.";
      case ASK_REFERENCE -> "It comes at once when you name somebody after a weak point.";
      case SEND_RESOURCE -> "It comes two business days after the interview, before they decide.";
      case FORWARD_PRAISE ->
          "It comes three business days after the interview, once the praise has come.";
      case REPLY_THANKS -> "It comes at once when they reply: one line, the same day." + REPEATED;
      case ACCEPT_NEXT_ROUND ->
          "It comes at once when they invite you; accept within 24 hours." + REPEATED;
      case ASK_NEW_TIME -> "It comes at once when you must move; tell them within the hour.";
      case STILL_NO_TIME -> "It comes the next business morning while there is no new time.";
      case CONFIRM_NEW_TIME ->
          "It comes at once when there is a new time; confirm it today." + REPEATED;
      case GRACIOUS_NOTE -> "It comes at once when the talk is off; write the same day." + REPEATED;
      case NO_CALL_WAIT -> "It comes when less than 15 minutes have passed since the agreed time.";
      case NO_CALL_ASK_THEM -> "It comes 15 minutes after the agreed time.";
      case NO_CALL_NEW_SLOTS ->
          "It comes the next business morning, whether you reached them or not." + REPEATED;
      case REJECTION_THANKS -> "It comes at once after a no.";
      case REJECTION_LAST_CALL -> "It comes two hours before 24 hours have passed since the no.";
      case KEEP_IN_TOUCH -> "It comes 90 days after a no.";
      case OFFER_THANKS -> "It comes at once; acknowledge an offer within 24 hours.";
      case OFFER_LAST_CALL -> "It comes two hours before 24 hours have passed since the offer.";
      case OFFER_THREE_DAYS_LEFT -> "It comes three business days before your answer is due.";
      case OFFER_ONE_DAY_LEFT ->
          "It comes one business day before your answer is due, and once more when that day has"
              + " passed.";
      case OFFER_DAY_PASSED ->
          "It comes the day after your answer was due, and once more a week later.";
      case OFFER_ACCEPTED ->
          "It comes at once when you accept; call, then write, within 24 hours." + REPEATED;
      case WITHDRAW ->
          "It comes at once for everything that ends; write within 24 hours." + REPEATED;
      case OFFER_DECLINED -> "It comes at once when you decline; write the same day." + REPEATED;
      case TELL_OTHER_OFFER ->
          "It comes at once for every employer you would rather work for." + REPEATED;
      case OTHER_OFFER_LAST_QUESTION ->
          "It comes one business day before your answer is due." + REPEATED;
      case KEEP_PAUSE_STOP -> "It comes when three reminders ran out without a word from you.";
      case MONDAY_DIGEST -> "It comes on four Mondays, for what was repeated twice.";
      case SKIPPED_OLD_NOTES ->
          "It comes when notes were held up until they could not help any more.";
    };
  }

  private static String firstCheckIn(Cadence cadence) {
    return switch (cadence) {
      case STANDARD ->
          "It comes two business days after the day they named, or a week after the interview when"
              + " they named none.";
      case SEED -> "It comes a week after the interview, whatever day they named.";
      case PATIENT ->
          "It comes five business days after the day they named, or two weeks after the interview"
              + " when they named none.";
    };
  }
}
