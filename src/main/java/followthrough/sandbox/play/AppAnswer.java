package followthrough.sandbox.play;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.Json;
import org.jspecify.annotations.Nullable;

/**
 * What came back from the app.
 *
 * @param status the HTTP status; 0 when there was no answer
 * @param problem Slack's word for what went wrong, such as `operation_timeout`; null when nothing
 *     did
 */
public record AppAnswer(int status, String body, @Nullable String problem) {

  static AppAnswer of(int status, String body) {
    boolean good = status >= 200 && status < 300;
    return new AppAnswer(status, body, good ? null : "http_status_" + status);
  }

  static AppAnswer failed(String problem) {
    return new AppAnswer(0, "", problem);
  }

  /** The body as JSON; null when it is empty or something else. */
  @Nullable JsonObject json() {
    if (!body.stripLeading().startsWith("{")) {
      return null;
    }
    JsonElement parsed = Json.parse(body);
    return parsed instanceof JsonObject object ? object : null;
  }
}
