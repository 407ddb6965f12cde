package followthrough.slack.opportunity;

import followthrough.core.pipeline.Guess;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.LookBack.Impression;
import followthrough.core.plan.History;
import followthrough.core.story.Talk;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything that a person reads in an opportunity's modal. */
final class OpportunitySentences {
  static final String TITLE = "The story so far";
  static final String CLOSE = "Close";
  static final String GONE_TITLE = "Not found";
  static final String GONE = "This one is no longer there. It was deleted or taken back.";

  static final String COMING = "What comes next";
  static final String NOTHING_COMING = "Nothing is planned here.";
  static final String ON_HOLD = "Reminders are on hold, so the times below wait for you.";
  static final String DUE_ELSEWHERE =
      "What is due has its buttons in its message and on your Home tab.";
  static final String WHY = "Why?";

  static final String ROUNDS = "Rounds";
  static final String EDIT = "Edit";
  static final String DEBRIEF = "Debrief";
  static final String NOBODY = "You haven't named anybody yet. Add them with Edit.";

  static final String NOT_THANKED = "no thank-you noted";
  static final String THANK_AFTERWARDS = "to be thanked afterward";
  static final String ADDRESS_MISSING = " (address missing)";

  static final String PROMISES = "Promises";
  static final String NO_DAY = "No decision date is known.";

  static final String TIMELINE = "What happened so far";
  static final String NEWER = "Newer";
  static final String OLDER = "Older";
  static final String CORRECT = "Correct";
  static final String TAKE_BACK = "Take back";
  static final String TAKE_BACK_QUESTION = "Take this back?";
  static final String TAKE_BACK_CONSEQUENCE =
      "Reminders that it started go; those that it ended come back.";
  static final String KEEP = "Leave it";

  static final String COURTESY = "How often you've written";
  static final String LAST_MESSAGE =
      "The closing note is the last message: nothing goes out after it unless they answer.";

  private OpportunitySentences() {}

  static String heading(String company, String role) {
    return role.isBlank() ? company : company + " (" + role + ")";
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
      case HELD -> "took place";
      case MOVED_AWAY -> "moved, no new time yet";
      case CANCELLED -> "canceled";
      case NOT_CALLED -> "they didn't call";
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
    return "Decision date: *" + day + "*" + named + before + ".";
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

  static String wrote(int times, String since) {
    return switch (times) {
      case 0 -> "You haven't written to them" + since + ".";
      case 1 -> "You've written to them once" + since + ".";
      default -> "You've written to them " + times + " times" + since + ".";
    };
  }

  static String sinceTheTalk(String day) {
    return " since the interview on " + day;
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

  static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
