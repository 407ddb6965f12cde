package followthrough.slack.connection;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import java.util.ArrayList;
import java.util.List;

/** Sets up Bolt for the one workspace whose bot token the operator gave. */
public final class OneWorkspace {
  private OneWorkspace() {}

  /**
   * A Bolt app without listeners that makes no call of its own while a request is answered.
   *
   * <p>It does not check signatures: the door in front of it has read the raw bytes and done so.
   */
  @SuppressWarnings("deprecation") // the verification token must be named to be switched off
  public static App boltApp(SlackApi api, String botToken, BotIdentity identity) {
    // Whatever is not set here, Bolt reads from the environment.
    AppConfig config =
        AppConfig.builder()
            .slack(api.slack())
            .singleTeamBotToken(botToken)
            .signingSecret(null)
            .verificationToken(null)
            .clientId(null)
            .clientSecret(null)
            .requestVerificationEnabled(false)
            .authTestCacheExpirationMillis(-1)
            .ignoringSelfEventsEnabled(false)
            .unmatchedRequestHandler(new UnmatchedRequests())
            .build();
    // Bolt's usual list begins with an auth.test that stops the start when Slack is away.
    return new App(
        config, new ArrayList<>(List.of(new SSLCheck(null), inTheNameOf(botToken), identity)));
  }

  /** What comes over a WebSocket is parsed without the token that answers are sent with. */
  private static Middleware inTheNameOf(String botToken) {
    return (request, response, chain) -> {
      request.getContext().setBotToken(botToken);
      return chain.next(request);
    };
  }
}
