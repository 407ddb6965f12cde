package followthrough.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables of a database to this release, once and in order. */
final class Migrations {
  /** The newest file under db/migration; a start that finds it applied has nothing to do. */
  static final String LATEST = "17";

  private static final String APPLIED =
      "select \"version\", \"success\" from \"flyway_schema_history\""
          + " order by \"installed_rank\" desc limit 1";

  private Migrations() {}

  /**
   * @param existed whether H2's file was there before: then its tables must be, too
   */
  static void run(Connections connections, boolean existed) {
    DatabaseAddress address = connections.address();
    Optional<String> applied = applied(connections.pool());
    // Starting the migration library costs more than the rest of opening the database.
    if (applied.equals(Optional.of(LATEST))) {
      return;
    }
    if (existed && applied.isEmpty()) {
      throw address.empty();
    }
    String user = connections.user();
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            // Apart from the pool, whose connections are in a hurry: a migration may take long.
            .dataSource(address.url(), user.isEmpty() ? null : user, connections.password())
            .locations(
                "classpath:db/migration/common", "classpath:db/migration/" + address.vendor())
            .failOnMissingLocations(false)
            .ignoreMigrationPatterns(new String[0])
            .baselineOnMigrate(false)
            .cleanDisabled(true)
            .load();
    try {
      flyway.migrate();
    } catch (FlywayValidateException trouble) {
      throw new DatabaseUnavailable(mismatch(flyway, address) + address.restore() + ".", trouble);
    } catch (FlywayException trouble) {
      SQLException cause = OpeningTrouble.sqlCause(trouble);
      throw cause == null ? trouble : OpeningTrouble.explain(address, cause);
    }
  }

  private static String mismatch(Flyway flyway, DatabaseAddress address) {
    MigrationInfo current = flyway.info().current();
    boolean newer =
        current != null
            && current.getState().isFailed() == false
            && current.getVersion() != null
            && current.getVersion().isNewerThan(LATEST);
    return newer
        ? "The database at "
            + address.shown()
            + " was written by a newer Followthrough: start that release again, or "
        : "The tables of the database at "
            + address.shown()
            + " are not those of this release: start the release that made them, or ";
  }

  /** The newest migration; empty when there never was one. */
  private static Optional<String> applied(HikariDataSource pool) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(APPLIED)) {
      if (!row.next()) {
        return Optional.empty();
      }
      return Optional.of(row.getBoolean(2) ? String.valueOf(row.getString(1)) : "none in full");
    } catch (SQLException noTableYet) {
      return Optional.empty();
    }
  }
}
