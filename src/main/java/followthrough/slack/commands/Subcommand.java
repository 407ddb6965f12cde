package followthrough.slack.commands;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be typed after {@code /interview}; the help text and the parsing both read this list.
 */
enum Subcommand {
  LOG(
      "",
      "log an interview; or all in one line, such as `/interview Acme, tomorrow 2pm with Dana Lee`"),
  LIST("list", "see every opportunity with its next date"),
  NEXT("next", "see what waits for you and what comes next"),
  STATUS("status", "see when I last wrote to you and when I will again"),
  NUMBERS("numbers", "see how many interviews were answered, and how soon"),
  PAUSE("pause", "hold my messages until a day, such as `/interview pause dec 24`"),
  STOP("stop", "hold my messages until you say otherwise"),
  RESUME("resume", "end a pause or a stop"),
  EXPORT("export", "get a file with everything I know about you"),
  CALENDAR(
      "calendar",
      "get a calendar file, also of one company as in `/interview calendar acme`; with `address`, a calendar that stays up to date"),
  SETTINGS("settings", "choose how often and when I write to you, and by which clock"),
  DELETED("deleted", "see the interviews you deleted, and bring them back"),
  FORGET("forget", "delete everything I know about you"),
  HELP("help", "see this list");

  private final String word;
  private final String purpose;

  Subcommand(String word, String purpose) {
    this.word = word;
    this.purpose = purpose;
  }

  /** Empty for the bare command. */
  String word() {
    return word;
  }

  /** In a few words, to stand after "to". */
  String purpose() {
    return purpose;
  }

  /** Whether something more may stand after the word. */
  boolean takesMore() {
    return this == PAUSE || this == CALENDAR;
  }

  /** The one typed exactly so, but for blanks and capitals. */
  static Optional<Subcommand> of(String typed) {
    String word = first(typed);
    boolean alone = rest(typed).isEmpty();
    return Arrays.stream(values())
        .filter(one -> one.word.equals(word) && (alone || one.takesMore()))
        .findFirst();
  }

  /** What stands after the word; empty when nothing does. */
  static String rest(String typed) {
    return typed.strip().substring(first(typed).length()).strip();
  }

  private static String first(String typed) {
    return typed.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** The one that was probably meant: its word with a slip of the pen, or with more after it. */
  static Optional<Subcommand> near(String typed) {
    String first = first(typed);
    return Arrays.stream(values())
        .filter(one -> !one.word.isEmpty() && isSlip(first, one.word))
        .findFirst();
  }

  /** One letter wrong, missing, too many or two neighbors swapped; in long words twice that. */
  private static boolean isSlip(String typed, String word) {
    int slips = word.length() > 5 ? 2 : 1;
    if (Math.abs(typed.length() - word.length()) > slips) {
      return false;
    }
    int[][] distance = new int[typed.length() + 1][word.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= word.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, typed, word, i, j);
      }
    }
    return distance[typed.length()][word.length()] <= slips;
  }

  private static int step(int[][] distance, String typed, String word, int i, int j) {
    int wrong = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(
            distance[i - 1][j - 1] + wrong, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == word.charAt(j - 2)
            && typed.charAt(i - 2) == word.charAt(j - 1);
    return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
  }
}
