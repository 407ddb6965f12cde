package followthrough.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

/** A whole sandbox on a free port of this machine, for a browser to look at. */
public final class BrowsedSandbox implements AutoCloseable {
  private final Start start;
  private final String address;

  public BrowsedSandbox() {
    int port = freePort();
    start =
        Start.with(
            Config.read(
                Map.of("PORT", String.valueOf(port), "BIND_ADDRESS", "127.0.0.1"),
                Path.of("/nowhere")));
    address = "http://127.0.0.1:" + port + "/sandbox";
  }

  /** Where its page is. */
  public String address() {
    return address;
  }

  @Override
  public void close() {
    start.close();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
