package followthrough.core.action;

import followthrough.core.plan.CaseFile;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Takes direct messages to the outside. */
public interface Messenger {
  /** What came of a post. */
  sealed interface Result {
    /**
     * It is there.
     *
     * @param look how it looks there; null when that is not known
     */
    record Posted(String channel, String timestamp, @Nullable String look) implements Result {}

    /** Certainly not posted, because Slack did not want it. */
    record Refused(String reason, Scope scope) implements Result {}

    /** Certainly not posted; to be tried again after {@code delay}. */
    record Later(Duration delay, String reason) implements Result {}

    /** It may have been posted; to be looked up before any second try. */
    record Unknown(String reason) implements Result {}
  }

  /** What came of a look for a message; nothing here says that Slack would refuse to post it. */
  sealed interface Look {
    record Found(String channel, String timestamp) implements Look {}

    /** Everything was read, and it is not there yet. */
    record NotThere() implements Look {}

    /** Slack will answer after {@code delay}. */
    record Later(Duration delay, String reason) implements Look {}

    /** Slack did not answer, or not to the point. */
    record Untold(String reason) implements Look {}

    /** Slack refuses to be asked. */
    record Hidden(String reason, Scope scope) implements Look {}
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

  /** Looks once for a message whose fate is unknown. */
  Look find(CaseFile file, Delivery delivery);
}
