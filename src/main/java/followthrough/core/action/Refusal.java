package followthrough.core.action;

/** Why an action changed nothing. */
public enum Refusal {
  /** The row, step or opportunity is no longer what the message showed. */
  PLAN_CHANGED,
  ALREADY_ANSWERED,
  NOTHING_TO_UNDO,
  TOO_LATE_TO_UNDO,
  NOT_A_SNOOZE_CHOICE,
  UNKNOWN_INTERVIEW,
  NOT_HELD_YET,
  NO_OFFER,
  ALREADY_CLOSED,
  /** Somebody to be taken out has had a note already. */
  THANKED_ALREADY,
  /** Something else was built upon it since. */
  MORE_HAS_HAPPENED,
  /** The day named lies behind. */
  DAY_HAS_PASSED,
  /** The time named is still to come. */
  TIME_LIES_AHEAD,
  /** The time named lies before what it belongs to. */
  TIME_TOO_EARLY
}
