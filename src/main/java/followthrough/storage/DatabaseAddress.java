package followthrough.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the database is, with the settings it must have.
 *
 * @param url what the driver gets
 * @param shown what a message may show: no parameters, so no password
 * @param file H2's file; null for any other database
 */
record DatabaseAddress(String url, String shown, @Nullable Path file) {
  private static final Logger log = LoggerFactory.getLogger(DatabaseAddress.class);

  private static final String H2 = "jdbc:h2:";
  private static final String H2_FILE = "jdbc:h2:file:";
  private static final String H2_MEMORY = "jdbc:h2:mem:";
  private static final String POSTGRESQL = "jdbc:postgresql://";
  private static final String FILE_ENDING = ".mv.db";

  /** What H2 needs here, whatever the operator wrote; the default query cache is too small. */
  private static final Map<String, String> H2_SETTINGS =
      Map.of(
          "DB_CLOSE_DELAY", "-1",
          "DB_CLOSE_ON_EXIT", "FALSE",
          "LOCK_TIMEOUT", "10000",
          "QUERY_CACHE_SIZE", "128",
          "TRACE_LEVEL_FILE", "0");

  /**
   * What H2 needs to keep a file. It writes when it is told to (see {@link GroupCommit}), and
   * always behind what it has written before: H2 that reuses old space, as it does by default once
   * a file is 45 s old, can lose acknowledged commits when the process is killed in the middle of a
   * write, since it then refuses the newest state for the old content it misses.
   */
  private static final Map<String, String> H2_FILE_SETTINGS =
      Map.of(
          "WRITE_DELAY", String.valueOf(Integer.MAX_VALUE),
          "REUSE_SPACE", "FALSE",
          "AUTO_COMPACT_FILL_RATE", "0",
          "MAX_COMPACT_TIME", "0");

  /** These would weaken what the stores rely on. */
  private static final java.util.Set<String> H2_FORBIDDEN =
      java.util.Set.of("AUTO_SERVER", "MODE", "RETENTION_TIME", "FILE_LOCK", "IFEXISTS", "INIT");

  /**
   * Reads what the operator wrote.
   *
   * @throws DatabaseUnavailable when it names no database that Followthrough knows
   */
  static DatabaseAddress of(String written) {
    String url = written.strip();
    if (url.startsWith(POSTGRESQL)) {
      return new DatabaseAddress(url, url.replaceFirst("\\?.*", ""), null);
    }
    if (url.startsWith(H2_MEMORY)) {
      String name = place(url, H2_MEMORY);
      // Without a name every connection would get a database of its own.
      return h2(url, H2_MEMORY + (name.isEmpty() ? UUID.randomUUID() : name), null);
    }
    if (url.startsWith(H2_FILE)) {
      return file(url);
    }
    throw new DatabaseUnavailable(
        "DATABASE_URL must begin with jdbc:h2:file: or jdbc:postgresql:// .");
  }

  boolean postgresql() {
    return url.startsWith(POSTGRESQL);
  }

  /** The migrations that belong to this database only. */
  String vendor() {
    return postgresql() ? "postgresql" : "h2";
  }

  /**
   * Makes the file's folder, and refuses what cannot be a database without touching it.
   *
   * @return whether a file stands there already
   */
  boolean prepare() {
    if (file == null) {
      return false;
    }
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      DatabaseFile.clear(file);
      if (Files.exists(file) && Files.size(file) == 0) {
        throw empty();
      }
      if (Files.exists(file) && !(Files.isReadable(file) && Files.isWritable(file))) {
        throw new DatabaseUnavailable(
            "The database file "
                + file
                + " may not be read and written by this user: give it back"
                + " its rights.");
      }
      boolean exists = Files.exists(file);
      if (exists && DatabaseFile.shortened(file)) {
        log.error(
            "The database file {} is shorter than it was; what was written last is missing. To get"
                + " it back, stop and {}.",
            file,
            restore());
      }
      return exists;
    } catch (IOException trouble) {
      throw new DatabaseUnavailable(
          "The folder of the database file "
              + file
              + " cannot be made or read: check DATABASE_URL"
              + " and the rights on that folder.",
          trouble);
    }
  }

  /** A file without anything of ours in it: begun and cut off, or cut down to nothing. */
  DatabaseUnavailable empty() {
    return new DatabaseUnavailable(
        "The database file " + file + " is empty: " + restore() + ", or delete it to begin.");
  }

  /** The sentence without where the database is. */
  String withoutPlace(String sentence) {
    String plain = sentence.replace(shown, "its address");
    Path folder = file == null ? null : file.getParent();
    return folder == null ? plain : plain.replace(folder.toString(), "its folder");
  }

  /** How to get a backup back, as part of a sentence. */
  String restore() {
    if (file == null) {
      return "restore a backup";
    }
    return "copy your backup to " + file;
  }

  private static DatabaseAddress file(String url) {
    String name = place(url, H2_FILE);
    String home = System.getProperty("user.home", "");
    try {
      Path path = Path.of(name.startsWith("~/") ? home + name.substring(1) : name);
      Path absolute = path.toAbsolutePath().normalize();
      if (name.isBlank() || absolute.getFileName() == null) {
        throw new DatabaseUnavailable("DATABASE_URL names no file after jdbc:h2:file: .");
      }
      return h2(url, H2_FILE + absolute, Path.of(absolute + FILE_ENDING));
    } catch (InvalidPathException trouble) {
      throw new DatabaseUnavailable("DATABASE_URL names no file that can exist.", trouble);
    }
  }

  private static String place(String url, String prefix) {
    int end = url.indexOf(';');
    return url.substring(prefix.length(), end < 0 ? url.length() : end);
  }

  private static DatabaseAddress h2(String written, String place, @Nullable Path file) {
    Map<String, String> settings = new TreeMap<>();
    String[] parts = written.split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals > 0) {
        settings.put(
            parts[i].substring(0, equals).strip().toUpperCase(Locale.ROOT),
            parts[i].substring(equals + 1));
      }
    }
    settings.keySet().removeAll(H2_FORBIDDEN);
    settings.putAll(H2_SETTINGS);
    if (file != null) {
      settings.putAll(H2_FILE_SETTINGS);
    }
    StringBuilder url = new StringBuilder(place);
    settings.forEach((name, setting) -> url.append(';').append(name).append('=').append(setting));
    return new DatabaseAddress(url.toString(), H2 + place.substring(H2.length()), file);
  }
}
