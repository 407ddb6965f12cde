package followthrough.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Lets commits that come at the same time share one sync of the disk: whoever waits is let go when
 * a sync that began after their commit has ended.
 */
final class GroupCommit implements AutoCloseable {
  private final Runnable sync;
  private final Thread worker;
  private @Nullable CompletableFuture<Void> next;
  private boolean closed;

  /**
   * @param sync brings to the disk all that was committed before it was called; runs on a thread of
   *     its own, since an interrupted thread would close the file under everybody
   */
  GroupCommit(Runnable sync) {
    this.sync = sync;
    this.worker = new Thread(this::work, "group commit");
    worker.setDaemon(true);
    worker.start();
  }

  /** Returns when what this thread has committed is on the disk; fails when the sync failed. */
  void await() {
    CompletableFuture<Void> mine;
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("the database is closed");
      }
      if (next == null) {
        next = new CompletableFuture<>();
        notifyAll();
      }
      mine = next;
    }
    try {
      mine.join();
    } catch (CompletionException trouble) {
      throw new IllegalStateException("what was committed is not on the disk", trouble.getCause());
    }
  }

  private void work() {
    for (CompletableFuture<Void> batch = take(); batch != null; batch = take()) {
      try {
        sync.run();
        batch.complete(null);
      } catch (Throwable trouble) {
        batch.completeExceptionally(trouble);
      }
    }
  }

  /** Waits for the first who waits; null at the end. */
  private synchronized @Nullable CompletableFuture<Void> take() {
    while (next == null && !closed) {
      try {
        wait();
      } catch (InterruptedException nobodyDoes) {
        closed = true;
      }
    }
    CompletableFuture<Void> batch = next;
    next = null;
    return batch;
  }

  /** Syncs once more for those who wait, and ends. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    boolean interrupted = false;
    while (worker.isAlive()) {
      try {
        worker.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
