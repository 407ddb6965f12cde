package followthrough.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One {@link Instance} as the operating system sees it. */
final class Running implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private boolean frozen;

  private Running(Process process) {
    this.process = process;
  }

  static Running start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for seconds: nothing is won by compiling it well.
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Instance.class.getName()));
    command.addAll(arguments);
    return new Running(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  void awaitThere() throws IOException {
    BufferedReader said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.equals("there")) {
        return;
      }
    }
    throw new IllegalStateException("an instance ended by itself");
  }

  void begins() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** As {@code kill -9} does. */
  void isKilled() {
    process.destroyForcibly().onExit().join();
  }

  void freezes() throws IOException {
    frozen = true;
    signal("-STOP");
  }

  void goesOn() throws IOException {
    frozen = false;
    signal("-CONT");
  }

  private void signal(String signal) throws IOException {
    int result =
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
            .inheritIO()
            .start()
            .onExit()
            .join()
            .exitValue();
    if (result != 0) {
      throw new IllegalStateException("kill " + signal + " ended with " + result);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Stops in order, so that nothing is under way any more afterwards. */
  void stops() throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("an instance does not stop");
    }
  }

  @Override
  public void close() throws IOException {
    if (frozen) {
      goesOn();
    }
    isKilled();
  }
}
