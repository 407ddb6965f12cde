package followthrough.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import followthrough.core.action.StoreUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final List<String> done = new CopyOnWriteArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);

  @Test
  void whatWasTakenIsFinishedBeforeTheEndAndWhatIsTooMuchIsRefused() throws Exception {
    Background background = new Background(1, 1);
    assertThat(background.run("hold", this::hold)).isTrue();
    begun.await();
    assertThat(background.run("wait", () -> done.add("waited"))).isTrue();
    assertThat(background.run("overflow", () -> done.add("never"))).isFalse();

    gate.countDown();
    assertThat(background.close(GRACE)).isTrue();
    assertThat(done).containsExactly("held", "waited");
    assertThat(background.run("late", () -> done.add("never"))).isFalse();
  }

  @Test
  void oneFailureEndsOnlyItself() {
    Background background = new Background(1, 2);
    background.run(
        "fail",
        () -> {
          throw new java.io.IOException("no");
        });
    background.run("go on", () -> done.add("went on"));
    background.close(GRACE);

    assertThat(done).containsExactly("went on");
  }

  @Test
  void whatTheStoreDidNotTakeIsDoneAgain() {
    Background background = new Background(1, 1);
    background.run(
        "keep",
        () -> {
          done.add("tried");
          if (done.size() == 1) {
            throw new StoreUnavailable("away", false, new java.io.IOException());
          }
        });
    await().until(() -> !done.isEmpty());
    assertThat(background.idle()).isFalse();

    await().until(background::idle);
    assertThat(done).containsExactly("tried", "tried");
  }

  @Test
  void workThatDoesNotEndIsGivenUp() throws Exception {
    Background background = new Background(1, 1);
    background.run("hold", this::hold);
    begun.await();

    assertThat(background.close(Duration.ZERO)).isFalse();
  }

  private void hold() throws InterruptedException {
    begun.countDown();
    gate.await();
    done.add("held");
  }
}
