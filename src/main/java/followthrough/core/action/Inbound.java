package followthrough.core.action;

/** Remembers what was heard, so that what is told again is answered once, on any instance. */
public interface Inbound {
  /** How far a message has come. */
  enum State {
    /** Nobody has it in hand: whoever asked has it now. */
    FRESH,
    /** Somebody has it in hand and may still fail. */
    IN_HAND,
    ANSWERED
  }

  /** Takes a message in hand, unless somebody else has it or had it. */
  State begin(String workspace, String key);

  /** It was answered. */
  void finish(String workspace, String key);
}
