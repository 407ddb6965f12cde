package followthrough.slack.numbers;

import followthrough.core.story.Numbers;
import followthrough.slack.kit.Deeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything that a person reads about what their interviews add up to. */
final class NumbersSentences {
  static final String PICTURE = "Show a picture";
  static final String TITLE = "Days from the interview to the answer";
  static final String DAYS = "Days";
  static final String ANSWERS = "Answers";
  static final String COMMENT = "Here is how long the answers took.";
  static final String COMING = "I'm sending the picture to our conversation.";
  static final String NO_PICTURE =
      "I can't draw a picture here, but the sentences hold all that it would show.";
  static final String BUSY = "I have too much to do at the moment. Please try again in a minute.";

  private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");

  private NumbersSentences() {}

  /** In our own markup: each number in a sentence, or that there is too little to say. */
  static String all(Numbers numbers) {
    if (numbers.tooFew()) {
      return tooFew(numbers.rounds());
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "You've had *%d interviews* for %s."
            .formatted(numbers.rounds(), jobs(numbers.opportunities())));
    sentences.add(answered(numbers));
    sentences.add(days(numbers));
    sentences.add(stops(numbers));
    return String.join("\n", sentences);
  }

  private static String tooFew(int rounds) {
    String so =
        switch (rounds) {
          case 0 -> "You haven't had an interview yet";
          case 1 -> "You've had one interview so far";
          default -> "You've had " + rounds + " interviews so far";
        };
    return so + ". Below five there's too little to say; ask me again later.";
  }

  private static String jobs(int count) {
    return count == 1 ? "one job" : count + " jobs";
  }

  private static String answered(Numbers numbers) {
    int open = numbers.rounds() - numbers.answered();
    if (open == 0) {
      return "All of them were answered.";
    }
    return numbers.answered() == 0
        ? "None of them was answered, or not yet."
        : "*%d* of them %s answered, and %d %s, or not yet."
            .formatted(
                numbers.answered(),
                numbers.answered() == 1 ? "was" : "were",
                open,
                open == 1 ? "wasn't" : "weren't");
  }

  private static String days(Numbers numbers) {
    if (numbers.median().isEmpty()) {
      return "Below five answers there's too little to say about how long they took.";
    }
    return "Half of the answers came within *%s*; the quickest took %s, the slowest %s."
        .formatted(
            days(numbers.median().getAsDouble()),
            days(numbers.shortest().orElseThrow()),
            days(numbers.longest().orElseThrow()));
  }

  private static String days(double count) {
    String number =
        count == Math.rint(count)
            ? String.valueOf((long) count)
            : String.format(Locale.US, "%.1f", count);
    return number.equals("1") ? "1 day" : number + " days";
  }

  private static String stops(Numbers numbers) {
    String offers =
        switch (numbers.offers()) {
          case 0 -> "No job has led to an offer yet. ";
          case 1 -> "One job led to an offer. ";
          default -> numbers.offers() + " jobs led to an offer. ";
        };
    if (numbers.tooFewEndings()) {
      return offers
          + "Below five that ended without one there's too little to say about where they stop.";
    }
    List<String> parts = numbers.ended().entrySet().stream().map(one -> ended(one)).toList();
    return offers
        + "Of the %d that ended without one, %s."
            .formatted(numbers.endings(), Deeds.listed(parts, 0));
  }

  private static String ended(Map.Entry<Integer, Integer> one) {
    int rounds = one.getKey();
    String after =
        rounds <= PLACES.size()
            ? "the " + PLACES.get(rounds - 1) + " interview"
            : rounds + " interviews";
    return one.getValue() + " stopped after " + after;
  }

  /** What the picture shows, for those who hear it; the numbers are those of its bars. */
  static String description(Numbers numbers, Map<String, Integer> bars) {
    List<String> parts =
        bars.entrySet().stream()
            .filter(bar -> bar.getValue() > 0)
            .map(bar -> bar.getValue() + " after " + bar.getKey() + " days")
            .toList();
    return "A bar chart of the days from an interview to its answer. Of %d answers came %s."
        .formatted(numbers.answered(), Deeds.listed(parts, 0));
  }
}
