package followthrough.core.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * How an interview felt and what came of it, in the person's own words; empty where nothing was
 * said.
 *
 * @param impression null when the person did not say
 * @param missedAnswer what they would answer now to a question that went wrong
 * @param nextStep what the company promised to do next
 */
public record LookBack(@Nullable Impression impression, String missedAnswer, String nextStep) {
  public static final int MAX_WORDS = 1000;

  public static final LookBack NOTHING = new LookBack(null, "", "");

  /** How the interview went. */
  public enum Impression {
    WELL,
    MIXED,
    BADLY
  }

  public LookBack {
    if (missedAnswer.length() > MAX_WORDS || nextStep.length() > MAX_WORDS) {
      throw new IllegalArgumentException("at most " + MAX_WORDS + " characters");
    }
  }
}
