package followthrough.faults;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/**
 * Stands between Slack and a program that is killed again and again: keeps the address the same,
 * and remembers what the program has acknowledged.
 */
final class Gateway implements AutoCloseable {
  private static final Duration SLACK_WAITS = Duration.ofSeconds(3);

  private final HttpServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, Set<String>> acknowledged = new ConcurrentHashMap<>();
  private final BiConsumer<String, String> listener;
  private volatile int port;

  /**
   * @param listener hears of every acknowledgement: the person, and what it was
   */
  Gateway(BiConsumer<String, String> listener) throws IOException {
    this.listener = listener;
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/slack/events", this::pass);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  void leadsTo(int newPort) {
    port = newPort;
  }

  /** What that person was told to be done, such as {@code press VALUE} or {@code form VIEW}. */
  Set<String> acknowledged(String user) {
    return acknowledged.computeIfAbsent(user, id -> ConcurrentHashMap.newKeySet());
  }

  private void pass(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
              .timeout(SLACK_WAITS)
              .POST(HttpRequest.BodyPublishers.ofByteArray(body));
      exchange
          .getRequestHeaders()
          .forEach(
              (name, values) -> {
                if (name.startsWith("X-") || name.equalsIgnoreCase("Content-Type")) {
                  values.forEach(value -> request.header(name, value));
                }
              });
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() == 200) {
        remember(new String(body, StandardCharsets.UTF_8), answer.body());
      }
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(
          answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    } catch (IOException dead) {
      exchange.sendResponseHeaders(502, -1);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private void remember(String body, byte[] answer) {
    if (!body.startsWith("payload=")) {
      return;
    }
    JsonObject payload =
        JsonParser.parseString(
                URLDecoder.decode(body.substring("payload=".length()), StandardCharsets.UTF_8))
            .getAsJsonObject();
    String user = payload.getAsJsonObject("user").get("id").getAsString();
    String what;
    if (payload.get("type").getAsString().equals("view_submission")) {
      String text = new String(answer, StandardCharsets.UTF_8);
      if (text.contains("\"errors\"") || text.contains("\"push\"")) {
        // Told that nothing was saved.
        return;
      }
      what = "form " + payload.getAsJsonObject("view").get("id").getAsString();
    } else if (payload.has("actions")) {
      JsonObject action = payload.getAsJsonArray("actions").get(0).getAsJsonObject();
      if (!action.has("value")) {
        // A choice that only opens a form.
        return;
      }
      what = "press " + action.get("value").getAsString();
    } else {
      return;
    }
    acknowledged(user).add(what);
    listener.accept(user, what);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
