package followthrough.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A file that hands everything on to another; what a disk does amiss is its subclass's. */
class ThroughChannel extends FileBaseDefault {
  final FileChannel base;

  ThroughChannel(FileChannel base) {
    this.base = base;
  }

  @Override
  public long size() throws IOException {
    return base.size();
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return base.read(target, position);
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    return base.write(source, position);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    base.force(metaData);
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    base.truncate(size);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return base.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    base.close();
  }
}
