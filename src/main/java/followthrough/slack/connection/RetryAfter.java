package followthrough.slack.connection;

import com.slack.api.methods.SlackApiException;
import java.time.Duration;

/** How long Slack wants to be left alone. */
public final class RetryAfter {
  private static final Duration DEFAULT = Duration.ofSeconds(30);

  private RetryAfter() {}

  /** What the answer says, a second at least; half a minute when it says nothing useful. */
  public static Duration of(SlackApiException refusal) {
    String header = refusal.getResponse().header("Retry-After");
    try {
      return header == null
          ? DEFAULT
          : Duration.ofSeconds(Math.max(1, Long.parseLong(header.strip())));
    } catch (NumberFormatException e) {
      return DEFAULT;
    }
  }
}
