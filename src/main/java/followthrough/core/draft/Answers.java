package followthrough.core.draft;

import java.util.List;

/** Tells an answer to a question that went wrong from a complaint about it. */
public final class Answers {
  private static final Phrases COMPLAINT =
      Phrases.of(
          "(?:I )?(?:couldn't|could not|failed to|forgot|blanked|froze|stumbled|struggled|fumbled)",
          "(?:I )?(?:didn't|did not) (?:know|answer|explain|remember|have|say|mention|get)",
          "(?:I )?was (?:late|nervous|unprepared|tired|stuck|confused|too \\p{L}+)",
          "(?:I )?had no (?:answer|idea|example)|no (?:answer|idea)|(?:my )?phone rang|my answer was",
          "(?:they|he|she) (?:asked|interrupted|wanted|didn't|did not)|don't know|not sure");

  private static final Phrases SHOULD_HAVE =
      Phrases.of("should have|should've|could've|wish I had");

  private Answers() {}

  /**
   * Whether something tells what went wrong instead of what to say now. "I should have said …" at
   * the beginning is understood.
   */
  public static boolean complains(String typed) {
    List<String> sentences = Prose.sentences(typed);
    boolean later = sentences.stream().skip(1).anyMatch(one -> SHOULD_HAVE.in(one));
    return later || COMPLAINT.in(typed);
  }
}
