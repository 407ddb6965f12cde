package followthrough.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk that is full for a while, or fails for so many writes, for H2 under {@code full:}. */
public final class FullDisk extends FilePathWrapper {
  private static final String SCHEME = "full";

  private static final AtomicLong FAILURES = new AtomicLong();
  private static final AtomicLong OPENED = new AtomicLong();
  private static volatile boolean outOfMemory;

  static Database database(String url) {
    FilePath.register(new FullDisk());
    DatabaseAddress plain = DatabaseAddress.of(url);
    return Database.open(
        new DatabaseAddress(
            plain.url().replace("jdbc:h2:file:", "jdbc:h2:" + SCHEME + ":"),
            plain.shown(),
            plain.file()),
        "",
        "",
        InstantSource.system());
  }

  /** From now on nothing can be written. */
  static void fills() {
    failsFor(Long.MAX_VALUE);
  }

  /** From now on so many writes fail. */
  static void failsFor(long writes) {
    outOfMemory = false;
    FAILURES.set(writes);
  }

  /** The next write finds no memory to be done with. */
  static void findsNoMemoryOnce() {
    outOfMemory = true;
    FAILURES.set(1);
  }

  static void hasSpaceAgain() {
    FAILURES.set(0);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  /** How often a file on it was opened. */
  static long opened() {
    return OPENED.get();
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    OPENED.incrementAndGet();
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends ThroughChannel {
    Channel(FileChannel base) {
      super(base);
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      if (FAILURES.getAndUpdate(left -> left > 0 ? left - 1 : 0) > 0) {
        if (outOfMemory) {
          throw new OutOfMemoryError("Cannot reserve 1 bytes of direct buffer memory");
        }
        throw new IOException("No space left on device");
      }
      return base.write(source, position);
    }
  }
}
