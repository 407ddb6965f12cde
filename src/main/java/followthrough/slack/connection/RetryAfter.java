package followthrough.slack.connection;

import com.slack.api.methods.SlackApiException;
import java.time.Duration;

/** How long Slack wants to be left alone. */
public final class RetryAfter {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Duration DEFAULT = Duration.ofSeconds(30);

  private RetryAfter() {}

  /** Whether Slack was asked too much, and nothing else is wrong. */
  public static boolean asked(SlackApiException refusal) {
    return refusal.getResponse().code() == TOO_MANY_REQUESTS;
  }

  /** How long to wait before the next try: another time where Slack did not ask for one. */
  public static Duration of(SlackApiException refusal, Duration otherwise) {
    return asked(refusal) ? of(refusal) : otherwise;
  }

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
