package followthrough.schedule;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Deliveries.Claim;
import followthrough.core.action.Desk;
import followthrough.core.action.Journal;
import followthrough.core.action.Messenger;
import followthrough.core.action.Onlooker;
import followthrough.core.action.StoreUnavailable;
import followthrough.core.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices, a few times a second, what time has made due, and sends it. */
public final class Pulse {
  private static final Logger log = LoggerFactory.getLogger(Pulse.class);

  /** How often to look when nobody nudges. */
  public static final Duration EVERY = Duration.ofMillis(250);

  /** Longer than any post takes, its waiting for a free sender included. */
  public static final Duration LEASE = Duration.ofMinutes(2);

  /** Every so many beats the waits are looked through. */
  private static final int BEATS = 20;

  private static final Duration SILENCE = Duration.ofSeconds(30);
  private static final int IN_HAND = 32;
  private static final int PEOPLE = 64;

  private final String owner = UUID.randomUUID().toString();
  private final Duration lease;
  private final Deliveries deliveries;
  private final Desk desk;
  private final Onlooker onlooker;
  private final Clock clock;
  private final Pace pace;
  private final Courier courier;
  private final LongSupplier nanoTime;
  private final Work<Held> sending = new Work<>(IN_HAND);
  private final Work<PersonId> planning = new Work<>(PEOPLE);
  private final Set<PersonId> planned = new HashSet<>();
  private final AtomicBoolean nudged = new AtomicBoolean();
  private Instant plannedAt = Instant.MIN;
  private int beats;
  private volatile @Nullable Turn lastTurn;
  private volatile @Nullable Threads threads;
  private volatile boolean failing;

  /**
   * @param clock what time it is for people
   * @param nanoTime measures what passes, as {@link System#nanoTime}; never leaps
   * @param perSecond messages a workspace gets on average
   * @param burst messages it gets at once after a quiet while
   * @param lease after how long another instance may take over what this one has claimed
   * @param onlooker hears of what was sent, and that time passes
   */
  public Pulse(
      Journal journal,
      Deliveries deliveries,
      Messenger messenger,
      Desk desk,
      Clock clock,
      LongSupplier nanoTime,
      double perSecond,
      int burst,
      Duration lease,
      Onlooker onlooker) {
    this.lease = lease;
    this.onlooker = onlooker;
    this.deliveries = deliveries;
    this.desk = desk;
    this.clock = clock;
    this.nanoTime = nanoTime;
    this.pace = new Pace(nanoTime, perSecond, burst);
    this.courier = new Courier(journal, deliveries, messenger, desk, clock, pace, onlooker, owner);
  }

  /**
   * A claimed message.
   *
   * @param since when it was claimed at the earliest, by what passes
   */
  private record Held(Claim claim, long since) {}

  /** Begins to beat, until {@link #stop}. */
  public synchronized void start() {
    if (threads != null) {
      throw new IllegalStateException("the pulse beats already");
    }
    Threads started = Threads.started();
    threads = started;
    // It never ends by itself: the catch-all keeps every exception from it.
    Future<?> unused =
        started
            .heart()
            .scheduleWithFixedDelay(
                () -> beat(started), 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Looks at once instead of at the next beat; returns without waiting. */
  public void nudge() {
    Threads running = threads;
    if (running != null && nudged.compareAndSet(false, true)) {
      try {
        running.heart().execute(() -> beat(running));
      } catch (RejectedExecutionException stopped) {
        // Whoever is stopping looks at nothing any more; the next start will.
        log.debug("Nudged while stopping", stopped);
      }
    }
  }

  /**
   * Does on this thread all there is to do now, and waits for what is under way. What was paced, or
   * given back for later, is not there now.
   */
  public void turn() {
    deliveries.endWaitsOfTheFuture(lease);
    boolean more = true;
    while (more) {
      more = plan(Runnable::run) + send(Runnable::run) > 0;
      planning.awaitNone();
      sending.awaitNone();
    }
    turned();
  }

  private void turned() {
    onlooker.timePasses();
    lastTurn = new Turn(clock.instant(), nanoTime.getAsLong());
  }

  /** The catch-all: an executor silently ends what throws once. */
  private void beat(Threads running) {
    nudged.set(false);
    try {
      if (beats++ % BEATS == 0) {
        deliveries.endWaitsOfTheFuture(lease);
      }
      plan(running.planners());
      send(running.senders());
      turned();
      failing = false;
    } catch (Throwable trouble) {
      // Of a store that is away the log has heard already.
      if (!failing && threads != null && !(trouble instanceof StoreUnavailable)) {
        log.error("The pulse skipped a beat and goes on trying", trouble);
      }
      failing = true;
    }
  }

  private int plan(Executor workers) {
    Instant now = desk.now();
    List<PersonId> awake = planning.take(room -> unplanned(now, room));
    for (PersonId person : awake) {
      workers.execute(() -> planning.does(person, this::tick, this::nudge));
    }
    return awake.size();
  }

  /** One look at a person per minute is enough, and a failing one must not keep us busy. */
  private synchronized List<PersonId> unplanned(Instant now, int room) {
    if (!now.equals(plannedAt)) {
      planned.clear();
      plannedAt = now;
    }
    List<PersonId> awake =
        deliveries.awake(now, room + planned.size()).stream()
            .filter(person -> !planned.contains(person))
            .limit(room)
            .toList();
    planned.addAll(awake);
    return awake;
  }

  private void tick(PersonId person) {
    try {
      desk.tick(person);
    } catch (StoreUnavailable away) {
      lookAgain(person);
    } catch (RuntimeException trouble) {
      log.error("Planning for {} failed; trying again in a minute", person, trouble);
    }
  }

  private synchronized void lookAgain(PersonId person) {
    planned.remove(person);
  }

  int send(Executor workers) {
    List<Held> all = sending.take(this::claim);
    for (Held held : all) {
      workers.execute(() -> sending.does(held, this::deliver, this::nudge));
    }
    return all.size();
  }

  private List<Held> claim(int room) {
    Set<PersonId> inHand =
        sending.pieces().stream()
            .map(held -> held.claim().delivery().person())
            .collect(Collectors.toSet());
    long since = nanoTime.getAsLong();
    return deliveries.claim(owner, lease, room, inHand).stream()
        .map(claim -> new Held(claim, since))
        .toList();
  }

  private void deliver(Held held) {
    BooleanSupplier inTime = () -> inTime(held.since());
    if (sending.closed() || !inTime.getAsBoolean()) {
      courier.handBack(held.claim());
    } else {
      courier.deliver(held.claim(), inTime);
    }
  }

  /** A post must be over before the lease is: half of it is for the post itself. */
  private boolean inTime(long since) {
    return nanoTime.getAsLong() - since < lease.toNanos() / 2;
  }

  /**
   * Ends in order: nothing new begins, what waits is given back, what is being posted may finish.
   *
   * @return whether everything ended within that time
   */
  public boolean stop(Duration patience) {
    Threads running;
    synchronized (this) {
      running = threads;
      if (running == null) {
        return true;
      }
      sending.close();
      planning.close();
      threads = null;
    }
    long end = System.nanoTime() + patience.toNanos();
    boolean ended = true;
    try {
      // The heart first: what it has taken must still reach a worker.
      for (ExecutorService one : List.of(running.heart(), running.planners(), running.senders())) {
        one.shutdown();
        ended &= one.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      ended = false;
    }
    if (!ended) {
      log.warn("Stopping without waiting any longer for messages under way");
      running.planners().shutdownNow();
      running.senders().shutdownNow();
    }
    return ended;
  }

  /** When a turn ended well, by both times. */
  private record Turn(Instant at, long nanoTime) {}

  /** How it is doing at this moment. */
  public Vitals vitals() {
    Turn last = lastTurn;
    boolean recent = last != null && nanoTime.getAsLong() - last.nanoTime() <= SILENCE.toNanos();
    return new Vitals(
        threads != null && recent && !failing,
        last == null ? null : last.at(),
        courier.lastLateness(),
        courier.worstLateness(),
        sending.inHand(),
        pace.stopped());
  }
}
