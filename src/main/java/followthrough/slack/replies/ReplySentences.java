package followthrough.slack.replies;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.History;
import followthrough.core.plan.Row;
import followthrough.slack.kit.Text;
import followthrough.slack.messages.Facts;

/** Every sentence that a person reads as the answer to what they typed. */
final class ReplySentences {
  static final String UNDO = "Undo";
  static final String RESUME = "Keep reminding me";
  static final String LOG = "Log an interview";
  static final String SETTINGS = "Settings";
  static final String FORGET = "Delete everything";
  static final String ASK_FIRST =
      "That can't be undone, so I'll ask first. Nothing is deleted yet.";
  static final String SAY =
      "You can say `sent`, `sent dana`, `not yet`, `snooze tomorrow`, `they replied`, `undo`, or `help` for all of it.";
  static final String NOTHING_YET =
      "You haven't logged an interview yet. Log one, and I'll tell you who to thank, how, and by when.";
  static final String NO_ZONE =
      "Slack doesn't tell me your time zone at the moment, so I can't begin. Nothing was saved; please try again in a minute.";
  static final String HELLO = "Hello.";
  static final String WELCOME = "You're welcome.";
  static final String GOOD = "All right. Nothing changed.";
  static final String NOTHING_OPEN = "Nothing is open right now.";
  static final String NOTHING_OPEN_HERE = "Nothing in that reminder is open anymore.";
  static final String NOTHING_TO_UNDO =
      "There's nothing to undo: that works for ten minutes after an answer.";
  static final String WHICH = "Which one do you mean?";
  static final String WHICH_COMPANY = "Which company do you mean?";
  static final String WHICH_UNDO =
      "Two things happened in that minute. Which one shall I take back?";
  static final String WHICH_TIME = "That could mean more than one. Which do you mean?";
  static final String ONE_AT_A_TIME =
      "Those are two answers in one message, so nothing changed. Please send me one at a time.";
  static final String DOUBTFUL =
      "I'm not sure whether that is done, so nothing changed. Say `sent` when it is, or `not yet`.";
  static final String NO_CALL_HERE =
      "Nothing that is open is a phone call, so there's no voicemail to note. Nothing changed.";
  static final String NOT_SKIPPED = "That one can't be skipped; it goes away by itself.";
  static final String CANNOT_HAVE_HAPPENED =
      "None of your interviews stands where that can have happened, so nothing changed. Say `list` to see them.";
  static final String NEEDS_MORE =
      "For that I need to know a little more. Nothing is noted until you save the form.";
  static final String WHEN_AGAIN = "When shall I ask again?";
  static final String NO_TIME_FITS =
      "There's no later time before this one is due, so it stays as it is.";
  static final String ANOTHER_TIME = "I can't come back exactly then. These times fit:";
  static final String HELD_UNDONE = "I'll remind you again.";
  static final String CHANGED_SINCE =
      "Nothing changed: this is no longer open. Say `next` to see what is.";
  static final String OTHER_STEPS =
      "Those are in different reminders, so nothing changed. Please tell me one at a time.";

  private static final int ECHO = 60;

  private ReplySentences() {}

  static String unknown(String typed) {
    return "I don't understand \u201c" + echo(typed) + "\u201d, so nothing changed.\n" + SAY;
  }

  static String noSuchTime(String typed) {
    return "I can't read a day or a time in \u201c"
        + echo(typed)
        + "\u201d, so nothing changed. Try `friday`, `dec 24`, `tomorrow 2pm` or `in 2 hours`.";
  }

  static String nobody(String name) {
    return "I don't find \u201c" + echo(name) + "\u201d among what is open, so nothing changed.";
  }

  static String noCompany(String name) {
    return "I know no company or person called \u201c" + echo(name) + "\u201d, so nothing changed.";
  }

  static String late(String when) {
    return "You wrote this "
        + when
        + ", but it reached me only now, and things have changed since. So I changed nothing. Say `next` to see what is open.";
  }

  /** What was noted of a row. */
  static String noted(History.Kind kind, Medium by, String what, String when) {
    String done =
        switch (kind) {
          case SKIPPED -> "Skipped";
          case VOICEMAIL -> "Left a voicemail";
          case SENT ->
              switch (by) {
                case CARD -> "Posted";
                case PHONE, PHONE_THEN_EMAIL -> "Called";
                case SLACK -> "Done";
                default -> "Sent";
              };
        };
    return "*" + done + "*: " + what + ". " + when + ".";
  }

  static String more(int open) {
    return switch (open) {
      case 0 -> "Nothing else is open.";
      case 1 -> "One more is open; say `next` to see it.";
      default -> open + " more are open; say `next` to see them.";
    };
  }

  static String notYet(int open, String again) {
    return (open == 1 ? "All right, it stays open." : "All right, nothing changed.") + again;
  }

  static String again(String when) {
    return " I'll ask again " + when + ".";
  }

  static String snoozed(String what, String when) {
    return "All right: I'll come back to the " + what + " " + when + ".";
  }

  static String undone(String what, String when) {
    return "Taken back, " + when + ": the " + what + " is open again.";
  }

  static String takenBack(String company, String when) {
    return "Taken back, " + when + ". *" + company + "* stands as it did before.";
  }

  static String undoRow(String what) {
    return "The " + what;
  }

  static String undoNews(String company) {
    return "What happened at " + company;
  }

  static String open(int open) {
    return open == 1 ? "One thing is open:" : open + " things are open:";
  }

  /** A button that says a row is done. */
  static String settles(Row row, String whom) {
    String done =
        switch (row.medium()) {
          case CARD -> "Posted to ";
          case PHONE, PHONE_THEN_EMAIL -> "Called ";
          case SLACK -> "Done: ";
          default -> "Sent to ";
        };
    return done + whom;
  }

  /** On a button for a row that has to be told apart by what it asks for. */
  static String done(String deed) {
    return "Done: " + deed;
  }

  static String numbered(int number, String label) {
    return number + ". " + label;
  }

  /** Guarded: whom a row is for. */
  static String whom(Row row, Facts facts) {
    return row.to() == 0 ? facts.company(row.opportunity()) : facts.name(row.to());
  }

  private static String echo(String typed) {
    return Text.plain(Text.clip(typed.strip().replaceAll("\\s+", " "), ECHO));
  }
}
