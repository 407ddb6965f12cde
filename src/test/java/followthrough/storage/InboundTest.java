package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Inbound.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every memory of what was heard promises, on both databases. */
final class InboundTest {

  @Nested
  class OnH2 extends Promises {
    @Override
    String url(Path place) {
      return Databases.h2(place);
    }
  }

  @Nested
  class OnPostgreSql extends Promises {
    @Override
    String url(Path place) {
      return Databases.postgres();
    }
  }

  /** On whichever database. */
  abstract static class Promises {
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @TempDir Path folder;
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private Database database;
    private JdbcInbound one;
    private JdbcInbound another;

    abstract String url(Path place);

    @BeforeEach
    void open() {
      database = Databases.open(url(folder));
      one = new JdbcInbound(database, now::get);
      another = new JdbcInbound(database, now::get);
    }

    @AfterEach
    void close() {
      database.close();
    }

    @Test
    void whatWasAnsweredIsNeverFreshAgainOnAnyInstance() {
      assertThat(one.begin("T1", "a")).isEqualTo(State.FRESH);
      assertThat(another.begin("T1", "a")).isEqualTo(State.IN_HAND);
      one.finish("T1", "a");

      assertThat(another.begin("T1", "a")).isEqualTo(State.ANSWERED);
      assertThat(another.begin("T2", "a")).isEqualTo(State.FRESH);
      assertThat(another.begin("T1", "b")).isEqualTo(State.FRESH);
    }

    @Test
    void whoDiedWithItIsFollowedByOneOther() {
      one.begin("T1", "a");
      now.set(NOON.plusSeconds(31));

      assertThat(another.begin("T1", "a")).isEqualTo(State.FRESH);
      assertThat(one.begin("T1", "a")).isEqualTo(State.IN_HAND);
    }

    @Test
    void afterThreeDaysItIsForgotten() {
      one.begin("T1", "a");
      one.finish("T1", "a");
      now.set(NOON.plus(Duration.ofDays(3)));
      assertThat(one.begin("T1", "a")).isEqualTo(State.ANSWERED);
      now.set(NOON.plus(Duration.ofDays(3)).plusSeconds(1));

      assertThat(one.begin("T1", "a")).isEqualTo(State.FRESH);
    }
  }
}
