package followthrough.web;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks Slack where the next line can be opened; each address works once. */
final class SocketAddresses {
  /** What Slack says when trying again cannot help. */
  private static final Set<String> REFUSALS =
      Set.of(
          "invalid_auth",
          "not_authed",
          "not_allowed_token_type",
          "no_permission",
          "missing_scope",
          "account_inactive",
          "token_revoked",
          "token_expired");

  private final Slack slack;
  private final String appToken;

  SocketAddresses(Slack slack, String appToken) {
    this.slack = slack;
    this.appToken = appToken;
  }

  /** Slack's answer means that the token will never do. */
  static final class Refused extends Exception {
    Refused(String error) {
      super(error);
    }
  }

  /** Slack asks for patience. */
  static final class Busy extends IOException {
    private final Duration pause;

    Busy(String sentence, @Nullable String retryAfter) {
      super(sentence);
      boolean seconds = retryAfter != null && retryAfter.matches("[0-9]{1,4}");
      pause = seconds ? Duration.ofSeconds(Long.parseLong(retryAfter)) : Duration.ZERO;
    }

    /** How long at least; zero when Slack did not say. */
    Duration pause() {
      return pause;
    }
  }

  String next() throws IOException, Refused {
    try {
      AppsConnectionsOpenResponse answer =
          slack.methods().appsConnectionsOpen(r -> r.token(appToken));
      if (answer.isOk() && answer.getUrl() != null) {
        return answer.getUrl();
      }
      String error = String.valueOf(answer.getError());
      if (REFUSALS.contains(error)) {
        throw new Refused(error);
      }
      throw new IOException("Slack gave no address: " + error);
    } catch (SlackApiException e) {
      throw new Busy(
          "Slack gave no address: status " + e.getResponse().code(),
          e.getResponse().header("Retry-After"));
    } catch (JsonParseException e) {
      throw new IOException("Slack gave no address but something unreadable", e);
    }
  }
}
