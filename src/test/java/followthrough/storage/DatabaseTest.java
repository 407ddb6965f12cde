package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.action.StoreUnavailable;
import followthrough.core.people.PersonId;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder;

  private static AbstractThrowableAssert<?, ?> refusal(String url) {
    return assertThatThrownBy(() -> Database.open(url, "", "", InstantSource.system()))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageNotContaining("\n");
  }

  private Path file() {
    return folder.resolve("followthrough.mv.db");
  }

  private static void execute(String url, String... statements) {
    try (Database database = Databases.open(url)) {
      for (String statement : statements) {
        database.read(handle -> handle.execute(statement));
      }
    }
  }

  @Test
  void makesTheFolderAndKeepsWhatWasWritten() {
    String url = Databases.h2(folder.resolve("a").resolve("b"));
    try (Database database = Databases.open(url)) {
      Ada.write(new JdbcJournal(database), Ada.ID, Ada::logs);
      assertThat(database.check()).isEmpty();
    }
    try (Database database = Databases.open(url)) {
      assertThat(new JdbcJournal(database).read(Ada.ID)).isPresent();
    }
  }

  @Test
  void saysWhenItCannotAnswer() {
    Database database = Databases.open("jdbc:h2:mem:");
    database.close();

    assertThat(database.check()).isPresent();
  }

  @Test
  void ownsTheSettingsThatKeepTheDataSafe() {
    String url = Databases.h2(folder) + ";write_delay=500;AUTO_SERVER=TRUE;CACHE_SIZE=1000";

    assertThat(DatabaseAddress.of(url).url())
        .contains(
            ";WRITE_DELAY=2147483647",
            ";REUSE_SPACE=FALSE",
            ";DB_CLOSE_ON_EXIT=FALSE",
            ";CACHE_SIZE=1000")
        .doesNotContainIgnoringCase("AUTO_SERVER", "=500");
    assertThat(DatabaseAddress.of("jdbc:h2:file:./data/x").url())
        .startsWith("jdbc:h2:file:" + Path.of("data/x").toAbsolutePath());
  }

  @Test
  void everyMemoryDatabaseIsItsOwn() {
    try (Database one = Databases.open("jdbc:h2:mem:");
        Database other = Databases.open("jdbc:h2:mem:")) {
      Ada.write(new JdbcJournal(one), Ada.ID, Ada::logs);
      assertThat(new JdbcJournal(one).read(Ada.ID)).isPresent();
      assertThat(new JdbcJournal(other).read(Ada.ID)).isEmpty();
    }
  }

  @Test
  void refusesADamagedFileAndLeavesItAlone() throws IOException {
    byte[] damaged =
        "not a database".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(file(), damaged);

    refusal(Databases.h2(folder))
        .hasMessageContaining("was left as it is")
        .hasMessageContaining("copy your backup to " + file());
    assertThat(Files.readAllBytes(file())).isEqualTo(damaged);

    Files.write(file(), new byte[0]);
    refusal(Databases.h2(folder)).hasMessageContaining("is empty");
    assertThat(file()).isEmptyFile();
  }

  @Test
  void refusesAFolderThatCannotBe() throws IOException {
    Files.writeString(folder.resolve("plain"), "a file");

    refusal(Databases.h2(folder.resolve("plain"))).hasMessageContaining("check DATABASE_URL");
  }

  @Test
  void refusesTheTablesOfANewerRelease() {
    refusesNewer(Databases.h2(folder));
    refusesNewer(Databases.postgres());
  }

  private static void refusesNewer(String url) {
    execute(
        url,
        "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
            + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\","
            + " \"success\") values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)");
    assertThatThrownBy(() -> Databases.open(url))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("was written by a newer Followthrough");
  }

  @Test
  void refusesTablesThatSomebodyChanged() {
    String url = Databases.h2(folder);
    execute(
        url,
        "update \"flyway_schema_history\" set \"version\" = '0.9' where \"version\" = '"
            + Migrations.LATEST
            + "'");

    assertThatThrownBy(() -> Databases.open(url))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("are not those of this release");
  }

  @Test
  void saysThatPostgresDoesNotAnswer() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    refusal("jdbc:postgresql://localhost:" + port + "/none?password=secret")
        .hasMessageContaining("does not answer")
        .hasMessageNotContaining("secret");
  }

  @Test
  void saysThatTheDatabaseIsMissing() {
    String url = Databases.postgres() + "nowhere";

    assertThatThrownBy(() -> Databases.open(url)).hasMessageContaining("CREATE DATABASE");
  }

  @Test
  void saysThatThePasswordIsWrong() {
    execute(Databases.h2(folder), "select 1");

    assertThatThrownBy(
            () -> Database.open(Databases.h2(folder), "sa", "guess", InstantSource.system()))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("DATABASE_PASSWORD");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    for (String url : List.of("", "jdbc:mysql://x", "postgres://x", "jdbc:h2:tcp://x/y")) {
      refusal(url).hasMessageContaining("DATABASE_URL must begin with");
    }
    refusal("jdbc:h2:file:").hasMessageContaining("names no file");
  }

  @Test
  void knowsItsNewestMigration() throws Exception {
    Path migrations =
        Path.of(Objects.requireNonNull(Database.class.getResource("/db/migration/common")).toURI());
    try (Stream<Path> files = Files.list(migrations)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString().replaceAll("^V|__.*", ""))
                  .map(MigrationVersion::fromVersion))
          .contains(MigrationVersion.fromVersion(Migrations.LATEST))
          .allMatch(version -> !version.isNewerThan(Migrations.LATEST));
    }
  }

  @Test
  void aFileThatCannotBeOpenedAfterItWasWrittenAnewIsOpenedLater() throws IOException {
    Engine engine = Engine.open(DatabaseAddress.of(Databases.h2(folder)), "sa", "");
    try (Database database = new Database(engine, new Outage(Instant::now), Duration.ZERO);
        FileChannel elsewhere = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      JdbcJournal journal = new JdbcJournal(database);
      for (int i = 0; i < 100; i++) {
        Writer.writes(journal, Ada.ID);
      }
      List<FileLock> held = new ArrayList<>();
      engine.tidy(1, file -> held.add(elsewhere.lock()));

      assertThat(database.check().orElseThrow()).contains("could not be opened again");
      assertThatThrownBy(() -> journal.read(Ada.ID)).isInstanceOf(StoreUnavailable.class);
      engine.care();
      assertThat(database.check()).isPresent();

      held.get(0).release();
      engine.care();
      assertThat(database.check()).isEmpty();
      assertThat(journal.read(Ada.ID).orElseThrow().pipeline().opportunities()).hasSize(100);
      Writer.writes(journal, Ada.ID);
    }
  }

  @Test
  void aFileFullOfHistoryIsWrittenAnew() throws IOException {
    try (Database database = Databases.open(Databases.h2(folder))) {
      JdbcJournal journal = new JdbcJournal(database);
      for (int i = 0; i < 100; i++) {
        Writer.writes(journal, Ada.ID);
      }
      long grown = Files.size(file());

      database.tidy(10 * grown);
      assertThat(Files.size(file())).isGreaterThanOrEqualTo(grown);

      database.tidy(grown / 2);
      assertThat(Files.size(file())).isLessThan(grown / 4);
      assertThat(journal.read(Ada.ID).orElseThrow().pipeline().opportunities()).hasSize(100);
      Writer.writes(journal, Ada.ID);
      assertThat(database.check()).isEmpty();
    }
    try (Database database = Databases.open(Databases.h2(folder))) {
      assertThat(database.cutOff()).isEmpty();
      assertThat(new JdbcJournal(database).read(Ada.ID).orElseThrow().pipeline().opportunities())
          .hasSize(101);
    }
    assertThat(folder).isDirectoryContaining(one -> one.equals(file()));
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file());
    }
  }

  @Test
  void peopleMayWriteWhileTheFileIsWrittenAnew() throws Exception {
    try (Database database = Databases.open(Databases.h2(folder))) {
      JdbcJournal journal = new JdbcJournal(database);
      AtomicBoolean enough = new AtomicBoolean();
      List<CompletableFuture<Integer>> writers =
          IntStream.range(0, 4)
              .mapToObj(
                  one ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            int written = 0;
                            while (!enough.get()) {
                              Writer.writes(journal, new PersonId("T1", "U" + one));
                              written++;
                            }
                            return written;
                          }))
              .toList();
      for (int i = 0; i < 5; i++) {
        database.tidy(1);
      }
      enough.set(true);
      for (int one = 0; one < writers.size(); one++) {
        PersonId person = new PersonId("T1", "U" + one);
        int written = writers.get(one).get();
        assertThat(journal.read(person).map(all -> all.pipeline().opportunities().size()).orElse(0))
            .isEqualTo(written);
      }
    }
  }

  @Test
  void aDeathIsNoticedByTheNextStart() throws IOException {
    Path copy = folder.resolve("copy");
    Instant before = Instant.now();
    try (Database database = Databases.open(Databases.h2(folder))) {
      Ada.write(new JdbcJournal(database), Ada.ID, Ada::logs);
      Files.createDirectories(copy);
      // What a killed process leaves is the file as it is.
      Files.copy(file(), copy.resolve("followthrough.mv.db"));
    }
    try (Database database = Databases.open(Databases.h2(copy))) {
      assertThat(database.cutOff().orElseThrow()).isBetween(before, Instant.now());
    }
    try (Database database = Databases.open(Databases.h2(copy))) {
      assertThat(database.cutOff()).isEmpty();
    }
  }

  @Test
  void onPostgresOnlyWhoeverMissedSignsOfLifeIsDead() {
    String url = Databases.postgres();
    try (Database living = Databases.open(url);
        Database other = Databases.open(url)) {
      assertThat(other.cutOff()).isEmpty();
      living.read(
          handle -> handle.execute("update running set seen_at = seen_at - interval '1' hour"));
      try (Database next = Databases.open(url)) {
        assertThat(next.cutOff()).isPresent();
      }
    }
  }
}
