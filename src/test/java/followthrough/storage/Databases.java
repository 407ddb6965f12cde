package followthrough.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh, empty databases for the contracts: an H2 file, or one in a real PostgreSQL. */
public final class Databases {
  private static final AtomicInteger names = new AtomicInteger();

  private Databases() {}

  /** Started once, for every test that needs it; it ends with the JVM. */
  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }
  }

  static String h2(Path folder) {
    return "jdbc:h2:file:" + folder.resolve("followthrough");
  }

  /** The address of a new one in a real PostgreSQL, where the user is {@code postgres}. */
  public static String postgres() {
    String name = "contract" + names.incrementAndGet();
    try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
    return "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name;
  }

  static Database open(String url) {
    return Database.open(
        url, url.startsWith("jdbc:postgresql:") ? "postgres" : "", "", InstantSource.system());
  }
}
