package followthrough.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between the program and PostgreSQL, on loopback: it can refuse connections, cut them,
 * or swallow all that is sent without a word.
 */
public final class Wire implements AutoCloseable {
  private final int target;
  private final int port;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket server;
  private volatile boolean swallowing;
  private volatile boolean swallowingAnswers;

  /** A wire to the server of this address, {@code jdbc:postgresql://localhost:PORT/…}. */
  public static Wire to(String url) {
    try {
      return new Wire(URI.create(url.substring("jdbc:".length())).getPort());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private Wire(int target) throws IOException {
    this.target = target;
    this.server = listen(0);
    this.port = server.getLocalPort();
  }

  /** The same address, reached over this wire. */
  public String through(String url) {
    return url.replace(":" + target + "/", ":" + port + "/");
  }

  /** Everything that is sent disappears from now on, in both directions. */
  public void swallows() {
    swallowing = true;
  }

  /** What is asked arrives, but no answer comes back. */
  public void swallowsAnswers() {
    swallowingAnswers = true;
  }

  /** Every connection breaks and new ones are refused, as when the server is stopped. */
  public void refuses() throws IOException {
    server.close();
    cuts();
  }

  /** Every connection breaks; new ones are welcome. */
  public void cuts() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  /** New connections go through; those of before stay dead. */
  public void heals() throws IOException {
    swallowing = false;
    swallowingAnswers = false;
    cuts();
    if (server.isClosed()) {
      server = listen(port);
    }
  }

  @Override
  public void close() throws IOException {
    refuses();
  }

  private ServerSocket listen(int where) throws IOException {
    ServerSocket opened = new ServerSocket();
    opened.setReuseAddress(true);
    opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), where), 200);
    background("wire", () -> accept(opened));
    return opened;
  }

  private void accept(ServerSocket opened) {
    while (!opened.isClosed()) {
      try {
        Socket near = opened.accept();
        sockets.add(near);
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(far);
        background("wire-there", () -> pump(near, far, false));
        background("wire-back", () -> pump(far, near, true));
      } catch (IOException ended) {
        // Whoever tries notices.
      }
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    byte[] some = new byte[8192];
    boolean dead = false;
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        // A stream with a hole in it is of no more use.
        dead |= swallowing || answers && swallowingAnswers;
        if (!dead) {
          out.write(some, 0, read);
          out.flush();
        }
      }
    } catch (IOException broken) {
      // The other end notices, too.
    } finally {
      sockets.remove(from);
      sockets.remove(to);
    }
  }

  private static void background(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
