package followthrough.core.pipeline;

/** The way a follow-up travels. */
public enum Medium {
  EMAIL,
  CARD,
  PHONE,
  PHONE_THEN_EMAIL,
  LINKEDIN,
  SLACK,
  /** Nobody is stored: the row asks the person for a name. */
  ADD_PERSON,
  /** Nobody can be reached: the row asks the person for an address. */
  ADD_ADDRESS;

  /** Whether it begins with a call. */
  public boolean byVoice() {
    return this == PHONE || this == PHONE_THEN_EMAIL;
  }
}
