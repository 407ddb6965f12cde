package followthrough.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * H2's file as it grows: while it is open, old content is never overwritten, so that a process may
 * die at any moment; what nobody needs any more goes when the file is written anew.
 */
final class DatabaseFile {
  private static final Logger log = LoggerFactory.getLogger(DatabaseFile.class);

  private static final String SIZE = "info.FILE_SIZE";
  private static final String USED = "info.FILL_RATE";
  private static final String LIVE = "info.CHUNKS_FILL_RATE";

  private static final int BLOCK = 4096;
  private static final Pattern NEWEST = Pattern.compile("\\bblock:([0-9a-f]{1,15})\\b");

  /** A file of which a quarter or more is alive is left alone. */
  private static final int LEAST_GAIN = 4;

  private static final double PERCENT = 100;

  private DatabaseFile() {}

  /** Writes a file anew that nobody has open. */
  @FunctionalInterface
  interface Rewriter {
    void rewrite(Path file) throws IOException;
  }

  /** Whether a file of at least that many bytes consists of history for the most part. */
  static boolean wasteful(Handle handle, long from) {
    Map<String, String> facts =
        handle
            .createQuery(
                "select setting_name, setting_value from information_schema.settings"
                    + " where setting_name in (<names>)")
            .bindList("names", SIZE, USED, LIVE)
            .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
            .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    double size = number(facts, SIZE);
    double alive = size * number(facts, USED) / PERCENT * number(facts, LIVE) / PERCENT;
    return size >= from && alive * LEAST_GAIN < size;
  }

  private static double number(Map<String, String> facts, String name) {
    return Double.parseDouble(facts.getOrDefault(name, String.valueOf((int) PERCENT)));
  }

  /**
   * Replaces a file that nobody has open by one with the same content and no history: either the
   * old one or the whole new one stands there at every moment.
   */
  static void rewrite(Path file) throws IOException {
    Path fresh = fresh(file);
    MVStore.compact(file.toString(), fresh.toString(), false, null);
    force(fresh, StandardOpenOption.WRITE);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(file);
  }

  private static void forceFolder(Path file) {
    Path folder = file.getParent();
    if (folder != null) {
      try {
        force(folder, StandardOpenOption.READ);
      } catch (IOException unsupported) {
        // Some systems open no folders; there the new name is as durable as they make it.
        log.debug("The folder of {} cannot be synced", file, unsupported);
      }
    }
  }

  /** Whether the file ends before the place where, by its own head, its newest content begins. */
  static boolean shortened(Path file) throws IOException {
    byte[] head = new byte[BLOCK];
    try (InputStream content = Files.newInputStream(file)) {
      content.readNBytes(head, 0, BLOCK);
    }
    Matcher newest = NEWEST.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return newest.find() && Long.parseLong(newest.group(1), 16) >= Files.size(file) / BLOCK;
  }

  /** Removes what a process that died while writing anew has left. */
  static void clear(Path file) throws IOException {
    Files.deleteIfExists(fresh(file));
  }

  private static Path fresh(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  private static void force(Path path, StandardOpenOption mode) throws IOException {
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }
}
