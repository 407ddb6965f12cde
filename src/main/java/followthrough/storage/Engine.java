package followthrough.storage;

import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database while this program has it open: its connections, its file, its sign of life. */
final class Engine implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Engine.class);

  /** A file of this size is looked at for what nobody needs any more. */
  private static final long TIDY_FROM = 64L << 20;

  /** How soon a file that has closed itself is tried again; a full disk may stay full. */
  private static final Duration REVIVAL = Duration.ofSeconds(1);

  /** Without anything written, its own sign of life would be all that lets a file grow. */
  private static final int MOST_QUIET_MINUTES = 10;

  private final DatabaseAddress address;

  /** Who uses the file, and who needs it alone. */
  private final ReadWriteLock gate = new ReentrantReadWriteLock();

  /**
   * Held from the first word of a change to its commit, and while the file is written. H2 writes
   * its tables one after the other as it finds them: a change under way could get into the file by
   * half, with nothing beside it that would undo it. Fair, so that a write of the file serves all
   * who were waiting before it.
   */
  private final Lock writing;

  private final Running running;
  private final AtomicBoolean written = new AtomicBoolean();
  private final AtomicBoolean reviving = new AtomicBoolean();
  private int quietMinutes;
  private Connections connections;

  /** Set while the file could not be opened after it was written anew. */
  private volatile boolean shut;

  private String lastTrouble = "";

  private Optional<Instant> cutOff = Optional.empty();
  private volatile @Nullable Caretaker caretaker;

  private Engine(DatabaseAddress address, Connections connections, Lock writing) {
    this.address = address;
    this.connections = connections;
    this.writing = writing;
    this.running = new Running(!address.postgresql());
  }

  /**
   * Opens the database and brings its tables to this release.
   *
   * @throws DatabaseUnavailable with one sentence for the operator; nothing is ever recreated
   */
  static Engine open(DatabaseAddress address, String user, String password) {
    boolean existed = address.prepare();
    Lock writing = new ReentrantLock(true);
    Connections connections = null;
    try {
      connections = Connections.open(address, user, password, writing);
      Migrations.run(connections, existed);
      Engine engine = new Engine(address, connections, writing);
      engine.begin();
      return engine;
    } catch (RuntimeException trouble) {
      if (connections != null) {
        connections.close();
      }
      throw OpeningTrouble.explain(address, trouble);
    }
  }

  private void begin() {
    cutOff = write(running::begin);
    cutOff.ifPresent(
        last ->
            log.warn(
                "The program before this one was not stopped in order. The last state in the"
                    + " database is of {}. What was due before now is looked for in Slack before"
                    + " it is sent.",
                last.truncatedTo(ChronoUnit.SECONDS)));
    tidy(TIDY_FROM);
    scrub();
    caretaker = new Caretaker(Duration.ofMinutes(1), this::care);
  }

  DatabaseAddress address() {
    return address;
  }

  /** The newest state that a program which was not stopped in order has left; else empty. */
  Optional<Instant> cutOff() {
    return cutOff;
  }

  /** Lends a connection. */
  <T> T use(Function<Handle, T> work) {
    gate.readLock().lock();
    try (Handle handle = handle()) {
      return work.apply(handle);
    } finally {
      gate.readLock().unlock();
    }
  }

  private Handle handle() {
    if (shut) {
      throw new ConnectionException(
          new SQLNonTransientConnectionException("the file could not be opened again", "08003"));
    }
    return connections.jdbi().open();
  }

  /** Carries out a change of H2's file while nobody else changes it; elsewhere at once. */
  <T> T alone(Supplier<T> change) {
    if (address.file() == null) {
      return change.get();
    }
    // The gate first: whoever closes it waits for the last change, and syncs that.
    gate.readLock().lock();
    writing.lock();
    try {
      return change.get();
    } finally {
      writing.unlock();
      gate.readLock().unlock();
    }
  }

  /** Returns when all that this thread has committed is on the disk. */
  void awaitSynced() {
    gate.readLock().lock();
    try {
      connections.awaitSynced();
      written.set(true);
    } catch (RuntimeException unsynced) {
      revive();
      throw unsynced;
    } finally {
      gate.readLock().unlock();
    }
  }

  private <T> T write(Function<Handle, T> work) {
    T result = alone(() -> use(handle -> handle.inTransaction(work::apply)));
    awaitSynced();
    return result;
  }

  /** Once a minute: says that this program lives, if that is news, and keeps the file small. */
  void care() {
    if (shut) {
      openAgain();
      if (shut) {
        return;
      }
    }
    if (written.get() || ++quietMinutes >= MOST_QUIET_MINUTES) {
      quietMinutes = 0;
      write(running::seen);
      written.set(false);
    }
    tidy(TIDY_FROM);
    scrub();
  }

  /** Soon writes H2's file anew, so that nothing of somebody who was forgotten is left in it. */
  void scrubSoon() {
    Caretaker keeper = caretaker;
    if (keeper != null) {
      keeper.soon(Duration.ZERO, this::scrub);
    }
  }

  /** The same at once; nothing happens when nobody was forgotten since. */
  private void scrub() {
    List<String> marks = address.file() == null ? List.of() : use(Forgotten::marks);
    if (!marks.isEmpty() && rewrite(DatabaseFile::rewrite)) {
      int unused = write(handle -> Forgotten.clear(handle, marks));
    }
  }

  /**
   * Writes H2's file anew when it has grown to that many bytes and most of them are history. All
   * others wait meanwhile.
   */
  void tidy(long from) {
    tidy(from, DatabaseFile::rewrite);
  }

  void tidy(long from, DatabaseFile.Rewriter rewriter) {
    if (address.file() != null && use(handle -> DatabaseFile.wasteful(handle, from))) {
      boolean unused = rewrite(rewriter);
    }
  }

  private boolean rewrite(DatabaseFile.Rewriter rewriter) {
    gate.writeLock().lock();
    try {
      connections.close();
      shut = true;
      rewriter.rewrite(Objects.requireNonNull(address.file()));
      return true;
    } catch (IOException | RuntimeException trouble) {
      log.error("The database file could not be written anew and stays as it was", trouble);
      return false;
    } finally {
      openAgain();
      gate.writeLock().unlock();
    }
  }

  private void openAgain() {
    gate.writeLock().lock();
    try {
      connections = connections.again(writing);
      shut = false;
    } catch (RuntimeException trouble) {
      shut = true;
      String sentence = String.valueOf(OpeningTrouble.explain(address, trouble).getMessage());
      if (!sentence.equals(lastTrouble)) {
        log.error("It is tried again and again. {}", sentence);
      }
      lastTrouble = sentence;
    } finally {
      gate.writeLock().unlock();
    }
  }

  /**
   * Opens H2's file anew, in the background: after an error of its file H2 closes it for good, and
   * what was committed since the last sync is not on the disk. Whoever comes meanwhile is told.
   */
  void revive() {
    Caretaker keeper = caretaker;
    if (address.file() != null && keeper != null && reviving.compareAndSet(false, true)) {
      keeper.soon(REVIVAL, this::reopen);
    }
  }

  private void reopen() {
    gate.writeLock().lock();
    try {
      connections.close();
      openAgain();
    } finally {
      reviving.set(false);
      gate.writeLock().unlock();
    }
    if (shut) {
      revive();
    } else {
      lastTrouble = "";
      log.warn("The database file was opened anew");
    }
  }

  /** Ends the use of the database in order; H2's file is complete afterwards. */
  @Override
  public void close() {
    if (caretaker != null) {
      caretaker.close();
    }
    try {
      scrub();
      int unused = write(running::end);
    } catch (RuntimeException trouble) {
      log.warn("The end could not be written to the database: {}", trouble.getMessage());
    }
    gate.writeLock().lock();
    try {
      if (!shut) {
        connections.close();
      }
    } finally {
      gate.writeLock().unlock();
    }
  }
}
