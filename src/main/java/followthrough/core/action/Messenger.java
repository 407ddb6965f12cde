package followthrough.core.action;

import followthrough.core.plan.CaseFile;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Takes direct messages to the outside. */
public interface Messenger {
  /** What came of a post. */
  sealed interface Result {
    record Posted(String channel, String timestamp) implements Result {}

    /** Slack will never take this message. */
    record Refused(String reason, Scope scope) implements Result {}

    /** Certainly not posted; to be tried again after {@code delay}. */
    record Later(Duration delay, String reason) implements Result {}

    /** It may have been posted; to be looked up before any second try. */
    record Unknown(String reason) implements Result {}
  }

  /** Whom a refusal concerns. */
  enum Scope {
    MESSAGE,
    PERSON,
    WORKSPACE
  }

  /**
   * Posts the message once; never re-sends by itself.
   *
   * @param inTime asked at the last moment at which the post can still be held back; on false
   *     nothing is posted, and the result is Later
   */
  Result post(CaseFile file, Delivery delivery, BooleanSupplier inTime);

  /**
   * Looks for a message whose fate is unknown. Posted when it is there, empty when it certainly is
   * not, Later or Unknown when Slack did not tell.
   */
  Optional<Result> find(CaseFile file, Delivery delivery);
}
