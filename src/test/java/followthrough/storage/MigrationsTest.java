package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** Every migration, each followed by sample data, so that the next one meets tables in use. */
class MigrationsTest {
  private static final Pattern NEEDED =
      Pattern.compile("\\badd\\s+(?:column\\s+)?[^,;]*\\bnot\\s+null\\b[^,;]*");

  private static List<Path> files(String folder) throws IOException, URISyntaxException {
    Path path = Path.of(Objects.requireNonNull(MigrationsTest.class.getResource(folder)).toURI());
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted(Comparator.comparing(MigrationsTest::version)).toList();
    }
  }

  private static MigrationVersion version(Path file) {
    return MigrationVersion.fromVersion(
        file.getFileName().toString().replaceAll("^V|__.*|\\.sql$", ""));
  }

  @Test
  void runOnTablesInUse() throws Exception {
    migrate("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1", "sa");
    migrate(Databases.postgres(), "postgres");
  }

  private static void migrate(String url, String user) throws Exception {
    for (Path migration : files("/db/migration/common")) {
      Flyway.configure()
          .dataSource(url, user, "")
          .locations("classpath:db/migration/common")
          .target(version(migration))
          .load()
          .migrate();
      Path sample =
          Path.of(
              Objects.requireNonNull(
                      MigrationsTest.class.getResource(
                          "/db/sample/V" + version(migration) + ".sql"),
                      "every migration has its sample data")
                  .toURI());
      try (var connection = java.sql.DriverManager.getConnection(url, user, "");
          var statement = connection.createStatement()) {
        for (String sql : Files.readString(sample).split(";\\s*\\n")) {
          assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
      }
    }
  }

  @Test
  void laterOnesAddNothingThatOldRowsLack() throws Exception {
    for (Path migration : files("/db/migration/common")) {
      assertThat(lacking(Files.readString(migration))).as(migration.toString()).isEmpty();
    }
    assertThat(lacking("alter table person add column mood varchar(9) not null;")).hasSize(1);
    assertThat(lacking("alter table person add mood varchar(9) default 'x' not null;")).isEmpty();
  }

  private static List<String> lacking(String sql) {
    return NEEDED
        .matcher(sql.toLowerCase(Locale.ROOT).replaceAll("--.*", ""))
        .results()
        .map(found -> found.group())
        .filter(column -> !column.contains("default"))
        .toList();
  }
}
