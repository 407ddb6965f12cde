package followthrough.web;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ServerHandshake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket to Slack, from its handshake to its close; it is never opened a second time. */
final class SocketLine extends WebSocketClient {
  private static final Logger log = LoggerFactory.getLogger(SocketLine.class);
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** The library looks so often, and gives up a line that was silent for one and a half times. */
  private static final int SECONDS_WITHOUT_PONG = 5;

  /** What a line tells its owner, on the line's own thread. */
  interface Owner {
    void received(SocketLine line, String message);

    void closed(SocketLine line, String why);
  }

  private final Owner owner;

  SocketLine(URI address, @Nullable InetSocketAddress proxy, Owner owner) {
    super(address, new Draft_6455(), Map.of(), (int) CONNECT.toMillis());
    this.owner = owner;
    setDaemon(true);
    setConnectionLostTimeout(SECONDS_WITHOUT_PONG);
    if (proxy != null) {
      setProxy(new Proxy(Proxy.Type.HTTP, proxy));
    }
  }

  /** Sends the text if the line is still open, and says whether it was. */
  boolean sendIfOpen(String text) {
    try {
      send(text);
      return true;
    } catch (WebsocketNotConnectedException e) {
      return false;
    }
  }

  @Override
  public void onOpen(ServerHandshake handshake) {
    log.debug("A line to Slack is open");
  }

  @Override
  public void onMessage(String message) {
    owner.received(this, message);
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {
    owner.closed(this, code + (reason == null || reason.isEmpty() ? "" : " " + reason));
  }

  @Override
  public void onError(Exception failure) {
    // The close that follows is what counts; the message could quote what was sent.
    log.info("A line to Slack failed: {}", failure.getClass().getSimpleName());
  }
}
