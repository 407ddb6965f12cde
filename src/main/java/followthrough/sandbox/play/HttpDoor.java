package followthrough.sandbox.play;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;

/** Posts signed requests to the app's address, as Slack does without Socket Mode. */
public final class HttpDoor implements AppDoor {
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final URI app;
  private final String signingSecret;
  private final InstantSource realTime;

  public HttpDoor(URI app, String signingSecret, InstantSource realTime) {
    this.app = app;
    this.signingSecret = signingSecret;
    this.realTime = realTime;
  }

  @Override
  public AppAnswer deliver(Delivery delivery) {
    String body = bodyOf(delivery);
    String timestamp = Long.toString(realTime.instant().getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(app)
            .timeout(PATIENCE)
            .header("Content-Type", contentType(delivery))
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", Signature.of(signingSecret, timestamp, body))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (delivery.retry() > 0) {
      request.header("X-Slack-Retry-Num", Integer.toString(delivery.retry()));
      request.header("X-Slack-Retry-Reason", delivery.retryReason());
    }
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return AppAnswer.of(response.statusCode(), response.body());
    } catch (HttpTimeoutException e) {
      return AppAnswer.failed("operation_timeout");
    } catch (IOException e) {
      return AppAnswer.failed("connection_failed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return AppAnswer.failed("interrupted");
    }
  }

  private static String contentType(Delivery delivery) {
    return delivery.kind() == Delivery.Kind.EVENT
        ? "application/json"
        : "application/x-www-form-urlencoded";
  }

  private static String bodyOf(Delivery delivery) {
    return switch (delivery.kind()) {
      case EVENT -> delivery.payload().toString();
      case INTERACTION -> "payload=" + encode(delivery.payload().toString());
      case COMMAND ->
          delivery.payload().entrySet().stream()
              .map(HttpDoor::field)
              .collect(Collectors.joining("&"));
    };
  }

  private static String field(Map.Entry<String, JsonElement> field) {
    return encode(field.getKey()) + "=" + encode(field.getValue().getAsString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
