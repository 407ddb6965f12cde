package followthrough.core.plan;

/**
 * Names one step for ever, so that what was sent and answered is found again after every
 * re-planning.
 *
 * @param subject the interview or opportunity it is about; 0 for the person
 * @param origin the happening or contact it was born from; 0 when there is only ever one
 */
public record StepKey(FollowUpKind kind, long subject, long origin) {
  @Override
  public String toString() {
    return kind.code() + "." + subject + "." + origin;
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static StepKey parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a step: " + text);
    }
    return new StepKey(
        FollowUpKind.ofCode(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }
}
