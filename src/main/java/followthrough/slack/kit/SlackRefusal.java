package followthrough.slack.kit;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.ErrorResponseMetadata;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Slack answered a call with {@code ok: false}. */
public final class SlackRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final Set<String> LATE =
      Set.of(
          "expired_trigger_id",
          "trigger_expired",
          "exchanged_trigger_id",
          "trigger_exchanged",
          "invalid_trigger_id");

  private final String error;

  private SlackRefusal(String method, String error, List<String> details) {
    super(method + ": " + error + (details.isEmpty() ? "" : " " + details));
    this.error = error;
  }

  /** Slack's own messages name places in what we sent, never its content. */
  static SlackRefusal of(
      String method, SlackApiTextResponse answer, @Nullable ErrorResponseMetadata details) {
    List<String> messages = details == null ? null : details.getMessages();
    return new SlackRefusal(
        method, String.valueOf(answer.getError()), messages == null ? List.of() : messages);
  }

  /** Whether the click was too long ago, so that clicking again helps. */
  public boolean tooLate() {
    return LATE.contains(error);
  }
}
