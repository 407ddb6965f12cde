package followthrough.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: health pages and the given handlers, each on a thread of its own pool. */
public final class WebDoor {
  private static final Logger log = LoggerFactory.getLogger(WebDoor.class);
  private static final Duration IDLE = Duration.ofSeconds(30);

  /** Each can hold the longest request of all in memory. */
  private static final int THREADS = 100;

  /** Slack keeps a few dozen open. */
  static final int MOST_CONNECTIONS = 512;

  private static final Duration IDLE_WHILE_CLOSING = Duration.ofMillis(100);

  private final Server server;
  private final ServerConnector connector;
  private final String bindAddress;
  private final int port;
  private volatile boolean ready;

  /**
   * @param bindAddress the address of this machine to listen on, {@code 0.0.0.0} for all
   * @param port the port, 0 for any free one
   * @param checks what {@code /health} asks
   * @param handlers asked in this order; what none of them takes is answered 404
   * @param grace how long running requests may take to finish when the door closes
   */
  public WebDoor(
      String bindAddress,
      int port,
      List<? extends Check> checks,
      List<? extends Handler> handlers,
      Duration grace) {
    this.bindAddress = bindAddress;
    this.port = port;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 8);
    threads.setName("web");
    threads.setStopTimeout(grace.toMillis());
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    // Strangers must not use up the direct memory, of which the database file needs some.
    http.setUseInputDirectByteBuffers(false);
    http.setUseOutputDirectByteBuffers(false);
    connector = new ServerConnector(server, 1, -1, new HttpConnectionFactory(http));
    connector.setHost(bindAddress);
    connector.setPort(port);
    connector.setAcceptQueueSize(MOST_CONNECTIONS);
    connector.addBean(new Doorkeeper(MOST_CONNECTIONS));
    connector.setIdleTimeout(IDLE.toMillis());
    // Connections that nobody uses must not delay the stop.
    connector.setShutdownIdleTimeout(IDLE_WHILE_CLOSING.toMillis());
    server.addConnector(connector);
    List<Handler> inOrder = new ArrayList<>();
    inOrder.add(new HealthPages(List.copyOf(checks), () -> ready));
    inOrder.addAll(handlers);
    inOrder.add(new NotFound());
    server.setHandler(new GracefulHandler(new Handler.Sequence(inOrder)));
    server.setErrorHandler(WebDoor::neutral);
    server.setStopTimeout(grace.toMillis());
  }

  /** Listens and returns; {@code /ready} says so from now on. */
  public void open() throws CannotOpen {
    try {
      server.start();
    } catch (Exception e) {
      stop();
      if (e instanceof IOException) {
        throw new CannotOpen(
            "Cannot listen on %s:%d (%s). Set PORT to a free port and BIND_ADDRESS to an address of this machine."
                .formatted(bindAddress, port, reason(e)),
            e);
      }
      throw new IllegalStateException("The web server did not start", e);
    }
    ready = true;
  }

  /** The port that is listened on, after {@link #open}. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Takes no new requests, lets running ones finish within the grace, and ends. */
  public void close() {
    ready = false;
    stop();
  }

  private void stop() {
    try {
      server.stop();
    } catch (TimeoutException e) {
      log.warn("Some requests did not finish in time and were cut off");
    } catch (Exception e) {
      throw new IllegalStateException("The web server did not stop", e);
    }
  }

  private static String reason(Throwable failure) {
    Throwable last = failure;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
  }

  // Jetty's own page names the server and shows stack traces.
  private static boolean neutral(Request request, Response response, Callback callback) {
    Answers.text(response, callback, response.getStatus(), "This request cannot be answered.");
    return true;
  }

  /** The last in the row. */
  private static final class NotFound extends Handler.Abstract.NonBlocking {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Answers.text(response, callback, 404, "There is nothing here.");
      return true;
    }
  }
}
