package followthrough.slack.home;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.people.PersonId;
import followthrough.slack.connection.RetryAfter;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.presses.Pages;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the Home tab of whoever opens it or presses something. */
public final class HomeTab implements Pages, Switchboard.Part {
  private static final Logger log = LoggerFactory.getLogger(HomeTab.class);

  /** A page above all that one can turn to. */
  static final int FIRST_CLOSED = -1;

  private static final int TRIES = 3;
  private static final int LANES = 64;
  private static final Duration WATCHED_FOR = Duration.ofHours(1);
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Set<String> PASSING =
      Set.of("hash_conflict", "ratelimited", "rate_limited", "internal_error", "fatal_error");

  private final Desk desk;
  private final WorkspaceClients clients;
  private final Executor background;

  private final Map<PersonId, Instant> watched = new ConcurrentHashMap<>();
  private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();

  /** One person's tab is published by one thread at a time, so that the newest state stays. */
  private final Object[] lanes = IntStream.range(0, LANES).mapToObj(i -> new Object()).toArray();

  /**
   * Wires the tab to the desk.
   *
   * @param background does what nobody waits for; may refuse when it has too much to do
   */
  public HomeTab(Desk desk, WorkspaceClients clients, Executor background) {
    this.desk = desk;
    this.clients = clients;
    this.background = background;
  }

  /** Listens for visits, for the buttons that turn pages, and for what is looked for. */
  @Override
  public void plugInto(Switchboard board) {
    new FindModal(desk).plugInto(board);
    board
        .event(AppHomeOpenedEvent.class, AppHomeOpenedEvent.TYPE_NAME, this::visited)
        .action(HomeView.PREVIOUS, this::turned)
        .action(HomeView.NEXT, this::turned)
        .action(HomeView.OPEN, this::turned)
        .action(HomeView.CLOSED, this::unfolded);
  }

  private Response visited(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    if ("home".equals(payload.getEvent().getTab())) {
      PersonId person = new PersonId(payload.getTeamId(), payload.getEvent().getUser());
      refresh(person);
      run(() -> desk.look(person).ifPresent(seen -> desk.welcomeBack(seen.file().person())));
    }
    return context.ack();
  }

  private void turned(Press press) {
    String page = press.value();
    refresh(press.person(), page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0);
  }

  /** How many pages come before the closed ones is known when the page is drawn. */
  private void unfolded(Press press) {
    watched.put(press.person(), desk.now());
    publishSoon(press.person(), FIRST_CLOSED);
  }

  /** Shows the first page anew, soon and on another thread. */
  public void refresh(PersonId person) {
    refresh(person, 0);
  }

  @Override
  public void refresh(PersonId person, int page) {
    watched.put(person, desk.now());
    publishSoon(person, page);
  }

  /** Slack tells of every visit, so a tab that nobody has opened lately needs no new look. */
  @Override
  public void changed(PersonId person) {
    Instant seen = watched.get(person);
    if (seen != null && seen.plus(WATCHED_FOR).isAfter(desk.now())) {
      publishSoon(person, 0);
    } else {
      watched.remove(person);
    }
  }

  /** One waiting publication shows everything that happens until it begins. */
  private void publishSoon(PersonId person, int page) {
    Waiting next = new Waiting(person, page);
    if (waiting.add(next)
        && !run(
            () -> {
              waiting.remove(next);
              publish(person, page, 1);
            })) {
      waiting.remove(next);
    }
  }

  private record Waiting(PersonId person, int page) {}

  private boolean run(Runnable work) {
    try {
      background.execute(work);
      return true;
    } catch (RejectedExecutionException e) {
      log.debug("Too much to do: a Home tab keeps its old look until the next visit");
      return false;
    }
  }

  private void publish(PersonId person, int page, int attempt) {
    synchronized (lanes[Math.floorMod(person.hashCode(), LANES)]) {
      View view =
          desk.look(person).map(seen -> HomeView.render(seen, page)).orElseGet(HomeView::welcome);
      try {
        ViewsPublishResponse answer =
            clients
                .patient(person.workspace())
                .viewsPublish(r -> r.userId(person.user()).view(view));
        if (answer.isOk()) {
          return;
        }
        if (PASSING.contains(String.valueOf(answer.getError()))) {
          again(person, page, attempt, SOON, answer.getError());
        } else {
          log.warn(
              "Slack does not take a Home tab: {} {}",
              answer.getError(),
              answer.getResponseMetadata());
        }
      } catch (SlackApiException e) {
        again(person, page, attempt, RetryAfter.of(e, SOON), "status " + e.getResponse().code());
      } catch (IOException e) {
        again(person, page, attempt, SOON, e.getClass().getSimpleName());
      } catch (WorkspaceClients.NotInstalled e) {
        log.info("A Home tab stays as it is: the app was removed");
      }
    }
  }

  private void again(PersonId person, int page, int attempt, Duration wait, String why) {
    if (attempt == TRIES) {
      log.warn("A Home tab keeps its old look after {} tries: {}", TRIES, why);
      return;
    }
    CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, this::run)
        .execute(() -> publish(person, page, attempt + 1));
  }
}
