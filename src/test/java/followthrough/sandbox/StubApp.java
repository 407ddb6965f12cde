package followthrough.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import followthrough.sandbox.play.Signature;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A small app for the sandbox to talk to: it checks signatures and answers as it is told. */
final class StubApp implements AutoCloseable {
  private final HttpServer server;
  private final String secret;
  private final Map<String, Function<JsonObject, String>> answers = new ConcurrentHashMap<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();

  /** What came in: its name is the command, the event's type or the payload's type. */
  record Received(String name, JsonObject body, String retry) {}

  StubApp(String secret) {
    this(secret, 0);
  }

  StubApp(String secret, int port) {
    this.secret = secret;
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 50);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    server.createContext("/slack/events", this::handle);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  URI events() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
  }

  /** Answers what has this name; an answer that begins with `status:` is an HTTP status. */
  StubApp on(String name, Function<JsonObject, String> answer) {
    answers.put(name, answer);
    return this;
  }

  List<Received> received() {
    return received;
  }

  JsonObject last(String name) {
    for (int i = received.size() - 1; i >= 0; i--) {
      if (received.get(i).name().equals(name)) {
        return received.get(i).body();
      }
    }
    throw new AssertionError("no " + name + " came; there were " + received);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String timestamp = exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp");
    String signature = exchange.getRequestHeaders().getFirst("X-Slack-Signature");
    if (!Signature.of(secret, timestamp, body).equals(signature)) {
      reply(exchange, 401, "");
      return;
    }
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    JsonObject json = type.contains("json") ? parse(body) : form(body);
    if (json.has("payload")) {
      json = parse(json.get("payload").getAsString());
    }
    String name =
        json.has("command")
            ? json.get("command").getAsString()
            : json.has("event")
                ? json.getAsJsonObject("event").get("type").getAsString()
                : json.get("type").getAsString();
    String retry = exchange.getRequestHeaders().getFirst("X-Slack-Retry-Num");
    received.add(new Received(name, json, retry == null ? "" : retry));
    String answer = answers.getOrDefault(name, any -> "").apply(json);
    if (answer.startsWith("status:")) {
      reply(exchange, Integer.parseInt(answer.substring(7)), "");
    } else {
      reply(exchange, 200, answer);
    }
  }

  private static JsonObject parse(String body) {
    JsonElement parsed = JsonParser.parseString(body);
    return parsed.getAsJsonObject();
  }

  private static JsonObject form(String body) {
    JsonObject json = new JsonObject();
    for (String pair : body.split("&")) {
      String[] both = pair.split("=", 2);
      json.addProperty(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return json;
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", body.startsWith("{") ? "application/json" : "text/plain");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
