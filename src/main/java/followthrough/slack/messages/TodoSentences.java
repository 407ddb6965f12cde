package followthrough.slack.messages;

import followthrough.core.plan.Rule;
import followthrough.slack.kit.Table;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do, in a few words: for headers and lists. */
public final class TodoSentences {
  private static final Table WORDS = Table.beside(TodoSentences.class, "reminders.properties");

  private static final Pattern PLACE = Pattern.compile("\\{(who|company)}");

  private TodoSentences() {}

  /**
   * Such as {@code Thank Ellen Ward}; names as given, nothing escaped.
   *
   * @param who the person or people to contact
   * @param company the company's name
   */
  public static String todo(Rule rule, String who, String company) {
    // In one go: a name that looks like a place stays a name.
    return PLACE
        .matcher(WORDS.cell(rule, 1))
        .replaceAll(
            place -> Matcher.quoteReplacement(place.group(1).equals("who") ? who : company));
  }

  /** What the follow-up is called in a list, such as {@code Thank-you note}. */
  public static String name(Rule rule) {
    return WORDS.cell(rule, 0);
  }

  /** What a reminder begins with, where nothing has to be worked out for it. */
  static String lead(Rule rule, String company) {
    return WORDS.cell(rule, 2).replace("{company}", company);
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
