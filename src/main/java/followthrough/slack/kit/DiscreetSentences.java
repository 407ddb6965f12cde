package followthrough.slack.kit;

/** What stands in place of words that name somebody. */
final class DiscreetSentences {
  static final String ANSWER = "I've answered you here.";

  private DiscreetSentences() {}
}
