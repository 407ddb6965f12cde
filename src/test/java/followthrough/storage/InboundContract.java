package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Inbound;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every memory of repeated requests promises. */
abstract class InboundContract {
  abstract Database database();

  private Inbound inbound() {
    return new JdbcInbound(database());
  }

  @Test
  void onlyTheFirstIsFirst() {
    assertThat(inbound().first("T1", "Ev1")).isTrue();
    assertThat(inbound().first("T1", "Ev1")).isFalse();
    assertThat(inbound().first("T2", "Ev1")).isTrue();
    assertThat(inbound().first("T1", "Ev2")).isTrue();
  }

  @Test
  void forgetsOnlyWhatIsOld() {
    inbound().first("T1", "Ev1");

    assertThat(inbound().forget(Duration.ofHours(1))).isZero();
    assertThat(inbound().first("T1", "Ev1")).isFalse();
    assertThat(inbound().forget(Duration.ofMillis(-1000))).isEqualTo(1);
    assertThat(inbound().first("T1", "Ev1")).isTrue();
  }

  @Test
  void ofManyAtOnceOneIsFirst() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 20; round++) {
        String key = "Ev" + round;
        Callable<Boolean> asks = () -> inbound().first("T1", key);
        int firsts = 0;
        for (Future<Boolean> answer : threads.invokeAll(Collections.nCopies(4, asks))) {
          firsts += answer.get() ? 1 : 0;
        }
        assertThat(firsts).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(List.of(inbound().forget(Duration.ofSeconds(-10)))).containsExactly(20);
  }
}
