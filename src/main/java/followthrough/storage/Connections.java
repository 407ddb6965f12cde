package followthrough.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.Lock;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections to an open database.
 *
 * @param commits brings commits to the disk; null where the database does so by itself, or has none
 */
record Connections(
    DatabaseAddress address,
    String user,
    String password,
    HikariDataSource pool,
    Jdbi jdbi,
    @Nullable GroupCommit commits) {
  private static final Logger log = LoggerFactory.getLogger(Connections.class);

  /**
   * Opens the first connections; H2 opens its file with them.
   *
   * @param writing held while H2's file is written
   */
  static Connections open(DatabaseAddress address, String user, String password, Lock writing) {
    HikariDataSource pool = new HikariDataSource(ConnectionPool.of(address, user, password));
    try {
      return new Connections(
          address,
          user,
          password,
          pool,
          Jdbi.create(pool),
          address.file() == null ? null : commits(pool.getConnection(), writing));
    } catch (SQLException trouble) {
      pool.close();
      throw new IllegalStateException(trouble);
    }
  }

  /** Has a connection of its own, so that it never waits for those who wait for it. */
  private static GroupCommit commits(Connection connection, Lock writing) {
    return new GroupCommit(
        () -> {
          writing.lock();
          try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
          } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
          } finally {
            writing.unlock();
          }
        });
  }

  /** The same database, opened anew after {@link #close}. */
  Connections again(Lock writing) {
    return open(address, user, password, writing);
  }

  /** Returns when what was committed is on the disk. */
  void awaitSynced() {
    if (commits != null) {
      commits.await();
    }
  }

  /** Closes them all; H2's file is complete and closed afterwards. */
  void close() {
    if (commits != null) {
      commits.close();
    }
    pool.close();
    if (!address.postgresql() && !ended("shutdown")) {
      // A damaged database does not end in order, and would keep its file.
      ended("shutdown immediately");
    }
  }

  private boolean ended(String statement) {
    try (Connection connection = DriverManager.getConnection(address.url(), user, password);
        Statement end = connection.createStatement()) {
      end.execute(statement);
      return true;
    } catch (SQLException trouble) {
      log.warn("H2 did not shut down in order: {}", trouble.getMessage());
      return false;
    }
  }
}
