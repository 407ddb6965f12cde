package followthrough.storage;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does from time to time what an open database needs, on a thread of its own. */
final class Caretaker implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Caretaker.class);

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            Thread made = new Thread(work, "database caretaker");
            made.setDaemon(true);
            return made;
          });

  Caretaker(Duration every, Runnable care) {
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    // It never ends by itself: the catch-all keeps every exception from it.
    Future<?> unused =
        thread.scheduleWithFixedDelay(
            () -> attempt(care), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Does this once, after so long; never while it looks after the database otherwise. */
  void soon(Duration wait, Runnable work) {
    try {
      Future<?> unused =
          thread.schedule(() -> attempt(work), wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException ending) {
      log.debug("The database is being closed", ending);
    }
  }

  private static void attempt(Runnable care) {
    try {
      care.run();
    } catch (RuntimeException trouble) {
      if (Trouble.of(trouble) == Trouble.AWAY) {
        // Whoever asks it for something says so, once for all.
        return;
      }
      log.warn("The database could not be looked after: {}", trouble.getMessage());
    }
  }

  /** Ends it; what runs is finished. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
        log.warn("The database is being closed while it is looked after");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
