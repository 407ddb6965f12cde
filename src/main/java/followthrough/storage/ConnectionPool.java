package followthrough.storage;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;

/** How connections are opened and kept, so that nobody waits long for a database that is away. */
final class ConnectionPool {
  /** How long anybody waits for a connection. */
  static final Duration WAIT = Duration.ofMillis(1250);

  /** How long a connection may take to show that it is alive; that may come on top of the wait. */
  private static final Duration VALIDATION = Duration.ofMillis(500);

  /** More connections than a small database works on at once only queue there. */
  private static final int CONNECTIONS = 10;

  private static final Duration PROBE = Duration.ofSeconds(30);

  /** Seconds to reach PostgreSQL, to log in, and to hear of anything while nobody says less. */
  private static final String SECONDS = "3";

  /**
   * Nobody waits longer than a part of Slack's three seconds for a row, and a process that was
   * frozen in the middle of a transaction, or cut off, lets go of its rows soon.
   */
  private static final String LIMITS =
      "set lock_timeout = '700ms'; set idle_in_transaction_session_timeout = '3s';"
          + " set statement_timeout = '10s'";

  private ConnectionPool() {}

  static HikariConfig of(DatabaseAddress address, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setJdbcUrl(address.url());
    if (!user.isEmpty()) {
      config.setUsername(user);
    }
    if (!password.isEmpty()) {
      config.setPassword(password);
    }
    // The one more syncs H2's file and serves nobody else.
    config.setMaximumPoolSize(address.file() == null ? CONNECTIONS : CONNECTIONS + 1);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(WAIT.toMillis());
    config.setValidationTimeout(VALIDATION.toMillis());
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    if (address.postgresql()) {
      config.setKeepaliveTime(PROBE.toMillis());
      config.setConnectionInitSql(LIMITS);
      config.addDataSourceProperty("reWriteBatchedInserts", "true");
      config.addDataSourceProperty("tcpKeepAlive", "true");
      config.addDataSourceProperty("connectTimeout", SECONDS);
      config.addDataSourceProperty("loginTimeout", SECONDS);
      config.addDataSourceProperty("socketTimeout", SECONDS);
      config.addDataSourceProperty("ApplicationName", "followthrough");
    }
    return config;
  }
}
