package followthrough.slack.files;

import com.slack.api.model.File;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file as a message names it; nothing of it was read yet.
 *
 * @param address where Slack keeps it; empty when it is kept elsewhere
 * @param size in bytes, as Slack says; 0 when it does not
 * @param hidden whether Slack keeps its content to itself
 */
public record NamedFile(String name, String address, long size, boolean hidden) {
  private static final String VISIBLE = "visible";
  private static final Set<String> GONE = Set.of("hidden_by_limit", "tombstone");

  /** What Slack says of a file. */
  public static NamedFile of(File file) {
    boolean elsewhere = file.isExternal() || "external".equals(file.getMode());
    return new NamedFile(
        name(file),
        elsewhere ? "" : Objects.requireNonNullElse(file.getUrlPrivateDownload(), ""),
        file.getSize() == null ? 0 : file.getSize(),
        hidden(file));
  }

  private static boolean hidden(File file) {
    String access = file.getFileAccess();
    boolean withheld = access != null && !access.isEmpty() && !access.equals(VISIBLE);
    return withheld || GONE.contains(Objects.requireNonNullElse(file.getMode(), ""));
  }

  private static String name(File file) {
    @Nullable String name = file.getName();
    return name == null || name.isBlank() ? "the file" : name.strip();
  }
}
