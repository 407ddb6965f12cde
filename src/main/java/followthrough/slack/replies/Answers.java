package followthrough.slack.replies;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import followthrough.slack.kit.Background;
import followthrough.slack.kit.Place;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Said;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts answers to what was typed; one that Slack does not take at once is tried again. */
public final class Answers {
  private static final Logger log = LoggerFactory.getLogger(Answers.class);
  private static final int TRIES = 5;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Set<String> PASSING =
      Set.of("ratelimited", "rate_limited", "internal_error", "service_unavailable", "fatal_error");

  private final Background background;

  public Answers(Background background) {
    this.background = background;
  }

  /** Whether it was taken, will never be, or may be later. */
  private enum Posted {
    YES,
    NEVER,
    NOT_YET
  }

  /**
   * Posts at once, before the request is over.
   *
   * @param slack a client that gives up in time for whoever is waiting
   */
  void post(MethodsClient slack, Letter.Place place, Said said) {
    if (tried(slack, place, said) == Posted.NOT_YET) {
      later(slack, place, said, 2);
    }
  }

  private void later(MethodsClient slack, Letter.Place place, Said said, int attempt) {
    if (attempt > TRIES) {
      log.warn("An answer to a message was lost after {} tries", TRIES);
      return;
    }
    CompletableFuture.delayedExecutor(
            PAUSE.toMillis() * attempt, TimeUnit.MILLISECONDS, Runnable::run)
        .execute(
            () ->
                background.run(
                    "answer a message",
                    () -> {
                      if (tried(slack, place, said) == Posted.NOT_YET) {
                        later(slack, place, said, attempt + 1);
                      }
                    }));
  }

  private static Posted tried(MethodsClient slack, Letter.Place place, Said said) {
    try {
      var answer =
          slack.chatPostMessage(
              r ->
                  r.channel(place.channel())
                      .threadTs(place.thread())
                      .text(said.text())
                      .blocks(said.blocks())
                      .unfurlLinks(false)
                      .unfurlMedia(false));
      if (answer.isOk()) {
        return Posted.YES;
      }
      log.warn("Slack does not take an answer to a message: {}", answer.getError());
      return PASSING.contains(answer.getError()) ? Posted.NOT_YET : Posted.NEVER;
    } catch (SlackApiException | IOException e) {
      // Rather an answer twice than a silence.
      log.warn("An answer to a message was not taken: {}", e.getClass().getSimpleName());
      return Posted.NOT_YET;
    }
  }

  /** Puts the answer to a press in place of the message with the button. */
  void replace(Press press, Said said) {
    Place place = press.place();
    try {
      var answer =
          press
              .slack()
              .chatUpdate(
                  r ->
                      r.channel(place.channel())
                          .ts(place.timestamp())
                          .text(said.text())
                          .blocks(said.blocks()));
      if (answer.isOk()) {
        return;
      }
      log.warn("Slack does not change an answer: {}", answer.getError());
    } catch (SlackApiException | IOException e) {
      log.warn("An answer was not changed: {}", e.getClass().getSimpleName());
    }
    post(press.slack(), new Letter.Place(place.channel(), null), said);
  }
}
