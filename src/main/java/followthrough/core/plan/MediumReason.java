package followthrough.core.plan;

/** Why a row proposes its medium: the rule of follow-up-rules.md, 4 that decided. */
public enum MediumReason {
  AGENCY("H1"),
  THEY_SAID_HOW("H2"),
  /** The fitting address is missing; this one is known. */
  ONLY_ADDRESS("H3"),
  POST_TOO_SLOW("H4"),
  SCREENING_CALL("H4"),
  TRADITIONAL("H5"),
  TECH_OR_MEDIA("H6"),
  LAST_MEDIUM("H7"),
  /** Nobody said how they last got in touch, so it is an e-mail. */
  NOBODY_SAID_HOW("H7"),
  TWO_VOICEMAILS("H8"),
  CHECK_IN_MEDIUM("H9"),
  IN_WRITING("H10"),
  PHONE_FIRST("H10"),
  GROUP_NOTE("W3"),
  LINKEDIN_BY_PERMISSION("W6"),
  FOR_YOU("W0"),
  NOBODY_STORED("W0"),
  NOBODY_REACHABLE("H3");

  private final String rule;

  MediumReason(String rule) {
    this.rule = rule;
  }

  /** The rule's id, such as {@code H5}. */
  public String rule() {
    return rule;
  }
}
