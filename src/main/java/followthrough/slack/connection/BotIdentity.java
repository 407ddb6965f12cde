package followthrough.slack.connection;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who the bot is in its workspace: asked in the background, told to every request, and used to
 * leave the bot's own messages unanswered.
 *
 * <p>Bolt's own middleware for both calls Slack while somebody waits, and keeps a refusal for ever.
 */
public final class BotIdentity implements Middleware, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(BotIdentity.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final MethodsClient client;
  private final Duration firstPause;
  private final Thread background = new Thread(this::learn, "bot-identity");

  private volatile @Nullable AuthTestResponse known;
  private volatile Optional<String> missing = Optional.empty();
  private volatile boolean closed;
  private volatile String trouble = "Slack has not said yet who this bot is.";

  /** Asks through the given client, which carries the bot token. */
  public BotIdentity(MethodsClient client) {
    this(client, Duration.ofSeconds(5));
  }

  BotIdentity(MethodsClient client, Duration firstPause) {
    this.client = client;
    this.firstPause = firstPause;
  }

  /** Asks now and, until Slack answers, again after growing pauses; returns at once. */
  public void learnInBackground() {
    background.setDaemon(true);
    background.start();
  }

  /** The user id of the bot, once Slack has told it. */
  public Optional<String> botUserId() {
    return Optional.ofNullable(known).map(AuthTestResponse::getUserId);
  }

  /** The workspace of the token, once Slack has told it. */
  public Optional<String> teamId() {
    return Optional.ofNullable(known).map(AuthTestResponse::getTeamId);
  }

  /**
   * A sentence for the operator while the bot does not know itself or may not do all, else nothing.
   */
  public Optional<String> trouble() {
    return known == null ? Optional.of(trouble) : missing;
  }

  @Override
  @SuppressWarnings("rawtypes") // as Bolt declares it
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    AuthTestResponse me = known;
    if (me != null) {
      Context context = request.getContext();
      context.setAuthTestResponse(me);
      context.setBotUserId(me.getUserId());
      context.setBotId(me.getBotId());
      if (context.getTeamId() == null) {
        context.setTeamId(me.getTeamId());
      }
    }
    if (request instanceof EventRequest event && isOurOwn(event, me)) {
      return response;
    }
    return chain.next(request);
  }

  @Override
  public void close() {
    closed = true;
    background.interrupt();
  }

  private static boolean isOurOwn(EventRequest request, @Nullable AuthTestResponse me) {
    JsonObject event =
        JsonParser.parseString(request.getRequestBodyAsString())
            .getAsJsonObject()
            .getAsJsonObject("event");
    String bot = text(event, "bot_id");
    if (me == null) {
      // Any bot could be us; answering ourselves would never end.
      return bot != null;
    }
    return (bot != null && bot.equals(me.getBotId())) || me.getUserId().equals(text(event, "user"));
  }

  private static @Nullable String text(JsonObject event, String name) {
    JsonElement value = event.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
  }

  private void learn() {
    Duration pause = firstPause;
    for (Optional<String> refusal = ask(); refusal.isPresent(); refusal = ask()) {
      if (closed) {
        return;
      }
      if (!refusal.get().equals(trouble)) {
        log.error("{} Asking again in the background.", refusal.get());
      }
      trouble = refusal.get();
      try {
        Thread.sleep(pause.toMillis());
      } catch (InterruptedException e) {
        return;
      }
      Duration twice = pause.multipliedBy(2);
      pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
  }

  private Optional<String> ask() {
    try {
      AuthTestResponse answer = client.authTest(r -> r);
      if (answer.isOk()) {
        known = answer;
        missing = Scopes.missing(answer.getHttpResponseHeaders());
        missing.ifPresent(sentence -> log.error("{}", sentence));
        log.info("Known as {} in workspace {}", answer.getUserId(), answer.getTeamId());
        return Optional.empty();
      }
      return Optional.of("Slack refuses SLACK_BOT_TOKEN (" + answer.getError() + ").");
    } catch (SlackApiException e) {
      return Optional.of("Slack answers with status " + e.getResponse().code() + ".");
    } catch (IOException | RuntimeException e) {
      return Optional.of("Slack cannot be reached (" + e.getClass().getSimpleName() + ").");
    }
  }
}
