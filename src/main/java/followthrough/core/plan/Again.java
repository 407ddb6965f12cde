package followthrough.core.plan;

/** Why a step is in a DM once more, or that its DM was given up. */
public enum Again {
  NUDGE_1,
  NUDGE_2,
  SNOOZED,
  /** Too old to be shown after a standstill; counted, never sent. */
  DROPPED
}
