package followthrough.sandbox.play;

import com.google.gson.JsonObject;
import followthrough.sandbox.api.WebApi;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.Workspace;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Reaches the app over the WebSockets that it opened: Socket Mode. */
public final class SocketDoor implements AppDoor, WebApi.SocketAddresses, AutoCloseable {
  private static final int MOST_CONNECTIONS = 10;

  private final Workspace workspace;
  private final Server server = new Server();
  private final CountDownLatch started = new CountDownLatch(1);
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<WebSocket> connections = new CopyOnWriteArrayList<>();
  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();

  /** An envelope that was sent and not yet answered. */
  private record Waiting(WebSocket connection, CompletableFuture<AppAnswer> answer) {}

  /** Listens on a free loopback port. */
  public SocketDoor(Workspace workspace) {
    this.workspace = workspace;
    server.setReuseAddr(true);
    server.setDaemon(true);
    server.start();
    try {
      if (!started.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the sandbox's Socket Mode did not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting", e);
    }
  }

  @Override
  public String next() {
    String ticket = workspace.ids().next("");
    tickets.add(ticket);
    return "ws://127.0.0.1:" + server.getPort() + "/link/?ticket=" + ticket;
  }

  public int connections() {
    return connections.size();
  }

  @Override
  public AppAnswer deliver(Delivery delivery) {
    List<WebSocket> open = List.copyOf(connections);
    if (open.isEmpty()) {
      return AppAnswer.failed("dispatch_failed");
    }
    WebSocket connection = open.get(Math.floorMod(turn.getAndIncrement(), open.size()));
    String id = workspace.ids().next("envelope-");
    CompletableFuture<AppAnswer> answer = new CompletableFuture<>();
    waiting.put(id, new Waiting(connection, answer));
    try {
      connection.send(envelope(id, delivery).toString());
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return AppAnswer.failed("operation_timeout");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return AppAnswer.failed("interrupted");
    } catch (ExecutionException | RuntimeException e) {
      return AppAnswer.failed("connection_failed");
    } finally {
      waiting.remove(id);
    }
  }

  /**
   * Tells every connection to go, as Slack does now and then; `warning` leaves it open.
   *
   * @param reason `warning`, `refresh_requested` or `link_disabled`
   */
  public void disconnect(String reason) {
    JsonObject message = new JsonObject();
    message.addProperty("type", "disconnect");
    message.addProperty("reason", reason);
    message.add("debug_info", debugInfo());
    for (WebSocket connection : connections) {
      connection.send(message.toString());
      if (!reason.equals("warning")) {
        connection.close();
      }
    }
  }

  @Override
  public void close() {
    try {
      server.stop(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static JsonObject envelope(String id, Delivery delivery) {
    JsonObject envelope = new JsonObject();
    envelope.addProperty("envelope_id", id);
    envelope.addProperty("type", delivery.kind().envelopeType());
    envelope.add("payload", delivery.payload());
    boolean answerable = delivery.kind() != Delivery.Kind.EVENT;
    envelope.addProperty("accepts_response_payload", answerable);
    if (!answerable) {
      envelope.addProperty("retry_attempt", delivery.retry());
      envelope.addProperty("retry_reason", delivery.retryReason());
    }
    return envelope;
  }

  private static JsonObject debugInfo() {
    JsonObject info = new JsonObject();
    info.addProperty("host", "sandbox");
    info.addProperty("approximate_connection_time", 3600);
    return info;
  }

  private void welcome(WebSocket connection, String address) {
    String ticket = address.substring(address.indexOf('=') + 1);
    if (!tickets.remove(ticket) || connections.size() >= MOST_CONNECTIONS) {
      connection.close();
      return;
    }
    connections.add(connection);
    JsonObject info = new JsonObject();
    info.addProperty("app_id", workspace.appId());
    JsonObject hello = new JsonObject();
    hello.addProperty("type", "hello");
    hello.addProperty("num_connections", connections.size());
    hello.add("connection_info", info);
    hello.add("debug_info", debugInfo());
    connection.send(hello.toString());
  }

  private void acknowledge(String text) {
    if (Json.parse(text) instanceof JsonObject ack) {
      Waiting envelope = waiting.get(Json.text(ack, "envelope_id"));
      if (envelope != null) {
        String body = ack.has("payload") ? Json.object(ack, "payload").toString() : "";
        envelope.answer().complete(AppAnswer.of(200, body.equals("{}") ? "" : body));
      }
    }
  }

  private void forget(WebSocket connection) {
    connections.remove(connection);
    waiting.values().stream()
        .filter(envelope -> envelope.connection().equals(connection))
        .forEach(envelope -> envelope.answer().complete(AppAnswer.failed("connection_failed")));
  }

  /** The library's side of it. */
  private final class Server extends WebSocketServer {
    Server() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    }

    @Override
    public void onStart() {
      started.countDown();
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
      welcome(connection, handshake.getResourceDescriptor());
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
      acknowledge(message);
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean remote) {
      forget(connection);
    }

    @Override
    public void onError(@Nullable WebSocket connection, Exception error) {
      if (connection != null) {
        forget(connection);
      }
    }
  }
}
