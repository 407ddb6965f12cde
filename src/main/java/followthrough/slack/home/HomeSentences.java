package followthrough.slack.home;

import followthrough.core.pipeline.Stage;
import followthrough.slack.messages.PipelineSentences;
import java.util.List;
import java.util.Optional;

/** Everything that a person reads on the Home tab. */
final class HomeSentences {
  static final String TITLE = "Your follow-ups";
  static final String DUE = "Due now";
  static final String NOTHING_DUE = "Nothing is due right now.";
  static final String JUST_DONE = "Just done";
  static final String THIS_WEEK = "This week";
  static final String NEXT = "What comes next";
  static final String PIPELINE = "Your interviews";
  static final String LOG = "Log an interview";
  static final String SETTINGS = "Settings";
  static final String EDIT = "Edit";
  static final String OPEN = "Open";
  static final String UNDO = "Undo";
  static final String KEEP_GOING = "Keep reminding me";
  static final String PREVIOUS = "Previous page";
  static final String NEXT_PAGE = "Next page";
  static final String BACK = "Back to what is under way";
  static final String FIND = "Find a company";
  static final String FIND_LABEL = "Company or role";
  static final String FIND_SUBMIT = "Find";
  static final String BENCHMARK =
      "A silence like this is usual: new graduates in the US waited 25 days on average from an"
          + " interview to an offer (NACE, 2023).";
  static final String HELP =
      "Type `/interview` anywhere to log an interview, `/interview help` for everything else."
          + " Only you see this page.";
  static final String WELCOME_TITLE = "After the interview";
  static final String WELCOME =
      "Tell me about an interview, and I'll remind you who to thank, how, by when, and what to say."
          + " A company and a time are enough to begin with. I never write to a company myself. In"
          + " Slack nobody but you sees any of it; whoever runs me can read my database, and owners of"
          + " a workspace may be able to export messages, so an employer's workspace is no place for"
          + " me.";
  static final String NO_DATE = "no reminder planned";

  private HomeSentences() {}

  /** Until is empty when only a press ends it. */
  static String held(Optional<String> until) {
    return "Reminders are on hold%s. What is due stays here."
        .formatted(until.map(when -> " until " + when).orElse(""));
  }

  /** Such as {@code *tomorrow at 9:00 AM*: Thank Ellen Ward}; typed text already guarded. */
  static String coming(String when, String todo) {
    return "*" + when + "*: " + todo;
  }

  static String next(String coming) {
    return "Next: " + coming;
  }

  /** Tells buttons apart for those who hear them read aloud. */
  static String label(String button, String company) {
    return button + ": " + company;
  }

  static String with(String names) {
    return " with " + names;
  }

  /** Such as {@code Under way: 12}. */
  static String count(Stage stage, int count) {
    return PipelineSentences.stage(stage) + ": " + count;
  }

  static String counts(List<String> counts) {
    return String.join(", ", counts);
  }

  static String closed(int count) {
    return "Show " + count + " closed";
  }

  static String talk(String company) {
    return "Interview at " + company;
  }

  /** After when something comes next; nothing was heard for so many days. */
  static String quiet(long day) {
    return ". Quiet: day " + day;
  }

  static String earlier(int count) {
    return count == 1
        ? "One earlier interview stands behind Open."
        : count + " earlier interviews stand behind Open.";
  }

  static String nothingFound(String typed) {
    return "None of your companies or roles is called \u201c"
        + typed
        + "\u201d. Try a part of its name.";
  }

  static String moreFound(int count) {
    return count + " more fit. Please write more of the name.";
  }

  static String page(int page, int pages) {
    return "Page " + page + " of " + pages;
  }

  static String done(String name, String whom) {
    return name + " to " + whom;
  }

  static String more(int count) {
    return count == 1 ? "One more later." : count + " more later.";
  }
}
