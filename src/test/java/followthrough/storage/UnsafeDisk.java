package followthrough.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk that forgets, for H2 under the name {@code unsafe:}. What was not forced may be lost when
 * the power is cut, in any order and by parts. Counts how often it was forced.
 */
public final class UnsafeDisk extends FilePathWrapper {
  static final String SCHEME = "unsafe";

  private static final int SECTOR = 512;
  private static final AtomicLong FORCES = new AtomicLong();
  private static final List<Write> UNFORCED = new ArrayList<>();
  private static boolean cut;

  /** What stood where something was written; shorter than what was written at the file's end. */
  private record Write(FileChannel file, long position, byte[] before, int length) {}

  static void register() {
    FilePath.register(new UnsafeDisk());
  }

  static long forces() {
    return FORCES.get();
  }

  /** Takes back some of what was not forced; from now on nothing reaches the disk. */
  static synchronized void cutsPower(Random random) throws IOException {
    cut = true;
    for (int i = UNFORCED.size() - 1; i >= 0; i--) {
      Write write = UNFORCED.get(i);
      for (int at = 0; at < write.length(); at += SECTOR) {
        if (random.nextInt(3) > 0) {
          forget(write, at);
        }
      }
    }
    UNFORCED.clear();
  }

  private static void forget(Write write, int at) throws IOException {
    int end = Math.min(at + SECTOR, write.length());
    byte[] old = new byte[end - at];
    // Beyond the old end of the file there was nothing; a hole reads as zeros.
    if (at < write.before().length) {
      System.arraycopy(write.before(), at, old, 0, Math.min(end, write.before().length) - at);
    }
    write.file().write(ByteBuffer.wrap(old), write.position() + at);
  }

  static synchronized void restoresPower() {
    cut = false;
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
      synchronized (UnsafeDisk.class) {
        if (cut) {
          throw new IOException("no power");
        }
        int length = source.remaining();
        ByteBuffer before =
            ByteBuffer.allocate((int) Math.max(0, Math.min(length, base.size() - position)));
        while (before.hasRemaining() && base.read(before, position + before.position()) >= 0) {
          // Read on until all of it is there.
        }
        UNFORCED.add(new Write(base, position, before.array(), length));
        return base.write(source, position);
      }
    }

    @Override
    public void force(boolean metaData) throws IOException {
      synchronized (UnsafeDisk.class) {
        if (cut) {
          throw new IOException("no power");
        }
        base.force(metaData);
        UNFORCED.removeIf(write -> write.file() == base);
        FORCES.incrementAndGet();
      }
    }
  }
}
