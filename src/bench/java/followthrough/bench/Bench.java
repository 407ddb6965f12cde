package followthrough.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;

/** Runs the measurements named by its arguments, or all, and prints one line for each. */
public final class Bench {
  private static final String SECRET = "bench-signing-secret";
  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration LENGTH = Duration.ofSeconds(8);

  // As in the distribution's start script, until the distribution itself can be asked by
  // ProcessUnderTest.jvmFlags.
  private static final List<String> FLAGS =
      List.of(
          "-Xmx128m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC");

  private Bench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> wanted = List.of(arguments);
    if (wanted.isEmpty() || wanted.contains("echo")) {
      try (ProcessUnderTest echo = ProcessUnderTest.bareEcho(FLAGS, SECRET)) {
        measure("bare echo", echo, number -> SlackRequest.command("/hello", "", "U0BENCH"));
      }
    }
  }

  private static void measure(
      String name, ProcessUnderTest server, LongFunction<SlackRequest> requests)
      throws IOException, InterruptedException {
    say(name, "first answer after %d ms".formatted(server.untilFirstAnswer().toMillis()));
    say(name, "holds %d MB at rest".formatted(server.residentMegabytes()));
    ClosedLoopClient slack = new ClosedLoopClient(server.port(), SECRET);
    say(name, "32 flat out " + slack.run(Load.flatOut(32, WARM_UP, LENGTH), requests).line());
    say(name, "200/s       " + slack.run(Load.steady(32, 200, WARM_UP, LENGTH), requests).line());
    say(name, "holds %d MB warm".formatted(server.residentMegabytes()));
    say(name, "stopped after %d ms".formatted(server.stop().toMillis()));
  }

  private static void say(String name, String line) {
    System.out.printf("%-12s %s%n", name, line);
  }
}
