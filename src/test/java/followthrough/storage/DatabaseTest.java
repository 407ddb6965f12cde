package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
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
        .contains(";WRITE_DELAY=0", ";DB_CLOSE_ON_EXIT=FALSE", ";CACHE_SIZE=1000")
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
        .hasMessageContaining("org.h2.tools.Restore");
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
}
