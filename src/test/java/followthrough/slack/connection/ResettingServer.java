package followthrough.slack.connection;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads each request to its last byte and then resets the connection, as a broken proxy does. */
final class ResettingServer implements AutoCloseable {
  private final List<ServerSocket> sockets = new ArrayList<>();
  private final AtomicInteger requests = new AtomicInteger();

  /** Listens on one port of all these addresses. */
  ResettingServer(String... addresses) throws IOException {
    int port = 0;
    for (String address : addresses) {
      ServerSocket socket = new ServerSocket(port, 50, InetAddress.getByName(address));
      port = socket.getLocalPort();
      sockets.add(socket);
      Thread thread = new Thread(() -> serve(socket), "resetting-server");
      thread.setDaemon(true);
      thread.start();
    }
  }

  int port() {
    return sockets.get(0).getLocalPort();
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    for (ServerSocket socket : sockets) {
      socket.close();
    }
  }

  private void serve(ServerSocket socket) {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        readRequest(connection.getInputStream());
        requests.incrementAndGet();
        connection.setSoLinger(true, 0);
      } catch (IOException e) {
        // The next connection is a new chance.
      }
    }
  }

  private static void readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("ended early");
      }
      head.append((char) next);
    }
    String lower =
        new String(head.toString().getBytes(US_ASCII), US_ASCII).toLowerCase(Locale.ROOT);
    int length = lower.indexOf("content-length: ") + "content-length: ".length();
    in.readNBytes(Integer.parseInt(lower.substring(length, lower.indexOf('\r', length))));
  }
}
