package followthrough.slack.data;

import followthrough.core.action.Belongings.Answer;
import followthrough.core.action.Belongings.Why;
import followthrough.core.plan.History;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;

/** Every sentence that a person reads about the files in which their data comes and goes. */
final class DataSentences {
  static final String INTERVIEWS =
      "Company, Role, Stage, Starts, Ends, Time zone, Note, Format, People, Decision expected by, Remember";
  static final String PEOPLE =
      "Company, Name, Title, E-mail, Postal address, Phone, What they said";
  static final String FOLLOW_UPS = "Company, Follow-up, To, State, When";
  static final String NOT_STANDING = "called off, or without a time";
  static final String OPEN = "open";
  static final String PLANNED = "planned";

  static final String EXPORTING =
      "I'm putting together everything I know about you. In a moment you'll find it as a ZIP file in our conversation.";
  static final String TOO_BUSY =
      "There's too much going on right now, so I can't put your file together. Nothing is lost; please try again in a minute.";
  static final String EXPORTED =
      "Here is everything I know about you: tables to read, and all of it for another Followthrough, which takes it when you drop the file into the conversation with it. Whoever has this file can read it.";

  static final String KIND = "a copy of your data (.zip)";
  static final String BRING_IN = "Bring it in";
  static final String LEAVE = "Leave it";
  static final String LEFT = "All right, nothing changed.";
  static final String NOT_OURS =
      "This ZIP file isn't a copy that `/interview export` made, so nothing changed. Please drop the file as you got it.";
  static final String BROKEN =
      "This copy is damaged, so nothing changed. Please type `/interview export` where it came from, and drop the new file here.";
  static final String NEWER =
      "A newer Followthrough made this copy, and I can't read it yet, so nothing changed. Whoever runs Followthrough here can update it.";
  static final String SOMEBODY_ELSE =
      "This is a copy of somebody else's data, so nothing changed. Each person can bring in only their own.";
  static final String NOTHING_NEW =
      "Everything in this copy is here already, so there's nothing to bring in.";
  static final String DROP_AGAIN =
      "I can't get at that file anymore, so nothing changed. Please drop it here again.";

  static final String FORGET_TITLE = "Delete everything";
  static final String FORGET_SUBMIT = "Delete everything";
  static final String FORGET_CANCEL = "Keep it";
  static final String FORGET_WORD = "forget";
  static final String COPY_FIRST = "Send me a copy first";
  static final String TYPE_THE_WORD = "Type the word forget to say that you mean it";
  static final String ANOTHER_WORD = "Please type just the word forget.";
  static final String FORGET =
      "*This deletes everything I know about you, at once and for good:* your interviews, the people you met, what you wrote and sent, and your settings. I'll stop reminding you, and nobody can bring it back unless you have a copy.\nWhat I wrote to you stays in our Slack conversation, and whoever runs Followthrough may have backups of it for a while.";
  static final String FORGOTTEN =
      "*Done.* Everything I knew about you is deleted. Whenever you type `/interview`, we'll begin anew.";
  static final String NOTHING_TO_FORGET =
      "There's nothing left to delete: I know nothing about you.";

  static final String TRASH_TITLE = "Deleted interviews";
  static final String TRASH =
      "What you deleted waits here for 30 days and is gone for good after that. Brought back, it has its plan and everything that happened again.";
  static final String NOTHING_DELETED = "You haven't deleted an interview in the last 30 days.";
  static final String BRING_BACK = "Bring back";
  static final String BACK = "It's back, with its plan and everything that happened.";
  static final String NOT_THERE =
      "This one isn't there anymore: what is deleted waits for 30 days.";

  private static final int ECHO = 60;

  private DataSentences() {}

  static String state(History.Kind kind) {
    return switch (kind) {
      case SENT -> "done";
      case VOICEMAIL -> "left a voicemail";
      case SKIPPED -> "skipped";
    };
  }

  /** As typed: this is a text file. */
  static String readMe(String name) {
    return """
        This is everything that Followthrough keeps about %s.

        interviews.csv, people.csv and follow-ups.csv are for reading, in any spreadsheet.
        A cell that begins with an apostrophe was typed without it; the apostrophe keeps the
        spreadsheet from computing the cell.

        followthrough.json has all of it. To go on with another Followthrough, drop the whole
        ZIP file into the conversation with it. It will ask before it changes anything.
        """
        .formatted(name.isBlank() ? "you" : name);
  }

  static String refused(Why why) {
    return switch (why) {
      case SOMEBODY_ELSE -> SOMEBODY_ELSE;
      case NEWER -> NEWER;
      case BROKEN -> BROKEN;
    };
  }

  /** What a copy would bring; names are as they were typed. */
  static String preview(String theirName, boolean sameName, Answer.In in) {
    String whose =
        theirName.isBlank() ? "a copy of your data" : "a copy of the data of " + echo(theirName);
    StringBuilder text = new StringBuilder("This is %s.".formatted(whose));
    if (!sameName) {
      text.append(" You have another name here, so please bring it in only if it's yours.");
    }
    text.append("\n").append(brings(in));
    if (in.settings()) {
      text.append(" Your settings come along.");
    }
    if (in.reminders() > 0) {
      text.append(" ")
          .append(in.reminders() == 1 ? "One reminder that waits" : reminders(in.reminders()))
          .append(" for your answer will come here.");
    }
    return text.append("\nNothing changes until you press *")
        .append(BRING_IN)
        .append("*.")
        .toString();
  }

  private static String reminders(int count) {
    return count + " reminders that wait";
  }

  private static String brings(Answer.In in) {
    String news =
        in.companies().isEmpty()
            ? "It has no opportunity that is new here."
            : "It brings " + companies(in) + ".";
    return news + stays(in.already());
  }

  private static String stays(int already) {
    return switch (already) {
      case 0 -> "";
      case 1 -> " One other opportunity is here already and stays as it is.";
      default -> " " + already + " others are here already and stay as they are.";
    };
  }

  static String broughtIn(Answer.In in) {
    String what =
        in.companies().isEmpty()
            ? "Your settings are here now."
            : companies(in) + ": all that happened so far is here now.";
    return "*Done.* "
        + what
        + stays(in.already())
        + " If another Followthrough still reminds you, type `/interview stop` there.";
  }

  /** One that can be brought back, with the times of its start and its end here. */
  static String deleted(String company, String role, String starts, String end) {
    String what = role.isBlank() ? "" : " (" + Text.plain(Text.clip(role, ECHO)) + ")";
    return "%s%s\nInterview %s. Here until %s.".formatted(echo(company), what, starts, end);
  }

  static String bringBack(String company) {
    return BRING_BACK + " " + Text.clip(company, ECHO);
  }

  private static String companies(Answer.In in) {
    return Facts.listed(in.companies().stream().map(DataSentences::echo).toList());
  }

  private static String echo(String typed) {
    return "*" + Text.plain(Text.clip(typed.replaceAll("\\s+", " "), ECHO)) + "*";
  }
}
