package followthrough.sandbox;

import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Hosts a sandbox on a loopback port of its own, for tests and benchmarks. */
public final class SandboxServer implements AutoCloseable {
  private final Sandbox sandbox;
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  private SandboxServer(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Starts on a free port. */
  public static SandboxServer start(SandboxOptions options) {
    return start(options, 0);
  }

  /** Starts on this port; 0 means any free one. */
  public static SandboxServer start(SandboxOptions options, int port) {
    SandboxServer started = new SandboxServer(new Sandbox(options));
    started.connector.setHost("127.0.0.1");
    started.connector.setPort(port);
    started.server.addConnector(started.connector);
    started.server.setHandler(started.sandbox.handler());
    try {
      started.server.start();
    } catch (Exception e) {
      throw new IllegalStateException("the sandbox did not start", e);
    }
    return started;
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  /** Where the page is, such as `http://127.0.0.1:41234/sandbox`. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/sandbox");
  }

  /** What the app takes for Slack's Web API; ends with a slash. */
  public String apiUrl() {
    return base() + "/api/";
  }

  /** Tells the sandbox where the app takes what Slack sends. */
  public void connect(URI appEvents) {
    sandbox.connect(appEvents, base());
  }

  @Override
  public void close() {
    sandbox.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the sandbox did not stop", e);
    }
  }
}
