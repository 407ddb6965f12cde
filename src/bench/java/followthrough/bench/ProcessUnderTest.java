package followthrough.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server in a process of its own, from its start to its end; Linux only. */
final class ProcessUnderTest implements AutoCloseable {
  /** The distribution's start script, seen from the project's directory. */
  static final Path START = Path.of("target/followthrough/bin/followthrough").toAbsolutePath();

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final int port;
  private final Path log;
  private final Duration untilFirstAnswer;

  private ProcessUnderTest(Process process, int port, Path log) throws IOException {
    long started = System.nanoTime();
    this.process = process;
    this.port = port;
    this.log = log;
    try {
      awaitFirstAnswer(started);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
    this.untilFirstAnswer = Duration.ofNanos(System.nanoTime() - started);
  }

  /**
   * Starts the distribution on a free port of the loopback address, in a new directory, and returns
   * once it answers anything on {@code /health}.
   *
   * @param environment all that it gets beside the port, the path and the home of Java
   */
  static ProcessUnderTest distribution(Map<String, String> environment) throws IOException {
    int port = freePort();
    Map<String, String> all = new HashMap<>(environment);
    all.put("PORT", Integer.toString(port));
    all.put("BIND_ADDRESS", "127.0.0.1");
    return start(List.of(START.toString()), all, port);
  }

  /**
   * Starts {@link BareEcho} on the libraries of the distribution.
   *
   * @param jvmFlags those that the distribution runs with
   */
  static ProcessUnderTest bareEcho(List<String> jvmFlags, String signingSecret) throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmFlags);
    command.add("-cp");
    command.add(
        Path.of("target/test-classes").toAbsolutePath()
            + ":"
            + START.resolveSibling("../lib").normalize()
            + "/*");
    command.add(BareEcho.class.getName());
    command.add(Integer.toString(port));
    command.add(signingSecret);
    return start(command, Map.of(), port);
  }

  private static ProcessUnderTest start(
      List<String> command, Map<String, String> environment, int port) throws IOException {
    Path directory = Files.createTempDirectory("followthrough-bench");
    Path log = directory.resolve("output.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return new ProcessUnderTest(builder.start(), port, log);
  }

  int port() {
    return port;
  }

  /** From the start of the process to the end of its first answer. */
  Duration untilFirstAnswer() {
    return untilFirstAnswer;
  }

  /** The memory it holds now, in megabytes. */
  long residentMegabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    throw new IOException("The kernel does not say how much memory the process holds");
  }

  /** The options it gave its JVM, without the class archive, which fits one class path only. */
  List<String> jvmFlags() throws IOException {
    List<String> flags = new ArrayList<>();
    for (String word :
        Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).split("\0", -1)) {
      if (word.equals("-jar")) {
        break;
      }
      if (word.startsWith("-") && !word.startsWith("-XX:SharedArchiveFile")) {
        flags.add(word);
      }
    }
    return flags;
  }

  /** Asks it to end by SIGTERM and returns how long that took; kills it when it does not. */
  Duration stop() throws InterruptedException {
    long asked = System.nanoTime();
    process.destroy();
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("Still running %s after SIGTERM".formatted(PATIENCE));
    }
    return Duration.ofNanos(System.nanoTime() - asked);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void awaitFirstAnswer(long started) throws IOException {
    URI health = URI.create("http://127.0.0.1:%d/health".formatted(port));
    while (System.nanoTime() - started < PATIENCE.toNanos()) {
      if (!process.isAlive()) {
        throw new IOException("It ended at once and said: " + Files.readString(log));
      }
      HttpURLConnection asking = (HttpURLConnection) health.toURL().openConnection();
      try {
        asking.setReadTimeout((int) PATIENCE.toMillis());
        asking.getResponseCode();
        return;
      } catch (ConnectException e) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
      } finally {
        asking.disconnect();
      }
    }
    throw new IOException("No answer within %s: %s".formatted(PATIENCE, Files.readString(log)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
