package followthrough.slack.kit;

import followthrough.core.action.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what nobody waits for: a few threads, a bounded queue, and an orderly end. */
public final class Background {
  private static final Logger log = LoggerFactory.getLogger(Background.class);

  /** Together at least a minute. */
  private static final int TRIES = 60;

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final AtomicLong refused = new AtomicLong();
  private final AtomicInteger resting = new AtomicInteger();
  private final ThreadPoolExecutor executor;

  /**
   * @param threads how many pieces of work run at once
   * @param queue how many more may wait
   */
  public Background(int threads, int queue) {
    AtomicInteger number = new AtomicInteger();
    executor =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(queue),
            work -> {
              Thread thread = new Thread(work, "background-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * A piece of work; whatever it throws is logged and ends only itself. While the store is away it
   * is done again for a minute, so it must do no harm when done twice.
   */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  /**
   * Does the work soon, on another thread.
   *
   * @param what names the work in the log, without anything a person typed
   * @return false when there is too much waiting already, or the end has begun
   */
  public boolean run(String what, Work work) {
    try {
      executor.execute(() -> attempt(what, work, 1));
      return true;
    } catch (RejectedExecutionException e) {
      // Under a flood one line tells as much as ten thousand.
      long times = refused.incrementAndGet();
      if (Long.bitCount(times) == 1) {
        log.warn("Too busy to {}; {} times so far", what, times);
      }
      return false;
    }
  }

  private void attempt(String what, Work work, int tries) {
    try {
      work.run();
    } catch (StoreUnavailable away) {
      if (tries < TRIES) {
        again(what, work, tries + 1);
      } else {
        log.warn("Gave up to {}: the store is away for too long", what);
      }
    } catch (Exception e) {
      log.error("Could not {}", what, Trace.of(e));
    }
  }

  private void again(String what, Work work, int tries) {
    resting.incrementAndGet();
    CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
        .execute(
            () -> {
              run(what, () -> attempt(what, work, tries));
              resting.decrementAndGet();
            });
  }

  /** Whether nothing runs and nothing waits. */
  public boolean idle() {
    return resting.get() == 0 && executor.getActiveCount() == 0 && executor.getQueue().isEmpty();
  }

  /**
   * Takes nothing new and finishes what was taken.
   *
   * @return false when work was left undone after {@code grace}
   */
  public boolean close(Duration grace) {
    executor.shutdown();
    try {
      if (executor.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    log.warn("Gave up {} pieces of work in the background", executor.shutdownNow().size());
    return false;
  }
}
