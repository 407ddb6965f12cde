package followthrough.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open database, H2 or PostgreSQL, with the tables of this release. */
public final class Database implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Database.class);

  /** More connections than a small database works on at once only queue there. */
  private static final int CONNECTIONS = 10;

  private static final Duration CONNECTION_WAIT = Duration.ofSeconds(10);
  private static final int TRIES = 6;

  /** Serialization failure, deadlock, and H2's timeout while waiting for a row. */
  private static final Set<String> TRANSIENT = Set.of("40001", "40P01", "HYT00");

  private static final int H2_CONCURRENT_UPDATE = 90131;

  private final DatabaseAddress address;
  private final String user;
  private final String password;
  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(
      DatabaseAddress address, String user, String password, HikariDataSource pool, Jdbi jdbi) {
    this.address = address;
    this.user = user;
    this.password = password;
    this.pool = pool;
    this.jdbi = jdbi;
  }

  /**
   * Opens the database and brings its tables to this release.
   *
   * @param url {@code jdbc:h2:file:…}, {@code jdbc:h2:mem:…} or {@code jdbc:postgresql://…}
   * @param user empty when none was set
   * @param password empty when none was set
   * @throws DatabaseUnavailable with one sentence for the operator; nothing is ever recreated
   */
  public static Database open(String url, String user, String password) {
    DatabaseAddress address = DatabaseAddress.of(url);
    address.prepare();
    // H2's own tools offer this name first.
    String login = user.isEmpty() && !address.postgresql() ? "sa" : user;
    HikariDataSource pool = null;
    try {
      pool = new HikariDataSource(pool(address, login, password));
      Migrations.run(pool, address);
      return new Database(address, login, password, pool, Jdbi.create(pool));
    } catch (RuntimeException trouble) {
      if (pool != null) {
        pool.close();
        shutDown(address, login, password);
      }
      throw OpeningTrouble.explain(address, trouble);
    }
  }

  private static HikariConfig pool(DatabaseAddress address, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setJdbcUrl(address.url());
    if (!user.isEmpty()) {
      config.setUsername(user);
    }
    if (!password.isEmpty()) {
      config.setPassword(password);
    }
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(CONNECTION_WAIT.toMillis());
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    if (address.postgresql()) {
      config.addDataSourceProperty("reWriteBatchedInserts", "true");
      config.addDataSourceProperty("tcpKeepAlive", "true");
      config.addDataSourceProperty("socketTimeout", "60");
      config.addDataSourceProperty("ApplicationName", "followthrough");
    }
    return config;
  }

  /** Empty when the database answers, else one sentence. */
  public Optional<String> check() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("select 1");
      return Optional.empty();
    } catch (SQLException trouble) {
      return Optional.of(String.valueOf(OpeningTrouble.explain(address, trouble).getMessage()));
    }
  }

  /** Reads with statements of their own, each seeing what was committed before it. */
  <T> T read(Function<Handle, T> work) {
    try (Handle handle = jdbi.open()) {
      return work.apply(handle);
    }
  }

  /** Carries out one transaction, again when another one got in the way. */
  <T> T write(Function<Handle, T> work) {
    for (int tries = 1; ; tries++) {
      try (Handle handle = jdbi.open()) {
        return handle.inTransaction(work::apply);
      } catch (RuntimeException trouble) {
        if (tries == TRIES || !passing(trouble)) {
          throw trouble;
        }
        log.debug("Trying a transaction again", trouble);
      }
    }
  }

  /** Thrown inside a transaction that will succeed when it is tried again. */
  static final class Conflict extends RuntimeException {
    Conflict(Throwable cause) {
      super(cause);
    }
  }

  private static boolean passing(Throwable trouble) {
    if (trouble instanceof Conflict) {
      return true;
    }
    SQLException cause = OpeningTrouble.sqlCause(trouble);
    return cause != null
        && (TRANSIENT.contains(String.valueOf(cause.getSQLState()))
            || cause.getErrorCode() == H2_CONCURRENT_UPDATE);
  }

  /** Whether this failure says that the row exists already. */
  static boolean duplicate(Throwable trouble) {
    SQLException cause = OpeningTrouble.sqlCause(trouble);
    return cause != null && "23505".equals(cause.getSQLState());
  }

  /** Makes sure that what was committed survives even a power failure. */
  void sync() {
    // PostgreSQL does that with every commit; H2 leaves it to the operating system.
    if (address.file() != null) {
      read(handle -> handle.execute("checkpoint sync"));
    }
  }

  /** Ends the use of the database in order; H2's file is complete afterwards. */
  @Override
  public void close() {
    pool.close();
    shutDown(address, user, password);
  }

  private static void shutDown(DatabaseAddress address, String user, String password) {
    if (address.postgresql()) {
      return;
    }
    try (Connection connection = DriverManager.getConnection(address.url(), user, password);
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    } catch (SQLException trouble) {
      log.warn("H2 did not shut down in order: {}", trouble.getMessage());
    }
  }
}
