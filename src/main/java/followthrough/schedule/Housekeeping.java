package followthrough.schedule;

import followthrough.core.action.Onlooker;
import followthrough.core.action.StoreUnavailable;
import followthrough.core.action.Trash;
import followthrough.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** As time passes, erases once an hour what was deleted long enough ago. */
public final class Housekeeping implements Onlooker {
  private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
  private static final Duration EVERY = Duration.ofHours(1);

  private final Onlooker others;
  private final Trash trash;
  private final InstantSource clock;
  private Instant next = Instant.MIN;

  /**
   * @param others whoever looks on as well
   */
  public Housekeeping(Onlooker others, Trash trash, InstantSource clock) {
    this.others = others;
    this.trash = trash;
    this.clock = clock;
  }

  @Override
  public void changed(PersonId person) {
    others.changed(person);
  }

  @Override
  public void timePasses() {
    others.timePasses();
    Instant now = clock.instant();
    if (isDue(now)) {
      purge(now);
    }
  }

  private synchronized boolean isDue(Instant now) {
    // A clock that was put back must not hold it up for long.
    if (now.isBefore(next) && !now.isBefore(next.minus(EVERY))) {
      return false;
    }
    next = now.plus(EVERY);
    return true;
  }

  private void purge(Instant now) {
    try {
      int purged = trash.purge(now);
      if (purged > 0) {
        log.info("{} deleted interviews were erased", purged);
      }
    } catch (StoreUnavailable away) {
      log.debug("Nothing is erased while the database is away", away);
    }
  }
}
