package followthrough.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's side of Socket Mode on this machine: hands out addresses and takes lines. */
final class FakeSocketMode implements AutoCloseable {
  /** The lines opened so far; each has been greeted. */
  final BlockingQueue<WebSocket> lines = new LinkedBlockingQueue<>();

  /** The lines that were closed, by either side. */
  final BlockingQueue<WebSocket> closed = new LinkedBlockingQueue<>();

  /** What the client sent. */
  final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

  private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
  private final HttpServer api;
  private final Lines server;

  FakeSocketMode() throws Exception {
    server = new Lines();
    server.setReuseAddr(true);
    server.start();
    api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    api.createContext(
        "/api/apps.connections.open",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          asked.add(exchange.getRequestHeaders().getFirst("Authorization"));
          String refusal = refusals.poll();
          byte[] body = (refusal == null ? address() : refusal).getBytes(UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    api.start();
  }

  URI apiAddress() {
    return URI.create("http://127.0.0.1:" + api.getAddress().getPort() + "/api/");
  }

  FakeSocketMode refuses(String body) {
    refusals.add(body);
    return this;
  }

  WebSocket nextLine() throws InterruptedException {
    return next(lines);
  }

  String nextAnswer() throws InterruptedException {
    return next(answers);
  }

  String nextAuthorization() throws InterruptedException {
    return next(asked);
  }

  @Override
  public void close() {
    api.stop(0);
    try {
      server.stop(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("Nothing came within 10 seconds");
    }
    return next;
  }

  private String address() {
    return "{\"ok\":true,\"url\":\"ws://127.0.0.1:" + server.port() + "/link\"}";
  }

  private final class Lines extends WebSocketServer {
    private final BlockingQueue<Integer> started = new LinkedBlockingQueue<>();
    private int port;

    Lines() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
      setDaemon(true);
    }

    synchronized int port() {
      if (port == 0) {
        try {
          port = next(started);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
      return port;
    }

    @Override
    public void onStart() {
      started.add(getPort());
    }

    @Override
    public void onOpen(WebSocket line, ClientHandshake handshake) {
      line.send("{\"type\":\"hello\",\"num_connections\":1}");
      lines.add(line);
    }

    @Override
    public void onMessage(WebSocket line, String message) {
      answers.add(message);
    }

    @Override
    public void onClose(WebSocket line, int code, String reason, boolean remote) {
      closed.add(line);
    }

    @Override
    public void onError(WebSocket line, Exception failure) {
      answers.add("error " + failure);
    }
  }
}
