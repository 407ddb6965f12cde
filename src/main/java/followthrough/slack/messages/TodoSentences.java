package followthrough.slack.messages;

import followthrough.core.pipeline.Format;
import followthrough.core.plan.Rule;
import followthrough.slack.kit.Table;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do, in a few words: for headers and lists. */
public final class TodoSentences {
  private static final Table WORDS = Table.beside(TodoSentences.class, "reminders.properties");

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  /** So many characters of companies leave room for the deadline on a lock screen. */
  private static final int MOST_OF_COMPANIES = 28;

  static final String STILL_OPEN = "Still open";

  private TodoSentences() {}

  /**
   * Such as {@code Thank Ellen Ward at Acme}; names as given, nothing escaped.
   *
   * @param facts what the places of the table stand for
   */
  static String todo(Rule rule, Map<String, String> facts) {
    // In one go: a name that looks like a place stays a name.
    return PLACE
        .matcher(WORDS.cell(rule, 1))
        .replaceAll(place -> Matcher.quoteReplacement(facts.get(place.group(1))));
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
  static String several(int tasks, String companies) {
    return (companies.isEmpty() ? "" : companies + ": ") + tasks + " to do";
  }

  /** For a message in which everybody is to be thanked. */
  static String thank(String companies) {
    return "Thank " + companies;
  }

  static String by(String todo, String when) {
    return todo + " by " + when;
  }

  /** For a preparation, whose moment is a start and no deadline. */
  static String at(String todo, String when) {
    return todo + ": " + when;
  }

  static String about(String company, String todo) {
    return company + ": " + todo;
  }

  static String firstBy(String todo, String when) {
    return todo + ", first by " + when;
  }

  static String firstOn(String todo, String when) {
    return todo + ", first on " + when;
  }

  static String overdue(String todo, int tasks) {
    return todo + ", " + tasks + " overdue";
  }

  static String allDone(String todo) {
    return "All done: " + todo;
  }

  static String stillOpen(String companies) {
    return companies.isEmpty() ? STILL_OPEN : STILL_OPEN + ": " + companies;
  }

  static String people(int count) {
    return count + " people";
  }

  static String people(int count, String companies) {
    return people(count) + " at " + companies;
  }

  static String with(String name, String company) {
    return name + " at " + company;
  }

  /** For a consultant, who works elsewhere. */
  static String forCompany(String name, String company) {
    return name + " for " + company;
  }

  static String talk(String company, Format format, String when) {
    return company
        + switch (format) {
          case PHONE, PHONE_SCREEN -> " calls ";
          case VIDEO, VIDEO_SCREEN, VIDEO_PANEL -> " on video, ";
          case UNKNOWN, IN_PERSON, ONSITE_PANEL -> ", ";
        }
        + when;
  }

  static String things(int count) {
    return Numbers.word(count) + " things";
  }

  /** How a talk ends. */
  static String end(Format format) {
    return format.promisedCall() ? "hang up" : "leave";
  }

  /** {@code A, B and 3 more}: as many as fit. */
  static String few(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    int shown = names.size();
    while (shown > 1 && few(names, shown).length() > MOST_OF_COMPANIES) {
      shown--;
    }
    return few(names, shown);
  }

  private static String few(List<String> names, int shown) {
    int more = names.size() - shown;
    return more == 0
        ? Facts.listed(names)
        : String.join(", ", names.subList(0, shown)) + " and " + more + " more";
  }
}
