package followthrough.slack.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A Web API on this machine that counts its calls and answers what it is told. */
public final class StubWebApi implements AutoCloseable {
  static final String BOT =
      "{\"ok\":true,\"user_id\":\"UBOT\",\"bot_id\":\"BBOT\",\"team_id\":\"T1\",\"url\":\"u\"}";

  /** The paths called so far. */
  public final Queue<String> calls = new ConcurrentLinkedQueue<>();

  private final Queue<String> answers = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  public StubWebApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Answers the next call with this status, header and body; without one, with {@link #BOT}. */
  public StubWebApi then(int status, String retryAfter, String body) {
    answers.add(status + "|" + retryAfter + "|" + body);
    return this;
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    calls.add(exchange.getRequestURI().getPath());
    String next = answers.poll();
    String[] parts = (next == null ? "200||" + BOT : next).split("\\|", 3);
    if (!parts[1].isEmpty()) {
      exchange.getResponseHeaders().add("Retry-After", parts[1]);
    }
    byte[] body = parts[2].getBytes(UTF_8);
    exchange.sendResponseHeaders(Integer.parseInt(parts[0]), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
