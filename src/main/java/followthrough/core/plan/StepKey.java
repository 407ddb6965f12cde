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

  /** The same step where every number of its person is so much higher. */
  public StepKey shifted(long by) {
    return new StepKey(kind, shifted(subject, by), shiftedOrigin(by));
  }

  private long shiftedOrigin(long by) {
    // It names two things in one number: the happening, and in the last digit the base of the wait.
    return kind == FollowUpKind.ARCHIVE_QUESTION ? shifted(origin, 10 * by) : shifted(origin, by);
  }

  private static long shifted(long number, long by) {
    return number == 0 ? 0 : number + by;
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
