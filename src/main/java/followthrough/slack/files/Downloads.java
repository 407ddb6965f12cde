package followthrough.slack.files;

import followthrough.slack.connection.SlackApi;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches files from Slack in the name of the bot. */
@FunctionalInterface
public interface Downloads {
  /** The most that is read of one file. */
  int MOST_BYTES = 1_000_000;

  /** What came of it. */
  sealed interface Fetched {
    /** All of it. */
    @SuppressWarnings("ArrayRecordComponent") // made and taken apart in one place
    record Content(byte[] bytes) implements Fetched {}

    /** There is more than {@link #MOST_BYTES}. */
    record TooLarge() implements Fetched {}

    /** The app may not read files. */
    record NotAllowed() implements Fetched {}

    /** It is not there any more, or never was. */
    record Gone() implements Fetched {}

    /** Slack did not hand it over now. */
    record NotNow() implements Fetched {}
  }

  /**
   * Reads what Slack keeps at an address; no other host is asked.
   *
   * @param patience how long it may take altogether
   */
  Fetched fetch(String workspace, String address, Duration patience);

  /** For the one workspace whose token the operator gave. */
  static Downloads one(SlackApi api, String botToken) {
    Logger log = LoggerFactory.getLogger(Downloads.class);
    return (workspace, address, patience) -> {
      try (Response response = api.download(botToken, address, patience)) {
        return read(response);
      } catch (IOException e) {
        log.warn("A file was not fetched: {}", e.getClass().getSimpleName());
        return new Fetched.NotNow();
      } catch (IllegalArgumentException e) {
        log.warn("A file has an address that is none");
        return new Fetched.Gone();
      }
    };
  }

  private static Fetched read(Response response) throws IOException {
    return switch (response.code()) {
      // Without the scope, Slack leads to a page on which people sign in.
      case 301, 302, 303, 307, 308, 401, 403 -> new Fetched.NotAllowed();
      case 404, 410 -> new Fetched.Gone();
      case 200 -> isPage(response) ? new Fetched.NotAllowed() : content(response.body());
      default -> new Fetched.NotNow();
    };
  }

  /** A page in place of the file asks to sign in; a file says that it is to be kept. */
  private static boolean isPage(Response response) {
    String type = response.header("Content-Type", "");
    return type != null
        && type.startsWith("text/html")
        && response.header("Content-Disposition") == null;
  }

  private static Fetched content(@Nullable ResponseBody body) throws IOException {
    if (body == null) {
      return new Fetched.Gone();
    }
    try (InputStream in = body.byteStream()) {
      // Counted, because an announced length may be missing or wrong.
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? new Fetched.TooLarge() : new Fetched.Content(bytes);
    }
  }
}
