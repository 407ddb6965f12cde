package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import followthrough.core.action.StoreUnavailable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 closes its file for good when a write fails; the program opens it again. */
class FullDiskTest {
  /** No measure of speed: each opening takes seconds, and a busy machine many. */
  private static final Duration SOON = Duration.ofMinutes(3);

  @TempDir Path folder;
  private final List<Long> saved = new ArrayList<>();

  @AfterEach
  void makeRoom() {
    FullDisk.hasSpaceAgain();
  }

  @Test
  void afterAFullDiskEverythingGoesOnByItself() {
    try (Database database = FullDisk.database(Databases.h2(folder))) {
      saves(database);
      FullDisk.fills();
      for (int save = 0; save < 3; save++) {
        assertThatThrownBy(() -> saves(database)).isInstanceOf(StoreUnavailable.class);
      }
      // Opening it while the disk is still full must not end the trying.
      long opened = FullDisk.opened();
      await()
          .atMost(SOON)
          .until(
              () -> {
                database.check();
                return FullDisk.opened() >= opened + 2;
              });
      assertThatThrownBy(() -> saves(database)).isInstanceOf(StoreUnavailable.class);
      assertThat(database.check()).hasValueSatisfying(s -> assertThat(s).contains("since"));

      FullDisk.hasSpaceAgain();
      goesOn(database);
    }
    assertAllIsThere();
  }

  @Test
  void oneFailedWriteIsGotOver() {
    try (Database database = FullDisk.database(Databases.h2(folder))) {
      saves(database);
      FullDisk.failsFor(1);
      assertThatThrownBy(() -> saves(database)).isInstanceOf(StoreUnavailable.class);
      goesOn(database);
    }
    assertAllIsThere();
  }

  @Test
  void aWriteWithoutMemoryIsGotOver() {
    try (Database database = FullDisk.database(Databases.h2(folder))) {
      saves(database);
      FullDisk.findsNoMemoryOnce();
      assertThatThrownBy(() -> saves(database)).isInstanceOf(StoreUnavailable.class);
      goesOn(database);
    }
    assertAllIsThere();
  }

  private void goesOn(Database database) {
    await()
        .atMost(SOON)
        .ignoreExceptionsInstanceOf(StoreUnavailable.class)
        .until(
            () -> {
              saves(database);
              return true;
            });
    assertThat(database.check()).isEmpty();
  }

  private void saves(Database database) {
    saved.add(Writer.writes(new JdbcJournal(database), Ada.ID));
  }

  private void assertAllIsThere() {
    try (Database again = Databases.open(Databases.h2(folder))) {
      List<Long> there =
          new JdbcJournal(again)
              .read(Ada.ID).orElseThrow().pipeline().opportunities().stream()
                  .map(one -> one.id())
                  .toList();
      assertThat(there).containsAll(saved);
    }
  }
}
