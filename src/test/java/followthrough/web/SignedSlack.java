package followthrough.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.App;
import followthrough.slack.connection.BotIdentity;
import followthrough.slack.connection.OneWorkspace;
import followthrough.slack.connection.SlackApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts to a door on this machine the way Slack does. */
final class SignedSlack {
  static final String SECRET = "0123456789abcdef0123456789abcdef";
  static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  static final String FORM = "application/x-www-form-urlencoded";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final int port;

  SignedSlack(int port) {
    this.port = port;
  }

  /** A Bolt app whose Web API is a closed port, so that any call would fail. */
  static App appWithoutSlack() {
    SlackApi api = SlackApi.at(URI.create("http://127.0.0.1:1/api/"));
    return OneWorkspace.boltApp(api, "xoxb-1", new BotIdentity(api.patient("xoxb-1")));
  }

  static String command(String command) {
    return "command=%2F" + command + "&text=&user_id=U1&team_id=T1&channel_id=C1&trigger_id=1.2.a";
  }

  static String event(String event) {
    return "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev1\",\"event\":"
        + event
        + "}";
  }

  HttpResponse<String> post(String contentType, String body) {
    return post(contentType, body.getBytes(UTF_8));
  }

  HttpResponse<String> post(String contentType, byte[] body) {
    return send(signed(contentType, body, BodyPublishers.ofByteArray(body)).build());
  }

  HttpRequest.Builder signed(String contentType, byte[] body, BodyPublisher publisher) {
    String timestamp = String.valueOf(NOW.getEpochSecond());
    return to("/slack/events")
        .header("Content-Type", contentType)
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", signature(SECRET, timestamp, body))
        .POST(publisher);
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  HttpResponse<String> get(String path) {
    return send(to(path).GET().build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (Exception e) {
      throw new AssertionError("The door did not answer", e);
    }
  }

  static String signature(String secret, String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
