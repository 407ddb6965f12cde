package followthrough.slack.home;

import java.util.Optional;

/** Everything that a person reads on the Home tab. */
final class HomeSentences {
  static final String TITLE = "Your follow-ups";
  static final String DUE = "Due now";
  static final String NOTHING_DUE = "Nothing is due right now.";
  static final String JUST_DONE = "Just done";
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
  static final String HELP =
      "Type `/interview` anywhere to log an interview, `/interview help` for everything else."
          + " Only you see this page.";
  static final String WELCOME_TITLE = "After the interview";
  static final String WELCOME =
      "Tell me about an interview, and I'll remind you who to thank, how, by when, and what to say."
          + " A company and a time are enough to begin with. I never write to a company myself. In"
          + " Slack nobody but you sees any of it; whoever runs me can read my database.";
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
