package followthrough.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.request.SocketModeEnvelope;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs Bolt for messages that came over a WebSocket, several at a time, and words the answers. */
final class Envelopes {
  private static final Logger log = LoggerFactory.getLogger(Envelopes.class);

  /** More than this could not be answered within Slack's three seconds anyway. */
  private static final int MOST_WAITING = 1_000;

  private final App app;
  private final SocketModeRequestParser parser;
  private final ThreadPoolExecutor workers;

  Envelopes(App app, int concurrency) {
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
    this.workers =
        new ThreadPoolExecutor(
            concurrency,
            concurrency,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(MOST_WAITING),
            task -> new Thread(task, "socket-message"));
    workers.allowCoreThreadTimeOut(true);
  }

  /** Works on the message on another thread; an answer, if there is one, goes to {@code send}. */
  void work(String message, Consumer<String> send) {
    try {
      workers.execute(
          () -> {
            String answer = answer(message);
            if (answer != null) {
              send.accept(answer);
            }
          });
    } catch (RejectedExecutionException e) {
      log.warn("A message came while no more can be taken; Slack will send it again");
    }
  }

  /** Takes no more, and waits for those already taken. */
  void finish(Duration grace) {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("Some messages were not answered in time and were cut off");
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable String answer(String message) {
    SocketModeRequest parsed = null;
    try {
      parsed = parser.parse(FarTimes.withinReach(message));
      if (parsed == null) {
        log.debug("A message of a kind that needs no answer");
        return null;
      }
      if (parsed.getBoltRequest() == null) {
        return acknowledgement(parsed.getEnvelope(), Response.ok());
      }
      Response response = app.run(parsed.getBoltRequest());
      if (response.getStatusCode() != 200) {
        log.warn("Bolt answered a message with status {}", response.getStatusCode());
        return null;
      }
      return acknowledgement(parsed.getEnvelope(), response);
    } catch (Exception e) {
      Request<?> request = parsed == null ? null : parsed.getBoltRequest();
      log.error("Could not answer {}", SlackEvents.describe(request), e);
      // A command can be told so. For the rest silence is right: Slack repeats an event, and keeps
      // a modal with what was typed open, which an acknowledgement would close.
      return parsed != null && request != null && request.getRequestType() == RequestType.Command
          ? acknowledgement(
              parsed.getEnvelope(),
              Response.ok("Something went wrong here. Please try again in a minute."))
          : null;
    }
  }

  private static String acknowledgement(SocketModeEnvelope envelope, Response response) {
    JsonObject answer = new JsonObject();
    answer.addProperty("envelope_id", envelope.getEnvelopeId());
    String body = response.getBody();
    if (body != null && !body.isEmpty()) {
      if (response.getContentType().startsWith("application/json")) {
        answer.add("payload", JsonParser.parseString(body));
      } else {
        JsonObject text = new JsonObject();
        text.addProperty("text", body);
        answer.add("payload", text);
      }
    }
    return answer.toString();
  }
}
