package followthrough.slack.opportunity;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.people.PersonId;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.presses.Pages;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the story that somebody has open as new as their Home tab, whichever form lies over it.
 * Which ones are open is known only here: after a start they are brought up to date when opened
 * again.
 */
public final class OpenStories implements Pages {
  private static final Logger log = LoggerFactory.getLogger(OpenStories.class);
  private static final int MOST = 2_000;

  private final Desk desk;
  private final WorkspaceClients clients;
  private final Executor background;
  private final Pages pages;

  /** The newest of each person; who opened one long ago is forgotten first. */
  private final Map<PersonId, Open> open =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<PersonId, Open> eldest) {
              return size() > MOST;
            }
          });

  private record Open(String modal, Leaf leaf) {}

  /**
   * Follows what the Home tab follows.
   *
   * @param background does what nobody waits for; may refuse when it has too much to do
   */
  public OpenStories(Desk desk, WorkspaceClients clients, Executor background, Pages pages) {
    this.desk = desk;
    this.clients = clients;
    this.background = background;
    this.pages = pages;
  }

  @Override
  public void refresh(PersonId person, int page) {
    pages.refresh(person, page);
    follow(person);
  }

  @Override
  public void changed(PersonId person) {
    pages.changed(person);
    follow(person);
  }

  /** The page as it stands; a word that it is gone when it is. */
  View story(PersonId person, Leaf leaf) {
    return desk.look(person)
        .map(seen -> OpportunityView.render(seen, leaf))
        .orElseGet(OpportunityView::gone);
  }

  /** Shows the page as it stands in the modal in which somebody pressed. */
  void showIn(Press press, Leaf leaf) throws IOException, SlackApiException {
    shows(press.person(), press.modal().getId(), leaf);
    press.replace(story(press.person(), leaf));
  }

  /** A modal shows that page from now on. */
  void shows(PersonId person, String modal, Leaf leaf) {
    if (!modal.isEmpty()) {
      open.remove(person);
      open.put(person, new Open(modal, leaf));
    }
  }

  void closed(PersonId person, String modal) {
    Open last = open.get(person);
    if (last != null && last.modal().equals(modal)) {
      open.remove(person, last);
    }
  }

  private void follow(PersonId person) {
    if (!open.containsKey(person)) {
      return;
    }
    try {
      background.execute(() -> update(person));
    } catch (RejectedExecutionException e) {
      log.debug("Too much to do: an opportunity keeps its old look until it is opened again");
    }
  }

  // One after the other, so that the newest state stays; few have a story open.
  private synchronized void update(PersonId person) {
    Open shown = open.get(person);
    if (shown == null) {
      return;
    }
    View view = story(person, shown.leaf());
    try {
      if (!Modals.update(clients.patient(person.workspace()), shown.modal(), view)) {
        closed(person, shown.modal());
      }
    } catch (IOException | SlackApiException | RuntimeException e) {
      log.warn(
          "An opportunity keeps its old look until it is opened again: {}",
          e.getClass().getSimpleName());
    }
  }
}
