package followthrough.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A server in a process of its own, from its start to its end; Linux only. */
final class ProcessUnderTest implements AutoCloseable {
  /** The distribution's start script, seen from the project's directory. */
  static final Path START = Path.of("target/followthrough/bin/followthrough").toAbsolutePath();

  /** What Slack signs with; as long as a real one. */
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static final List<String> OWN =
      List.of("-XX:SharedArchiveFile", "-XX:StartFlightRecording");

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Process process;
  private final int port;
  private final Path log;
  private final Duration untilFirstAnswer;

  private ProcessUnderTest(
      Process process, int port, Path log, long started, Supplier<SlackRequest> first)
      throws IOException {
    this.process = process;
    this.port = port;
    this.log = log;
    try {
      awaitFirstAnswer(started, first);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
    this.untilFirstAnswer = Duration.ofNanos(System.nanoTime() - started);
  }

  /**
   * Starts the distribution on a free port of the loopback address and returns once it has answered
   * a signed request.
   *
   * @param environment all that it gets beside the port, the path and the home of Java
   * @param first makes the request with which to knock, anew for every try
   */
  static ProcessUnderTest distribution(
      Map<String, String> environment, Supplier<SlackRequest> first) throws IOException {
    int port = freePort();
    Map<String, String> all = new HashMap<>(environment);
    all.put("PORT", Integer.toString(port));
    all.put("BIND_ADDRESS", "127.0.0.1");
    return start(List.of(START.toString()), all, port, first);
  }

  /**
   * Starts {@link BareEcho} on the libraries of the distribution.
   *
   * @param jvmFlags those that the distribution runs with
   */
  static ProcessUnderTest bareEcho(List<String> jvmFlags) throws IOException {
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
    command.add(SECRET);
    return start(
        command, Map.of(), port, () -> SlackRequest.command("/hello", "U0BENCH", "1.2.bench"));
  }

  private static ProcessUnderTest start(
      List<String> command, Map<String, String> environment, int port, Supplier<SlackRequest> first)
      throws IOException {
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
    long started = System.nanoTime();
    return new ProcessUnderTest(builder.start(), port, log, started, first);
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

  /** The options it gave its JVM, without those that name a file of its own. */
  List<String> jvmFlags() throws IOException {
    List<String> flags = new ArrayList<>();
    for (String word :
        Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).split("\0", -1)) {
      if (word.equals("-jar")) {
        break;
      }
      if (word.startsWith("-") && OWN.stream().noneMatch(word::startsWith)) {
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

  private void awaitFirstAnswer(long started, Supplier<SlackRequest> first) throws IOException {
    while (System.nanoTime() - started < PATIENCE.toNanos()) {
      if (!process.isAlive()) {
        throw new IOException("It ended at once and said: " + Files.readString(log));
      }
      try (Connection connection = new Connection(port, SECRET)) {
        if (connection.post(first.get())) {
          return;
        }
      } catch (ConnectException e) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
      }
    }
    throw new IOException("No answer within %s: %s".formatted(PATIENCE, Files.readString(log)));
  }

  /** How many lines of its log tell of something wrong. */
  long complaints() throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" WARN ") || line.contains(" ERROR ")).count();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
