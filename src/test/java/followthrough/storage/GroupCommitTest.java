package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who waits for the disk, and for which sync. */
class GroupCommitTest {
  private final AtomicInteger syncs = new AtomicInteger();
  private final Semaphore begun = new Semaphore(0);
  private final Semaphore mayEnd = new Semaphore(0);

  /** A disk whose syncs end when the test says so. */
  private void slowSync() {
    begun.release();
    mayEnd.acquireUninterruptibly();
    syncs.incrementAndGet();
  }

  @Test
  void oneSyncServesAllThatCameWhileAnotherRan() throws Exception {
    try (GroupCommit commits = new GroupCommit(this::slowSync)) {
      CompletableFuture<Void> first = CompletableFuture.runAsync(commits::await);
      begun.acquire();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Thread thread = new Thread(commits::await);
        thread.start();
        threads.add(thread);
      }
      Awaitility.await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> threads.stream().allMatch(one -> one.getState() == Thread.State.WAITING));

      mayEnd.release();
      first.get();
      // What came while the first sync ran may not be in it.
      assertThat(threads).allMatch(Thread::isAlive);

      begun.acquire();
      mayEnd.release();
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(syncs).hasValue(2);
    }
  }

  @Test
  void whoIsInterruptedWaitsAllTheSame() throws Exception {
    try (GroupCommit commits = new GroupCommit(this::slowSync)) {
      CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
      Thread thread =
          new Thread(
              () -> {
                commits.await();
                interrupted.complete(Thread.currentThread().isInterrupted());
              });
      thread.start();
      begun.acquire();
      thread.interrupt();
      assertThat(interrupted).isNotDone();

      mayEnd.release();
      assertThat(interrupted.get()).isTrue();
      assertThat(syncs).hasValue(1);
    }
  }

  @Test
  void aFailedSyncIsSaidToThoseWhoWaitedForIt() {
    AtomicInteger tries = new AtomicInteger();
    try (GroupCommit commits =
        new GroupCommit(
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException("the disk is full");
              }
            })) {
      assertThatThrownBy(commits::await).hasStackTraceContaining("the disk is full");
      commits.await();
      assertThat(tries).hasValue(2);
    }
  }

  @Test
  void nobodyWaitsAfterTheEnd() {
    GroupCommit commits = new GroupCommit(syncs::incrementAndGet);
    commits.close();

    assertThatThrownBy(commits::await).hasMessageContaining("closed");
    assertThat(syncs).hasValue(0);
  }
}
