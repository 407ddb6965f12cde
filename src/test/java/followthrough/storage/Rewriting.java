package followthrough.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What it takes to write H2's file anew.
 *
 * @param before bytes of the file as it had grown
 * @param after bytes of the file without its history
 * @param pause how long everybody else waits
 */
public record Rewriting(long before, long after, Duration pause) {
  /** Writes that file anew, whatever its size. */
  public static Rewriting of(Path file) {
    String name = file.toString();
    String url = "jdbc:h2:file:" + name.substring(0, name.length() - ".mv.db".length());
    try (Database database = Database.open(url, "", "", InstantSource.system())) {
      long before = Files.size(file);
      long began = System.nanoTime();
      database.tidy(0);
      return new Rewriting(before, Files.size(file), Duration.ofNanos(System.nanoTime() - began));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
