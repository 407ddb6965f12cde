package followthrough.storage;

import followthrough.core.action.StoreUnavailable;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open database, H2 or PostgreSQL, with the tables of this release. Whatever it is asked, it
 * answers or throws {@link StoreUnavailable} in good time for somebody who waits in Slack.
 */
public final class Database implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Database.class);

  /** Slack gives up after three seconds (slack-facts.md, 2), the way there and back included. */
  private static final Duration ANSWER = Duration.ofSeconds(2);

  /** After a failure this soon a second wait for a connection still ends in time. */
  private static final Duration SOON = Duration.ofMillis(250);

  private static final Duration LEAST_WAIT = Duration.ofMillis(100);
  private static final int TRIES = 6;

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Engine engine;
  private final Outage outage;
  private final Duration patience;

  Database(Engine engine, Outage outage, Duration patience) {
    this.engine = engine;
    this.outage = outage;
    this.patience = patience;
  }

  /**
   * Opens the database and brings its tables to this release.
   *
   * @param url {@code jdbc:h2:file:…}, {@code jdbc:h2:mem:…} or {@code jdbc:postgresql://…}
   * @param user empty when none was set
   * @param password empty when none was set
   * @param clock the real time, to say since when the database does not answer
   * @throws DatabaseUnavailable with one sentence for the operator; nothing is ever recreated
   */
  public static Database open(String url, String user, String password, InstantSource clock) {
    return open(DatabaseAddress.of(url), user, password, clock);
  }

  static Database open(DatabaseAddress address, String user, String password, InstantSource clock) {
    // H2's own tools offer this name first.
    String login = user.isEmpty() && !address.postgresql() ? "sa" : user;
    return new Database(Engine.open(address, login, password), new Outage(clock), Duration.ZERO);
  }

  /**
   * The same database for those whom nobody waits for: while it is away they wait for a minute. A
   * change whose fate was in doubt is then made again, so it must do no harm when made twice.
   */
  public Database patient() {
    return new Database(engine, outage, A_MINUTE);
  }

  /**
   * The newest state that a program left here which was not stopped in order, such as a killed one;
   * empty when every one was.
   */
  public Optional<Instant> cutOff() {
    return engine.cutOff();
  }

  /** Whether anybody of another workspace has ever been served from it. */
  public boolean servesAnotherThan(String workspace) {
    return read(
        handle ->
            handle
                    .createQuery("select count(*) from workspace where workspace_id <> :workspace")
                    .bind("workspace", workspace)
                    .mapTo(Long.class)
                    .one()
                > 0);
  }

  /** Whether no other program can have it open. */
  boolean exclusive() {
    return !engine.address().postgresql();
  }

  /**
   * Empty when the database answers, else one sentence that says since when it does not; strangers
   * may read it, so it does not say where the database is.
   */
  public Optional<String> check() {
    try {
      int unused = read(handle -> handle.execute("select 1"));
      return Optional.empty();
    } catch (RuntimeException trouble) {
      String sentence = engine.address().withoutPlace(sentence(trouble));
      return Optional.of(
          outage
              .since()
              .map(since -> "%s It has not answered since %s.".formatted(sentence, since))
              .orElse(sentence));
    }
  }

  private String sentence(RuntimeException trouble) {
    return OpeningTrouble.silent(engine.address(), trouble);
  }

  /** Reads with statements of their own, each seeing what was committed before it. */
  <T> T read(Function<Handle, T> work) {
    return patiently(false, (handle, spoken) -> work.apply(handle));
  }

  /**
   * Carries out one transaction, again when another one got in the way. What it wrote is on the
   * disk when this returns.
   */
  <T> T write(Function<Handle, T> work) {
    // Alone for one try at a time: whoever waits for a file to be opened anew must not prevent it.
    T written = patiently(true, (handle, spoken) -> changed(handle, work, spoken));
    try {
      engine.awaitSynced();
    } catch (RuntimeException unsynced) {
      outage.failed(System.nanoTime(), sentence(unsynced));
      throw new StoreUnavailable("what was saved is not on the disk", true, unsynced);
    }
    return written;
  }

  private static <T> T changed(Handle handle, Function<Handle, T> work, Runnable spoken) {
    return handle.inTransaction(
        open -> {
          T result = work.apply(open);
          spoken.run();
          return result;
        });
  }

  /** What is done with a connection; tells when nothing is left to be said but the commit. */
  @FunctionalInterface
  private interface Asking<T> {
    T ask(Handle handle, Runnable spoken);
  }

  private <T> T patiently(boolean change, Asking<T> asking) {
    long began = System.nanoTime();
    while (true) {
      try {
        return promptly(change, asking);
      } catch (StoreUnavailable away) {
        if (passed(began).compareTo(patience) >= 0) {
          throw away;
        }
        rest(away);
      }
    }
  }

  private static void rest(StoreUnavailable away) {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw away;
    }
  }

  private <T> T promptly(boolean change, Asking<T> asking) {
    if (!outage.lets()) {
      throw new StoreUnavailable("the database does not answer", false, null);
    }
    try {
      return asked(change, asking);
    } finally {
      outage.asked();
    }
  }

  private <T> T asked(boolean change, Asking<T> asking) {
    long asked = System.nanoTime();
    for (int tries = 1; ; tries++) {
      boolean[] spoken = new boolean[1];
      try {
        Function<Handle, T> said =
            handle -> {
              limit(handle, asked);
              return asking.ask(handle, () -> spoken[0] = true);
            };
        T answer = change ? engine.alone(() -> engine.use(said)) : engine.use(said);
        outage.answered(asked);
        return answer;
      } catch (RuntimeException trouble) {
        Trouble kind = Trouble.of(trouble);
        if (kind != Trouble.AWAY) {
          outage.answered(asked);
        }
        if (kind == Trouble.OTHER) {
          throw trouble;
        }
        boolean inDoubt = kind != Trouble.CONFLICT && spoken[0];
        if (inDoubt || tries == TRIES || passed(asked).compareTo(lastStart(kind)) > 0) {
          throw unavailable(kind, asked, inDoubt, trouble);
        }
        log.debug("Asking the database again", trouble);
      }
    }
  }

  /** How late another try may begin: a lost connection may cost a whole wait for the next. */
  private static Duration lastStart(Trouble kind) {
    return kind == Trouble.AWAY ? SOON : ConnectionPool.WAIT;
  }

  private static Duration passed(long since) {
    return Duration.ofNanos(System.nanoTime() - since);
  }

  /** H2 runs in this process and needs no wire. */
  private void limit(Handle handle, long asked) {
    if (engine.address().postgresql()) {
      Duration left = ANSWER.minus(passed(asked));
      Duration wait = left.compareTo(LEAST_WAIT) > 0 ? left : LEAST_WAIT;
      try {
        handle.getConnection().setNetworkTimeout(Runnable::run, (int) wait.toMillis());
      } catch (SQLException broken) {
        throw new ConnectionException(broken);
      }
    }
  }

  private StoreUnavailable unavailable(
      Trouble kind, long asked, boolean inDoubt, RuntimeException trouble) {
    if (kind == Trouble.AWAY) {
      engine.revive();
      outage.failed(asked, sentence(trouble));
      return new StoreUnavailable("the database does not answer", inDoubt, trouble);
    }
    outage.blocked();
    return new StoreUnavailable("the database takes too long", inDoubt, trouble);
  }

  /** Thrown inside a transaction that will succeed when it is tried again. */
  static final class Conflict extends RuntimeException {
    Conflict(Throwable cause) {
      super(cause);
    }
  }

  /** Whether this failure says that the row exists already. */
  static boolean duplicate(Throwable trouble) {
    SQLException cause = OpeningTrouble.sqlCause(trouble);
    return cause != null && "23505".equals(cause.getSQLState());
  }

  /** Whether it is kept in a file in which deleted rows stay until it is written anew. */
  boolean keepsTraces() {
    return engine.address().file() != null;
  }

  /** Soon writes H2's file anew without whoever was forgotten; all others wait meanwhile. */
  void scrubSoon() {
    engine.scrubSoon();
  }

  /** Writes H2's file anew when it has that many bytes and most of them are history. */
  void tidy(long from) {
    engine.tidy(from);
  }

  /** Ends the use of the database in order; H2's file is complete afterwards. */
  @Override
  public void close() {
    engine.close();
  }
}
