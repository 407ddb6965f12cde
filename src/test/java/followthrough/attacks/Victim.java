package followthrough.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.Main;
import followthrough.sandbox.SandboxOptions;
import followthrough.sandbox.SandboxServer;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.TimeTravel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** The program in a process and directory of its own, as the distribution starts it. */
final class Victim implements AutoCloseable {
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final Pattern PORT = Pattern.compile("on port (\\d+)");
  private static final int REHEARSALS = 6;
  private static final Duration START = Duration.ofSeconds(60);

  private final Path directory;
  private final SandboxServer slack;
  private final Process process;
  private final int port;

  private Victim(Path directory, SandboxServer slack, Process process, int port) {
    this.directory = directory;
    this.slack = slack;
    this.process = process;
    this.port = port;
  }

  /** Starts it with a file for its database, before a Slack on this machine. */
  static Victim start(Path directory) throws IOException {
    return start(directory, Map.of());
  }

  static Victim start(Path directory, Map<String, String> more) throws IOException {
    SandboxServer slack =
        SandboxServer.start(
            SandboxOptions.standard(new PresentTime()).withSecrets("xoxb-1-victim", SECRET));
    ProcessBuilder java = new ProcessBuilder(command());
    java.directory(directory.toFile());
    java.environment().keySet().removeIf(name -> name.startsWith("SLACK_"));
    java.environment()
        .putAll(
            Map.of(
                "SLACK_BOT_TOKEN", "xoxb-1-victim",
                "SLACK_SIGNING_SECRET", SECRET,
                "SLACK_API_URL", slack.apiUrl(),
                "PORT", "0",
                "BIND_ADDRESS", "127.0.0.1"));
    java.environment().putAll(more);
    java.redirectErrorStream(true).redirectOutput(directory.resolve("log").toFile());
    Process process = java.start();
    Awaitility.await()
        .atMost(START)
        .until(() -> !process.isAlive() || PORT.matcher(log(directory)).find());
    Matcher said = PORT.matcher(log(directory));
    assertThat(said.find()).as(log(directory)).isTrue();
    int port = Integer.parseInt(said.group(1));
    slack.connect(URI.create("http://127.0.0.1:" + port + "/slack/events"));
    return new Victim(directory, slack, process, port);
  }

  private static List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags());
    command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
    command.add(Main.class.getName());
    return command;
  }

  /** Those of the script that people start, so that they are what is attacked. */
  private static List<String> flags() throws IOException {
    String script = Files.readString(Path.of("src/main/distribution/bin/followthrough"));
    List<String> flags =
        Pattern.compile("(?m)^ *flags=\"(?:\\$flags )?(.*)\"")
            .matcher(script)
            .results()
            .flatMap(line -> List.of(line.group(1).split(" ")).stream())
            .toList();
    assertThat(flags).anyMatch(flag -> flag.startsWith("-Xmx"));
    return flags;
  }

  private static String absolute(String classPath) {
    return Pattern.compile(java.io.File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(classPath)
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  SandboxUser ada() {
    return slack.sandbox().user("Ada");
  }

  /** Lets it do a few times what a JVM that has just started does too slowly for Slack. */
  void rehearses(Runnable work) {
    for (int times = 0; times < REHEARSALS; times++) {
      try {
        work.run();
      } catch (AssertionError tooSlow) {
        // The next one is faster.
      }
    }
    while (!slack.sandbox().remarks().isEmpty()) {
      slack.sandbox().acknowledges(slack.sandbox().remarks().get(0).error());
    }
  }

  SandboxServer slack() {
    return slack;
  }

  int port() {
    return port;
  }

  /** Everything that it has printed. */
  String log() throws IOException {
    return log(directory);
  }

  private static String log(Path directory) throws IOException {
    return Files.readString(directory.resolve("log"));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int ended(Duration within) throws InterruptedException {
    assertThat(process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    slack.close();
  }

  /** The time of this machine, which nobody moves. */
  private static final class PresentTime implements TimeTravel {
    @Override
    public Instant now() {
      return Instant.now();
    }

    @Override
    public Optional<Instant> nextReminder() {
      return Optional.empty();
    }

    @Override
    public void travelTo(Instant instant) {
      throw new UnsupportedOperationException("the process next door has a clock of its own");
    }
  }
}
