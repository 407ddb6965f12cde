package followthrough.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk under which the process dies, for H2 under the name {@code halting:}: in the middle of a
 * write, so that half of it is there, or right after the disk was forced.
 */
public final class HaltingDisk extends FilePathWrapper {
  private static final String SCHEME = "halting";
  private static final int KILLED = 137;

  private static final AtomicLong WRITES_LEFT = new AtomicLong(Long.MAX_VALUE);
  private static final AtomicLong FORCES_LEFT = new AtomicLong(Long.MAX_VALUE);

  /** Opens a database on it; the death comes later. */
  public static Database database(String url) {
    FilePath.register(new HaltingDisk());
    DatabaseAddress plain = DatabaseAddress.of(url);
    return Database.open(
        new DatabaseAddress(
            plain.url().replace("jdbc:h2:file:", "jdbc:h2:" + SCHEME + ":"),
            plain.shown(),
            plain.file()),
        "",
        "",
        java.time.InstantSource.system());
  }

  /** From now on the process dies in the middle of that write. */
  public static void diesInWrite(long number) {
    WRITES_LEFT.set(number);
  }

  /** From now on the process dies after that sync, before anybody hears of it. */
  public static void diesAfterSync(long number) {
    FORCES_LEFT.set(number);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends ThroughChannel {
    Channel(FileChannel base) {
      super(base);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      if (WRITES_LEFT.decrementAndGet() == 0) {
        source.limit(source.position() + source.remaining() / 2);
        base.write(source, position);
        Runtime.getRuntime().halt(KILLED);
      }
      return base.write(source, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      base.force(metaData);
      if (FORCES_LEFT.decrementAndGet() == 0) {
        Runtime.getRuntime().halt(KILLED);
      }
    }
  }
}
