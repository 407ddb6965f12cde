package followthrough.slack.presses;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import followthrough.core.action.Deliveries;
import followthrough.slack.connection.RetryAfter;
import followthrough.slack.connection.SlackErrors;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.messages.ReminderMessage;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one message in Slack to a new look, and says what came of it. */
final class SlackUpdate {
  private static final Logger log = LoggerFactory.getLogger(SlackUpdate.class);
  private static final Duration SOON = Duration.ofSeconds(2);

  /** Of an error that nobody knows so many tries are enough: about an hour. */
  private static final int PATIENCE = 60;

  private final WorkspaceClients clients;

  SlackUpdate(WorkspaceClients clients) {
    this.clients = clients;
  }

  /**
   * What came of an update.
   *
   * @param pause how long to wait before the next try; null when none is worthwhile now
   * @param settled whether the message shows what it should, or never will
   */
  record Sent(@Nullable Duration pause, boolean settled) {
    static final Sent SETTLED = new Sent(null, true);

    /** Somebody has to mend the installation; the next change tries again. */
    static final Sent LEFT = new Sent(null, false);

    static Sent again(Duration pause) {
      return new Sent(pause, false);
    }
  }

  /**
   * Sends it once.
   *
   * @param attempt which try this is, from 1
   */
  Sent send(Deliveries.Posted posted, ReminderMessage.Rendered now, int attempt) {
    try {
      ChatUpdateResponse answer =
          clients
              .patient(posted.delivery().person().workspace())
              .chatUpdate(
                  r ->
                      r.channel(posted.channel())
                          .ts(posted.timestamp())
                          .text(now.text())
                          .blocks(now.blocks()));
      return answer.isOk() ? Sent.SETTLED : after(answer.getError(), attempt);
    } catch (SlackApiException e) {
      return Sent.again(RetryAfter.of(e, SOON));
    } catch (IOException e) {
      return Sent.again(SOON);
    } catch (WorkspaceClients.NotInstalled e) {
      log.info("A message stays as it is: the app was removed");
      return Sent.LEFT;
    } catch (RuntimeException e) {
      // Somebody else than Slack has answered, such as a proxy.
      log.warn("Slack's answer to an update cannot be read: {}", e.getClass().getSimpleName());
      return attempt < PATIENCE ? Sent.again(SOON) : Sent.LEFT;
    }
  }

  private static Sent after(@Nullable String error, int attempt) {
    return switch (SlackErrors.of(error)) {
      case LATER -> Sent.again(SOON);
      case PERHAPS -> attempt < PATIENCE ? Sent.again(SOON) : Sent.SETTLED;
      case UPDATE -> {
        // Deleted by the person, or too old to be changed: nothing is left to show.
        log.info("A message stays as it is: {}", error);
        yield Sent.SETTLED;
      }
      case PAYLOAD -> {
        log.error("Slack will never take this update: {}", error);
        yield Sent.SETTLED;
      }
      case INSTALLATION, CONFIGURATION, RECIPIENT -> {
        log.warn("Slack does not take an update: {}", error);
        yield Sent.LEFT;
      }
    };
  }
}
