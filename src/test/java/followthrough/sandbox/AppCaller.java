package followthrough.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls the sandbox's Web API over HTTP, as an app would. */
final class AppCaller {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String apiUrl;
  private final String token;

  AppCaller(String apiUrl, String token) {
    this.apiUrl = apiUrl;
    this.token = token;
  }

  /** Calls with a form, as the SDK does. */
  JsonObject call(String method, Map<String, String> arguments) {
    return JsonParser.parseString(send(method, arguments).body()).getAsJsonObject();
  }

  HttpResponse<String> send(String method, Map<String, String> arguments) {
    String form =
        arguments.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return post(URI.create(apiUrl + method), "application/x-www-form-urlencoded", form);
  }

  HttpResponse<String> post(URI uri, String type, String body) {
    try {
      return client.send(
          HttpRequest.newBuilder(uri)
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
