package followthrough.core.pipeline;

/** How an interview takes place. */
public enum Format {
  /** Nobody said: it is neither taken for a call nor for a visit (follow-up-rules.md, unknown). */
  UNKNOWN(false, false),
  IN_PERSON(false, false),
  VIDEO(true, false),
  PHONE(true, false),
  PHONE_SCREEN(true, true),
  VIDEO_SCREEN(true, true),
  ONSITE_PANEL(false, false),
  VIDEO_PANEL(true, false);

  private final boolean promisedCall;
  private final boolean screening;

  Format(boolean promisedCall, boolean screening) {
    this.promisedCall = promisedCall;
    this.screening = screening;
  }

  /** Whether the company calls, so that it can fail to. */
  public boolean promisedCall() {
    return promisedCall;
  }

  /** Whether one goes there, so that nobody may be there. */
  public boolean visit() {
    return this == IN_PERSON || this == ONSITE_PANEL;
  }

  public boolean screening() {
    return screening;
  }
}
