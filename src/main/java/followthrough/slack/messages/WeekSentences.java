package followthrough.slack.messages;

import java.util.List;

/** Everything that a person reads about their week on Mondays. */
final class WeekSentences {
  static final String LEAD = "This is what the week asks for.";
  static final String NOTHING_LEFT = "Nothing is left of this week.";

  private static final String TITLE = "Your week";

  private WeekSentences() {}

  static String title(String companies) {
    return companies.isEmpty() ? TITLE : TITLE + ": " + companies;
  }

  /** Such as {@code • *Acme*: interview on Tue, Dec 1, 2:00 PM; thank Dana Lee, still open}. */
  static String line(String company, List<String> things) {
    return "\u2022 *" + company + "*: " + String.join("; ", things);
  }

  static String talk(String when) {
    return "interview on " + when;
  }

  static String timed(String deed, String when) {
    return deed + " (" + when + ")";
  }

  static String open(String deed) {
    return deed + ", still open";
  }

  static String moreThings(int count) {
    return count + " more";
  }

  static String more(int count) {
    return "And " + count + " more on my Home tab.";
  }
}
