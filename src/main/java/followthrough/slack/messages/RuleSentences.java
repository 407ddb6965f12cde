package followthrough.slack.messages;

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
      case P1 -> "It comes a day before the interview, within your hours for messages.";
      case P0 -> "It comes an hour before the interview.";
      case D0 -> "It comes 15 minutes after the interview, while it is fresh.";
      case AG1 ->
          "It comes 15 minutes after the interview or, when their day is over, the next business"
              + " morning."
              + REPEATED;
      case T1 -> "It comes two hours after the interview, for everybody you met.";
      case T2 -> "It comes the next morning, for those who are still to be thanked.";
      case T3 -> "It comes two hours before the 24 hours end, for those still to be thanked.";
      case T4 -> "It comes once after the 24 hours: late thanks are better than none.";
      case L1 -> "It comes a day after your note, and only when they agreed to connect.";
      case PR1 -> "It comes an hour after the time by which they would be in touch.";
      case PR2 -> "It comes the business morning after a promise that was not kept." + REPEATED;
      case C1 -> firstCheckIn(cadence) + REPEATED;
      case C2, C3, C4 -> "It comes a week after the check-in before." + REPEATED;
      case X -> "It comes a week after the last check-in, once, and nothing follows it.";
      case A ->
          "It comes a week after your last message and not before 30 days after the interview.";
      case V -> "It comes a week after the interview when they decide 15 days after it or later.";
      case LD -> "It comes 46 days after the interview, because you asked for it.";
      case RF0 -> "It comes at once when you name somebody after a weak point.";
      case RC -> "It comes two business days after the interview, before they decide.";
      case RF -> "It comes three business days after the interview, once the praise has come.";
      case RP1 -> "It comes at once when they reply: one line, the same day." + REPEATED;
      case NR1 -> "It comes at once when they invite you; accept within 24 hours." + REPEATED;
      case RS1 -> "It comes at once when you must move; tell them within the hour.";
      case RS2 -> "It comes the next business morning while there is no new time.";
      case RS3 -> "It comes at once when there is a new time; confirm it today." + REPEATED;
      case CA1 -> "It comes at once when the talk is off; write the same day." + REPEATED;
      case NS0 -> "It comes when less than 15 minutes have passed since the agreed time.";
      case NS1 -> "It comes 15 minutes after the agreed time.";
      case NS2 -> "It comes the next business morning, whether you reached them or not." + REPEATED;
      case R1 -> "It comes at once after a no.";
      case R2 -> "It comes two hours before 24 hours have passed since the no.";
      case KT -> "It comes 90 days after a no.";
      case O1 -> "It comes at once; acknowledge an offer within 24 hours.";
      case O2 -> "It comes two hours before 24 hours have passed since the offer.";
      case O3 -> "It comes three business days before your answer is due.";
      case O4 ->
          "It comes one business day before your answer is due, and once more when that day has"
              + " passed.";
      case O5 -> "It comes the day after your answer was due, and once more a week later.";
      case OA -> "It comes at once when you accept; call, then write, within 24 hours." + REPEATED;
      case WD -> "It comes at once for everything that ends; write within 24 hours." + REPEATED;
      case OD -> "It comes at once when you decline; write the same day." + REPEATED;
      case CO1 -> "It comes at once for every employer you would rather work for." + REPEATED;
      case CO2 -> "It comes one business day before your answer is due." + REPEATED;
      case KP -> "It comes when three reminders ran out without a word from you.";
      case MD -> "It comes on four Mondays, for what was repeated twice.";
      case SK -> "It comes when notes were held up until they could not help any more.";
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
