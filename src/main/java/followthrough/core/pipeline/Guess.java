package followthrough.core.pipeline;

/** What was taken from something else because nobody said it (follow-up-rules.md, unknown). */
public enum Guess {
  /** The company's zone: the person's own, or that of another company. */
  ZONE,
  /** The public holidays: those of the zone. */
  HOLIDAYS
}
