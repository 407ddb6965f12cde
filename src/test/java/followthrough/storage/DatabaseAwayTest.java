package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.action.StoreUnavailable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the wire to PostgreSQL, and those at its other end, can do to a change. */
class DatabaseAwayTest {
  private final String url = Databases.postgres();
  private final Wire wire = Wire.to(url);
  private Database database;
  private Database other;

  @BeforeEach
  void open() {
    database = Databases.open(wire.through(url));
    other = Databases.open(url);
    Ada.write(new JdbcJournal(other), Ada.ID, Ada::logs);
  }

  @AfterEach
  void close() throws Exception {
    database.close();
    other.close();
    wire.close();
  }

  private static int rename(Handle handle, String name) {
    return handle.createUpdate("update person set name = :name").bind("name", name).execute();
  }

  private String name() {
    return other.read(
        handle -> handle.createQuery("select name from person").mapTo(String.class).one());
  }

  @Test
  void aChangeThatIsLostBeforeItsEndIsCertainlyNotKept() {
    assertThatThrownBy(
            () ->
                database.write(
                    handle -> {
                      wire.swallows();
                      return rename(handle, "Lost");
                    }))
        .asInstanceOf(InstanceOfAssertFactories.type(StoreUnavailable.class))
        .matches(away -> !away.inDoubt());
    assertThat(name()).isEqualTo("Ada");
  }

  @Test
  void aChangeWhoseLastWordIsLostIsInDoubt() {
    assertThatThrownBy(
            () ->
                database.write(
                    handle -> {
                      int renamed = rename(handle, "Perhaps");
                      wire.swallowsAnswers();
                      return renamed;
                    }))
        .asInstanceOf(InstanceOfAssertFactories.type(StoreUnavailable.class))
        .matches(StoreUnavailable::inDoubt);
    assertThat(name()).isEqualTo("Perhaps");
  }

  @Test
  void whoStandsStillInTheMiddleOfAChangeLetsGo() {
    CountDownLatch holds = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    AtomicInteger tries = new AtomicInteger();
    CompletableFuture<Integer> still =
        CompletableFuture.supplyAsync(
            () ->
                database.write(
                    handle -> {
                      int renamed = rename(handle, "Frozen");
                      holds.countDown();
                      await(goesOn);
                      tries.incrementAndGet();
                      return renamed + rename(handle, "Thawed");
                    }));
    await(holds);
    assertThatThrownBy(() -> other.write(handle -> rename(handle, "Too early")))
        .isInstanceOf(StoreUnavailable.class);

    int renamed = other.patient().write(handle -> rename(handle, "Free"));

    goesOn.countDown();
    assertThatThrownBy(still::join).hasCauseInstanceOf(StoreUnavailable.class);
    assertThat(renamed).isOne();
    assertThat(tries).hasValue(1);
    assertThat(name()).isEqualTo("Free");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
