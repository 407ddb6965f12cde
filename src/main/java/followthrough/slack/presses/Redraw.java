package followthrough.slack.presses;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.action.Looks;
import followthrough.core.action.Onlooker;
import followthrough.core.action.StoreUnavailable;
import followthrough.core.people.PersonId;
import followthrough.core.plan.History;
import followthrough.slack.connection.WorkspaceClients;
import followthrough.slack.kit.Discretion;
import followthrough.slack.messages.ReminderMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the messages of people true: what would look otherwise now than it was drawn last is drawn
 * anew in Slack, in the background, the newest first, until Slack has taken it.
 */
public final class Redraw implements Onlooker {
  private static final Logger log = LoggerFactory.getLogger(Redraw.class);

  /** Further back nobody looks. */
  private static final int MESSAGES = 50;

  /** Then others have their turn. */
  private static final int AT_ONCE = 5;

  private static final int LANES = 64;
  private static final Duration SOON = Duration.ofSeconds(2);

  /** After so many tries the pauses stay as they are: a minute. */
  private static final int SLOWEST = 30;

  private final Desk desk;
  private final Deliveries deliveries;
  private final Looks looks;
  private final SlackUpdate update;
  private final ReminderMessage message;
  private final Executor background;

  /** What waits for its turn; everything that happens until then is drawn in one go. */
  private final Map<PersonId, Wish> waiting = new ConcurrentHashMap<>();

  /** From when on an answer that a message offers to undo is final. */
  private final Map<PersonId, Instant> undoEnds = new ConcurrentHashMap<>();

  /** Of one person one thread draws at a time, so that the newest state is drawn last. */
  private final Object[] lanes = IntStream.range(0, LANES).mapToObj(i -> new Object()).toArray();

  private volatile boolean closed;

  /**
   * Wires the drawing to what is shown.
   *
   * @param background does what nobody waits for; may refuse when it has too much to do
   */
  public Redraw(
      Desk desk,
      Deliveries deliveries,
      Looks looks,
      WorkspaceClients clients,
      ReminderMessage message,
      Executor background) {
    this.desk = desk;
    this.deliveries = deliveries;
    this.looks = looks;
    this.update = new SlackUpdate(clients);
    this.message = message;
    this.background = background;
  }

  /**
   * A message in which somebody has pressed: it comes first.
   *
   * @param channel and timestamp are what Slack calls it
   * @param outdated whether what was pressed is no longer possible: it is drawn in any case
   */
  record Pressed(String channel, String timestamp, boolean outdated) {
    private boolean is(Looks.Seen seen) {
      return seen.posted().timestamp().equals(timestamp);
    }
  }

  /** What is to be drawn of one person, and how often that was tried. */
  private record Wish(@Nullable Pressed pressed, int attempt) {
    private boolean outdated(Looks.Seen seen) {
      return pressed != null && pressed.outdated && pressed.is(seen);
    }

    private Wish and(Wish later) {
      boolean kept = later.pressed == null || pressed != null && pressed.outdated;
      return new Wish(kept ? pressed : later.pressed, later.attempt);
    }
  }

  /** Nothing is done twice that waits already. */
  @Override
  public void changed(PersonId person) {
    soon(person, new Wish(null, 1));
  }

  /** The same, with the message first in which the person is looking. */
  void pressed(PersonId person, Pressed pressed) {
    soon(person, new Wish(pressed, 1));
  }

  /** How what is said to somebody may name what it is about. */
  Discretion discretion(PersonId person) {
    return desk.look(person).map(Discretion::of).orElse(Discretion.NONE);
  }

  /** Begins nothing new: the next start draws what is left. */
  public void close() {
    closed = true;
  }

  @Override
  public void timePasses() {
    if (undoEnds.isEmpty()) {
      return;
    }
    Instant now = desk.now();
    undoEnds.forEach(
        (person, end) -> {
          if (!end.isAfter(now) && undoEnds.remove(person, end)) {
            changed(person);
          }
        });
  }

  private void soon(PersonId person, Wish wish) {
    if (closed) {
      return;
    }
    while (waiting.putIfAbsent(person, wish) != null) {
      if (waiting.computeIfPresent(person, (one, first) -> first.and(wish)) != null) {
        return;
      }
    }
    try {
      background.execute(() -> draw(person));
    } catch (RejectedExecutionException e) {
      waiting.remove(person);
      later(person, wish, SOON);
    }
  }

  private void draw(PersonId person) {
    synchronized (lanes[Math.floorMod(person.hashCode(), LANES)]) {
      Wish wish = waiting.remove(person);
      if (wish == null) {
        return;
      }
      try {
        draw(person, wish);
      } catch (StoreUnavailable away) {
        later(person, wish, SOON);
      }
    }
  }

  private void draw(PersonId person, Wish wish) {
    List<Looks.Seen> seen = new ArrayList<>(looks.newest(person, MESSAGES));
    Pressed pressed = wish.pressed();
    if (pressed != null && seen.stream().noneMatch(pressed::is)) {
      // None when a press was faster than the record of the post, which will be told of.
      deliveries
          .find(person, pressed.channel(), pressed.timestamp())
          .ifPresent(posted -> seen.add(new Looks.Seen(posted, null)));
    }
    if (pressed != null) {
      // The sort is stable: what was pressed comes first, then the newest.
      seen.sort(Comparator.comparing(pressed::is).reversed());
    }
    if (seen.isEmpty()) {
      return;
    }
    desk.lookForMessages(person).ifPresent(view -> draw(view, wish, seen));
  }

  private void draw(Desk.View view, Wish wish, List<Looks.Seen> all) {
    PersonId person = view.file().person().id();
    notice(view);
    int drawn = 0;
    for (Looks.Seen one : all) {
      ReminderMessage.Rendered now = rendered(one, view);
      if (now == null) {
        continue;
      }
      String look = now.look();
      if (look.equals(one.look()) && !wish.outdated(one)) {
        continue;
      }
      if (drawn++ == AT_ONCE) {
        soon(person, new Wish(null, 1));
        return;
      }
      SlackUpdate.Sent sent = update.send(one.posted(), now, wish.attempt());
      Duration pause = sent.pause();
      if (pause != null) {
        later(person, wish, pause);
        return;
      }
      if (!sent.settled()) {
        return;
      }
      if (!looks.drawn(person, one.posted().delivery().number(), one.look(), look)) {
        soon(person, new Wish(null, 1));
      }
    }
  }

  /** Remembers when the next answer becomes final. */
  private void notice(Desk.View view) {
    view.file().history().answers().stream()
        .filter(answer -> answer.undoable(view.now()))
        .map(answer -> answer.at().plus(History.UNDO).plus(Duration.ofMinutes(1)))
        .min(Comparator.naturalOrder())
        .ifPresent(end -> undoEnds.put(view.file().person().id(), end));
  }

  private ReminderMessage.@Nullable Rendered rendered(Looks.Seen one, Desk.View view) {
    try {
      return message.render(one.posted().delivery(), view);
    } catch (RuntimeException e) {
      log.error("Delivery {} cannot be rendered", one.posted().delivery().id(), e);
      return null;
    }
  }

  private void later(PersonId person, Wish wish, Duration wait) {
    if (Integer.bitCount(wish.attempt()) == 1 && wish.attempt() > 2) {
      log.warn("A message keeps its old look after {} tries", wish.attempt());
    }
    Duration growing = SOON.multipliedBy(Math.min(wish.attempt(), SLOWEST));
    Duration pause = wait.compareTo(growing) < 0 ? growing : wait;
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
        .execute(() -> soon(person, new Wish(wish.pressed(), wish.attempt() + 1)));
  }
}
