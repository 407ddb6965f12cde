package followthrough.core.draft;

/**
 * One thing to change in a draft, or to think about. Nothing is ever blocked by it.
 *
 * @param id the check, "DC1" to "DC22" as in follow-up-rules.md, or "LINKEDIN_LENGTH"
 * @param name the check's name there, such as "EMAIL_LENGTH"
 * @param sentence says what to change
 */
public record Finding(String id, String name, Weight weight, String sentence) {

  /** How much it matters. */
  public enum Weight {
    /** Shown in red: the note is better not sent as it is. */
    FIX,
    /** Shown in grey: worth a thought. */
    HINT
  }
}
