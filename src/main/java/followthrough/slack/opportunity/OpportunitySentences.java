package followthrough.slack.opportunity;

import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.LookBack.Impression;
import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.story.Talk;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything that a person reads in an opportunity's modal and in the form that corrects it. */
final class OpportunitySentences {
  static final String TITLE = "Opportunity";
  static final String CLOSE = "Close";
  static final String GONE_TITLE = "Not found";
  static final String GONE = "This opportunity is no longer there. It was deleted or taken back.";

  static final String COMING = "What comes next";
  static final String NOTHING_COMING = "Nothing is planned here.";
  static final String ON_HOLD = "Reminders are on hold, so the times below wait for you.";
  static final String DUE_ELSEWHERE =
      "What is due has its buttons in its message and on your Home tab.";
  static final String WHY = "Why?";

  static final String ROUNDS = "Rounds";
  static final String EDIT = "Edit";
  static final String DEBRIEF = "Debrief";
  static final String NOBODY = "You have not named anybody yet. Add them with Edit.";

  static final String NOT_THANKED = "no thank-you noted";
  static final String THANK_AFTERWARDS = "to be thanked afterward";
  static final String ADDRESS_MISSING = " (address missing)";

  static final String PROMISES = "Promises";
  static final String NO_DAY = "Nobody has named a decision day that counts now.";

  static final String TIMELINE = "What happened so far";
  static final String NEWER = "Newer";
  static final String OLDER = "Older";
  static final String CORRECT = "Correct";
  static final String TAKE_BACK = "Take back";
  static final String TAKE_BACK_QUESTION = "Take this back?";
  static final String TAKE_BACK_CONSEQUENCE =
      "It will be as if you had never told me: what followed from it goes, and what it ended comes"
          + " back.";
  static final String KEEP = "Keep it";

  static final String DONE = ", done";
  static final String SKIPPED = ", skipped";
  static final String AS_A_VOICEMAIL = ", as a voicemail";

  static final String COURTESY = "Courtesy";
  static final String LAST_MESSAGE =
      "The closing note is the last message: nothing goes out after it unless they answer.";

  static final String CORRECT_TITLE = "Correct an entry";
  static final String SAVE = "Save";
  static final String CANCEL = "Cancel";
  static final String WHEN = "When";
  static final String HOW = "How";
  static final String CHOOSE = "Choose";
  static final String CORRECT_HINT =
      "The next steps count from this time. If it was not sent at all, Undo takes it back for ten"
          + " minutes.";
  static final String WHEN_MISSING = "Please choose a day and a time.";
  static final String STILL_TO_COME =
      "This is still to come. Please choose a time that has passed.";
  static final String BEFORE_THE_TALK_WAS_OVER =
      "The interview was not over by then. Please choose a later time.";
  static final String BEFORE_IT_CAME_UP =
      "This follow-up had not come up by then. Please choose a later time.";
  static final String NOTHING_TO_CORRECT =
      "This was taken back meanwhile, so there is nothing to correct.";

  private OpportunitySentences() {}

  static String heading(String company, String role) {
    return role.isBlank() ? company : company + ", " + role;
  }

  static String stage(String stage) {
    return "Stage: *" + stage + "*";
  }

  /** Such as {@code Tomorrow at 9:00 AM: check in with Dana Lee by e-mail.}; typed text guarded. */
  static String coming(String when, String deed) {
    return upper(when) + ": " + deed + ".";
  }

  static String due(String deed) {
    return "Due now: " + deed + ".";
  }

  static String dueBy(String deed, String when) {
    return "Due now: " + deed + ", by " + when + ".";
  }

  static String wasDue(String deed, String when) {
    return "Open: " + deed + ". It was due " + when + ".";
  }

  static String more(int count) {
    return count == 1 ? "One more later." : count + " more later.";
  }

  /** Names the button for those who hear it read aloud. */
  static String label(String button, String what) {
    return button + ": " + what;
  }

  static String round(int number) {
    return "Round " + number;
  }

  /** What of the company's days nobody has said. */
  static String guessed(Set<Guess> guessed, String place, String holidays) {
    String zone = guessed.contains(Guess.ZONE) ? "its time zone (" + place + ")" : "";
    String days = guessed.contains(Guess.HOLIDAYS) ? "its public holidays (" + holidays + ")" : "";
    return "A guess until you say it under Edit: "
        + zone
        + (guessed.size() > 1 ? " and " : "")
        + days
        + ".";
  }

  static String talk(String round, String when, String format, String state) {
    return "*" + round + "*: " + when + "\n" + upper(format) + ", " + state + ".";
  }

  static String state(Talk.State state) {
    return switch (state) {
      case TO_COME -> "to come";
      case UNDER_WAY -> "under way";
      case HELD -> "held";
      case MOVED_AWAY -> "moved, no new time yet";
      case CANCELLED -> "cancelled";
      case NOT_CALLED -> "they did not call";
      case NOBODY_THERE -> "nobody was there";
      case NO_LONGER_EXPECTED -> "no longer expected";
    };
  }

  static String span(String from, String to) {
    return from + " to " + to;
  }

  static String there(String span, String place) {
    return " (" + span + " in " + place + ")";
  }

  static String person(String name, String title, List<String> notes) {
    String who = "*" + name + "*" + (title.isBlank() ? "" : ", " + title);
    return notes.isEmpty() ? who : who + ": " + String.join(". ", notes) + ".";
  }

  static String said(String callback) {
    return "They said: \u201c" + callback + "\u201d";
  }

  static String openUntil(String when) {
    return "thank-you still open, by " + when;
  }

  static String noteTo(String name) {
    return " in the note to " + name;
  }

  /** Such as {@code thanked Tue, Dec 1 by e-mail}. */
  static String thanked(History.Kind kind, String day, String how) {
    return switch (kind) {
      case SENT -> "thanked " + day + how;
      case VOICEMAIL -> "thanked " + day + " by voicemail";
      case SKIPPED -> "thank-you skipped";
    };
  }

  static String invited(String day) {
    return "LinkedIn: invitation sent " + day;
  }

  static String linkedIn(LinkedIn answer) {
    return switch (answer) {
      case NOT_ASKED -> "LinkedIn: not asked";
      case GRANTED -> "LinkedIn: they agreed";
      case REFUSED -> "LinkedIn: they would rather not";
    };
  }

  /** How it went, for the middle of a sentence. */
  static String impression(Impression impression) {
    return switch (impression) {
      case WELL -> "it went well";
      case MIXED -> "it was mixed";
      case BADLY -> "it went badly";
    };
  }

  static String howItWent(Impression impression) {
    return upper(impression(impression)) + ".";
  }

  static String toMend(String points) {
    return "*To mend*: " + points;
  }

  static String missedAnswer(String words) {
    return "*What you would answer now*: " + words;
  }

  static String nextStep(String words) {
    return "*Their next step*: " + words;
  }

  static String decisionDay(String day, String named, String before) {
    return "Decision day: *" + day + "*" + named + before + ".";
  }

  static String namedOn(String day) {
    return ", named on " + day;
  }

  static String before(String day) {
    return " (before: " + day + ")";
  }

  static String answerDay(String day) {
    return "Your answer to the offer: by the end of *" + day + "*.";
  }

  static String entry(String when, String what) {
    return when + ": " + what;
  }

  static String page(int page, int pages) {
    return "Page " + page + " of " + pages;
  }

  /** How something travelled, after what it was. */
  static String by(Medium medium) {
    return switch (medium) {
      case EMAIL -> " by e-mail";
      case CARD -> " by card";
      case PHONE -> " by phone";
      case PHONE_THEN_EMAIL -> " by phone, then e-mail";
      case LINKEDIN -> " on LinkedIn";
      case SLACK, ADD_PERSON, ADD_ADDRESS -> "";
    };
  }

  static String toPassOn(String names) {
    return ", to pass on to " + names;
  }

  /**
   * What a follow-up was, for the middle of a sentence.
   *
   * @param whom guarded; the company where nobody is known
   */
  static String followUp(FollowUpKind kind, String whom) {
    return switch (kind) {
      case PREPARE -> "preparation";
      case BEFORE_YOU_LEAVE -> "last look before leaving";
      case DEBRIEF -> "debrief";
      case CALL_CONSULTANT -> "report to " + whom;
      case THANK_YOU -> "thank-you note to " + whom;
      case LINKEDIN_INVITATION -> "LinkedIn invitation to " + whom;
      case PROMISE_KEPT -> "question about the promise";
      case PROMISE_ASK -> "note about the promise to " + whom;
      case REQUEST_DUE -> "reminder of what they asked for";
      case REQUEST_LAST_CALL -> "last call for what they asked for";
      case REQUEST_LATE -> "note that what they asked for is late";
      case REQUEST_DELIVERED -> "note beside what they asked for to " + whom;
      case OFFER_ASK_TIME -> "request for more time to " + whom;
      case OFFER_COUNTER_SILENCE -> "question about the counter-offer to " + whom;
      case CHECK_IN_1 -> "check-in 1 with " + whom;
      case CHECK_IN_2 -> "check-in 2 with " + whom;
      case CHECK_IN_3 -> "check-in 3 with " + whom;
      case CHECK_IN_4 -> "check-in 4 with " + whom;
      case CLOSING_NOTE -> "closing note to " + whom;
      case ARCHIVE_QUESTION -> "archive question";
      case VALUE_NOTE -> "useful article to " + whom;
      case LEGAL_DUTY -> "note on the legal duty to answer";
      case ASK_REFERENCE -> "request for a word of praise to " + whom;
      case SEND_RESOURCE -> "resource to " + whom;
      case FORWARD_PRAISE -> "praise forwarded to " + whom;
      case REPLY_THANKS -> "thanks for the reply to " + whom;
      case ACCEPT_NEXT_ROUND -> "answer to the invitation to " + whom;
      case ASK_NEW_TIME -> "request for a new time to " + whom;
      case STILL_NO_TIME -> "second request for a new time to " + whom;
      case CONFIRM_NEW_TIME -> "confirmation of the new time to " + whom;
      case GRACIOUS_NOTE -> "gracious note to " + whom;
      case NO_CALL_WAIT -> "wait for the call";
      case NO_CALL_ASK_THEM -> "question about the missed call to " + whom;
      case NO_CALL_NEW_SLOTS -> "two new times to " + whom;
      case REJECTION_THANKS -> "thanks after the no to " + whom;
      case KEEP_IN_TOUCH -> "note on keeping in touch";
      case OFFER_THANKS -> "answer to the offer to " + whom;
      case OFFER_THREE_DAYS_LEFT -> "note on three business days left";
      case OFFER_ONE_DAY_LEFT -> "note on one business day left";
      case OFFER_DAY_PASSED -> "question about the answer day";
      case OFFER_ACCEPTED -> "acceptance to " + whom;
      case WITHDRAW -> "withdrawal to " + whom;
      case OFFER_DECLINED -> "decline to " + whom;
      case TELL_OTHER_OFFER -> "word of the other offer to " + whom;
      case OTHER_OFFER_LAST_QUESTION -> "last question before the offer to " + whom;
      case KEEP_PAUSE_STOP -> "question whether to go on";
      case MONDAY_DIGEST -> "Monday list";
      case SKIPPED_OLD_NOTES -> "skipped notes";
    };
  }

  static String wrote(int times, String since) {
    return switch (times) {
      case 0 -> "You have not written to them" + since + ".";
      case 1 -> "You have written to them once" + since + ".";
      default -> "You have written to them " + times + " times" + since + ".";
    };
  }

  static String sinceTheTalk(String day) {
    return " since the talk on " + day;
  }

  static String sinceTheyWereHeardOf(String day) {
    return " since you heard from them on " + day;
  }

  static String checkIns(int done, int all) {
    return "Check-ins: "
        + done
        + " of "
        + all
        + ". How often you ask can be changed with `/interview settings`.";
  }

  /** The name of a choice in the form. */
  static String way(Way way) {
    return switch (way) {
      case EMAIL -> "E-mail";
      case CARD -> "Handwritten card";
      case PHONE -> "Phone call";
      case PHONE_THEN_EMAIL -> "Phone call, then e-mail";
      case VOICEMAIL -> "Voicemail";
      case LINKEDIN -> "LinkedIn";
      case DONE -> "Done";
      case SKIPPED -> "Skipped";
    };
  }

  static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
