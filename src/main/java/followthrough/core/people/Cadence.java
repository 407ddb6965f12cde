package followthrough.core.people;

/** How often a person wants to ask about a decision (follow-up-rules.md, 6.1). */
public enum Cadence {
  STANDARD(2, 2, 7),
  SEED(4, 2, 7),
  PATIENT(1, 5, 14);

  private final int checkIns;
  private final int businessDaysAfterPromise;
  private final int daysWithoutPromise;

  Cadence(int checkIns, int businessDaysAfterPromise, int daysWithoutPromise) {
    this.checkIns = checkIns;
    this.businessDaysAfterPromise = businessDaysAfterPromise;
    this.daysWithoutPromise = daysWithoutPromise;
  }

  /** How many check-ins come before the closing note. */
  public int checkIns() {
    return checkIns;
  }

  /** Business days between a promised date and the first question about it. */
  public int businessDaysAfterPromise() {
    return businessDaysAfterPromise;
  }

  /** Calendar days to the first check-in when no date was promised. */
  public int daysWithoutPromise() {
    return daysWithoutPromise;
  }

  /** Whether a promised date moves the check-ins; the weekly cadence ignores it. */
  public boolean heedsPromise() {
    return this != SEED;
  }
}
