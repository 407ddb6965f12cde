package followthrough.slack.presses;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import followthrough.core.people.PersonId;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.kit.Discretion;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Place;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings messages in Slack to their present state, in the background. */
public final class MessageUpdates {
  private static final Logger log = LoggerFactory.getLogger(MessageUpdates.class);

  private final Redraw redraw;
  private final WorkspaceClients clients;
  private final Pages pages;
  private final Executor background;

  /**
   * Wires the updates to what is shown.
   *
   * @param pages follow what changes, beside the messages
   * @param background does what nobody waits for; may refuse when it has too much to do
   */
  public MessageUpdates(Redraw redraw, WorkspaceClients clients, Pages pages, Executor background) {
    this.redraw = redraw;
    this.clients = clients;
    this.pages = pages;
    this.background = background;
  }

  /**
   * Shows soon what a press has changed: in the message or page in which it was made, and whatever
   * else the person may be looking at.
   */
  public void changed(Place place) {
    show(place, false);
  }

  /** The same after a press that is not possible any more: what the person sees is out of date. */
  public void outdated(Place place) {
    show(place, true);
  }

  private void show(Place place, boolean outdated) {
    if (place.inMessage()) {
      redraw.pressed(
          place.person(), new Redraw.Pressed(place.channel(), place.timestamp(), outdated));
      pages.changed(place.person());
    } else {
      pages.refresh(place.person(), place.page());
    }
  }

  /** The same after a press in a form that a message asked for. */
  public void changed(PersonId person) {
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
            Discretion discretion = redraw.discretion(place.person());
            List<LayoutBlock> shown =
                discretion.blocks(blocks.isEmpty() ? List.of(Elements.lines(text)) : blocks);
            boolean plain = blocks.isEmpty() && !discretion.hides();
            var answer =
                clients
                    .patient(place.person().workspace())
                    .chatPostEphemeral(
                        r ->
                            r.channel(place.channel())
                                .user(place.person().user())
                                .text(discretion.text(text))
                                .blocks(plain ? null : shown));
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
      log.debug("Too much to do: an ephemeral answer is lost");
    }
  }
}
