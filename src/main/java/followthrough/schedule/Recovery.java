package followthrough.schedule;

import followthrough.core.action.Deliveries;
import followthrough.core.action.Desk;
import followthrough.core.action.Leftovers;
import followthrough.core.action.Onlooker;
import followthrough.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a start does about the program before it, which may have died at any moment: what Slack may
 * have already is looked for before it is posted, and nobody sleeps past something due.
 */
public final class Recovery implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Recovery.class);
  private static final int PAGE = 100;
  private static final Duration LATELY = Duration.ofDays(2);

  private final Leftovers leftovers;
  private final Deliveries deliveries;
  private final Desk desk;
  private final Onlooker onlooker;
  private volatile boolean stopped;
  private @Nullable Thread background;

  /**
   * @param onlooker draws anew what the program before this one may have left as it was
   */
  public Recovery(Leftovers leftovers, Deliveries deliveries, Desk desk, Onlooker onlooker) {
    this.leftovers = leftovers;
    this.deliveries = deliveries;
    this.desk = desk;
    this.onlooker = onlooker;
  }

  /**
   * What must be done before the first post.
   *
   * @param cutOff whether a program before this one was not stopped in order
   */
  public void beforePosting(boolean cutOff) {
    int open = leftovers.free();
    if (cutOff) {
      // One look is enough for what nobody is known to have tried: Slack had the time to show it.
      // What was decided on last may stand in Slack and be missing here: decided on anew, it has
      // the same number and is found by it.
      decideWhatIsDue();
      open += leftovers.doubt(desk.now(), Patience.LOOKS - 1);
      if (open > 0) {
        log.warn("{} messages are looked for in Slack before they are sent", open);
      }
    }
  }

  private void decideWhatIsDue() {
    Set<PersonId> decided = new HashSet<>();
    List<PersonId> awake = awake(decided);
    while (!awake.isEmpty()) {
      awake.forEach(this::tick);
      decided.addAll(awake);
      awake = awake(decided);
    }
  }

  /** Those whose planning fails stay awake, and must not be asked for ever. */
  private List<PersonId> awake(Set<PersonId> decided) {
    return deliveries.awake(desk.now(), decided.size() + PAGE).stream()
        .filter(one -> !decided.contains(one))
        .toList();
  }

  /** Looks at everybody once, without haste, until {@link #close}. */
  public synchronized void startInBackground() {
    Thread started = new Thread(this::wakeEverybodyInTime, "recovery");
    started.setDaemon(true);
    started.start();
    background = started;
  }

  /** Looks at everybody once: whoever would wake later than their plan says is woken. */
  public void wakeEverybodyInTime() {
    try {
      PersonId last = null;
      List<PersonId> page = leftovers.everybody(last, PAGE);
      while (!page.isEmpty() && !stopped) {
        for (PersonId person : page) {
          if (!stopped) {
            tick(person);
          }
        }
        last = page.get(page.size() - 1);
        page = leftovers.everybody(last, PAGE);
      }
    } catch (RuntimeException trouble) {
      log.warn("Not everybody could be looked at after the start: {}", trouble.getMessage());
    }
  }

  private void tick(PersonId person) {
    try {
      Instant lately = desk.now().minus(LATELY);
      if (desk.tick(person).filter(press -> press.isAfter(lately)).isPresent()) {
        // What they pressed may not have reached their messages.
        onlooker.changed(person);
      }
    } catch (RuntimeException trouble) {
      log.error("Planning for {} failed after the start", person, trouble);
    }
  }

  /** Ends what runs in the background, after the person at hand. */
  @Override
  public synchronized void close() {
    stopped = true;
    Thread running = background;
    if (running != null) {
      try {
        running.join();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
