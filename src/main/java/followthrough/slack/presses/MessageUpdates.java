package followthrough.slack.presses;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.model.block.LayoutBlock;
import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.people.PersonId;
import followthrough.slack.connection.RetryAfter;
import followthrough.slack.connection.SlackErrors;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.kit.Place;
import followthrough.slack.messages.ReminderMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings messages in Slack to their present state, in the background. */
public final class MessageUpdates {
  private static final Logger log = LoggerFactory.getLogger(MessageUpdates.class);
  private static final int TRIES = 3;
  private static final int LANES = 64;
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final int TOO_MANY_REQUESTS = 429;

  private final Desk desk;
  private final Deliveries deliveries;
  private final WorkspaceClients clients;
  private final ReminderMessage message;
  private final Pages pages;
  private final Executor background;

  /** One message is updated by one thread at a time, so that the newest state is written last. */
  private final Object[] lanes = IntStream.range(0, LANES).mapToObj(i -> new Object()).toArray();

  /**
   * Wires the updates to what is shown.
   *
   * @param pages follow what changes, beside the messages
   * @param background does what nobody waits for; may refuse when it has too much to do
   */
  public MessageUpdates(
      Desk desk,
      Deliveries deliveries,
      WorkspaceClients clients,
      ReminderMessage message,
      Pages pages,
      Executor background) {
    this.desk = desk;
    this.deliveries = deliveries;
    this.clients = clients;
    this.message = message;
    this.pages = pages;
    this.background = background;
  }

  /** Which message: by what Slack calls it, and by the number of its delivery, 0 if unknown. */
  private record Shown(Place place, long delivery) {}

  /**
   * Shows soon what a press has changed: the message or page in which it was made, and whatever
   * else the person may be looking at.
   *
   * @param delivery the number of the message; 0 when only Slack's name of it is known
   */
  public void changed(Place place, long delivery) {
    if (place.inMessage()) {
      run(() -> update(new Shown(place, delivery), 1));
      pages.changed(place.person());
    } else {
      pages.refresh(place.person(), place.page());
    }
  }

  /** The same after a press in a form that a message asked for. */
  public void changed(PersonId person, long delivery) {
    deliveries
        .find(person, delivery)
        .map(posted -> new Place(person, posted.channel(), posted.timestamp(), 0))
        .ifPresent(place -> run(() -> update(new Shown(place, delivery), 1)));
    pages.changed(person);
  }

  /**
   * Says something in a message to the person alone, soon.
   *
   * @param text the whole content for those who hear it read
   * @param blocks none to show the text alone
   */
  public void whisper(Place place, String text, List<LayoutBlock> blocks) {
    run(
        () -> {
          try {
            var answer =
                clients
                    .patient(place.person().workspace())
                    .chatPostEphemeral(
                        r ->
                            r.channel(place.channel())
                                .user(place.person().user())
                                .text(text)
                                .blocks(blocks.isEmpty() ? null : blocks));
            if (!answer.isOk()) {
              log.warn("Slack does not take an ephemeral answer: {}", answer.getError());
            }
          } catch (IOException | SlackApiException | WorkspaceClients.NotInstalled e) {
            log.warn("An ephemeral answer was lost: {}", e.getClass().getSimpleName());
          }
        });
  }

  private void run(Runnable work) {
    try {
      background.execute(work);
    } catch (RejectedExecutionException e) {
      // The press is stored; only its echo is late, until the next press or the Home tab.
      log.debug("Too much to do: a message keeps its old look for now");
    }
  }

  private void update(Shown shown, int attempt) {
    Place place = shown.place();
    synchronized (lanes[Math.floorMod(place.timestamp().hashCode(), LANES)]) {
      Optional<Deliveries.Posted> posted =
          deliveries.find(place.person(), place.channel(), place.timestamp());
      if (posted.isEmpty()) {
        // A press can be faster than the record that the message was posted.
        posted = deliveries.find(place.person(), shown.delivery());
      }
      Optional<Desk.View> view = desk.look(place.person());
      if (posted.isEmpty() || view.isEmpty()) {
        again(shown, attempt, SOON, "it is not stored yet");
        return;
      }
      send(shown, attempt, message.render(posted.get().delivery(), view.get()));
    }
  }

  private void send(Shown shown, int attempt, ReminderMessage.Rendered message) {
    Place place = shown.place();
    try {
      ChatUpdateResponse answer =
          clients
              .patient(place.person().workspace())
              .chatUpdate(
                  r ->
                      r.channel(place.channel())
                          .ts(place.timestamp())
                          .text(message.text())
                          .blocks(message.blocks()));
      if (answer.isOk()) {
        return;
      }
      switch (SlackErrors.of(answer.getError())) {
        case LATER -> again(shown, attempt, SOON, answer.getError());
        // Deleted by the person, or too old to be changed: nothing is left to show.
        case PERHAPS, UPDATE -> log.info("A message stays as it is: {}", answer.getError());
        case INSTALLATION, CONFIGURATION, RECIPIENT, PAYLOAD ->
            log.warn("Slack does not take an update: {}", answer.getError());
      }
    } catch (SlackApiException e) {
      boolean busy = e.getResponse().code() == TOO_MANY_REQUESTS;
      again(shown, attempt, busy ? RetryAfter.of(e) : SOON, "status " + e.getResponse().code());
    } catch (IOException e) {
      again(shown, attempt, SOON, e.getClass().getSimpleName());
    } catch (WorkspaceClients.NotInstalled e) {
      log.info("A message stays as it is: the app was removed");
    }
  }

  private void again(Shown shown, int attempt, Duration wait, String why) {
    if (attempt == TRIES) {
      log.warn("A message keeps its old look after {} tries: {}", TRIES, why);
      return;
    }
    CompletableFuture.delayedExecutor(
            wait.toMillis(), TimeUnit.MILLISECONDS, command -> run(command))
        .execute(() -> update(shown, attempt + 1));
  }
}
