package followthrough;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.SandboxOptions;
import followthrough.sandbox.SandboxServer;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.TimeTravel;
import followthrough.sandbox.play.SocketDoor;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as an operator does, in a process of its own. */
class MainTest {
  private static final Pattern PORT = Pattern.compile("(?:[Pp]ort |localhost:)(\\d+)");

  @TempDir private Path directory;
  private static final SandboxOptions STANDARD = SandboxOptions.standard(TimeTravel.none());
  private static final SandboxOptions SLACK =
      new SandboxOptions(
          "xoxb-1-2-a",
          "0123456789abcdef0123456789abcdef",
          "xapp-1-A1-2-3",
          STANDARD.time(),
          STANDARD.people(),
          STANDARD.realTime());

  private Process process;

  @AfterEach
  void end() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Test
  void withoutSlackTheFirstLineSaysSandbox() throws Exception {
    start(Map.of("PORT", "0", "BIND_ADDRESS", "127.0.0.1"));

    BufferedReader lines = lines();
    assertThat(lines.readLine()).startsWith("Sandbox mode");
    int port = portIn(lines.readLine());
    assertThat(status(port, "/ready")).isEqualTo(200);
    assertThat(status(port, "/sandbox")).isEqualTo(200);
    // Well only once Slack has answered and the first reminders were looked for.
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(status(port, "/health")).isEqualTo(200));

    process.destroy();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
  }

  @Test
  void aHalfSetSlackIsOneLineAndExitCodeTwo() throws Exception {
    start(Map.of("SLACK_APP_TOKEN", "xapp-1-A1-2-3"));

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(errors().lines())
        .singleElement()
        .asString()
        .startsWith("SLACK_APP_TOKEN is set but SLACK_BOT_TOKEN is not.");
  }

  @Test
  void aTakenPortIsOneLineAndExitCodeTwo() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      start(Map.of("PORT", String.valueOf(taken.getLocalPort())));

      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(errors().lines())
        .singleElement()
        .asString()
        .startsWith("Cannot listen on 127.0.0.1");
  }

  @Test
  void aMistakeInOwnWordsIsOneLineAndExitCodeTwo() throws Exception {
    Path words = Files.createDirectory(directory.resolve("words"));
    Files.writeString(words.resolve("check-in-1.txt"), "== subject\nAny news\nNews at {compny}\n");
    start(Map.of("WORDS", "words", "PORT", "0", "BIND_ADDRESS", "127.0.0.1"));

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(errors().lines()).containsExactly("check-in-1.txt:3: no place {compny}");
  }

  @Test
  void theLogCanBeJson() throws Exception {
    start(
        Map.of(
            "PORT", "0",
            "BIND_ADDRESS", "127.0.0.1",
            "LOG_FORMAT", "json",
            "SLACK_BOT_TOKEN", "xoxb-1-2-a",
            "SLACK_SIGNING_SECRET", "0123456789abcdef0123456789abcdef",
            "SLACK_API_URL", "http://127.0.0.1:1/api"));

    int port = portIn(firstLine());
    assertThat(status(port, "/slack/events")).isEqualTo(401);
    process.destroy();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(errors().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
        .anyMatch(line -> line.contains("it carries no signature"));
  }

  @Test
  void overHttpTheCommandOpensTheModal() throws Exception {
    try (SandboxServer slack = SandboxServer.start(SLACK)) {
      start(
          Map.of(
              "PORT", "0",
              "BIND_ADDRESS", "127.0.0.1",
              "SLACK_BOT_TOKEN", SLACK.botToken(),
              "SLACK_SIGNING_SECRET", SLACK.signingSecret(),
              "SLACK_API_URL", slack.apiUrl()));
      int port = portIn(firstLine());
      slack.connect(URI.create("http://127.0.0.1:" + port + "/slack/events"));
      SandboxUser ada = slack.sandbox().user("Ada");
      ada.types("/interview");

      assertThat(ada.modal().title()).isEqualTo("Log an interview");
      slack.sandbox().assertNothingUnexpected();
    }
  }

  @Test
  void overSocketModeTheCommandOpensTheModal() throws Exception {
    try (SandboxServer slack = SandboxServer.start(SLACK)) {
      SocketDoor sockets = slack.sandbox().connectBySocket(slack.base());
      start(
          Map.of(
              "PORT", "0",
              "BIND_ADDRESS", "127.0.0.1",
              "SLACK_BOT_TOKEN", SLACK.botToken(),
              "SLACK_APP_TOKEN", String.valueOf(SLACK.appToken()),
              "SLACK_API_URL", slack.apiUrl()));
      assertThat(firstLine()).startsWith("One workspace over Socket Mode");
      Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> sockets.connections() > 0);
      SandboxUser ada = slack.sandbox().user("Ada");
      ada.types("/interview");

      assertThat(ada.modal().title()).isEqualTo("Log an interview");
      slack.sandbox().assertNothingUnexpected();
    }
  }

  private void start(Map<String, String> settings) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            absolute(System.getProperty("java.class.path")),
            "followthrough.Main");
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().putAll(settings);
    builder.directory(directory.toFile());
    builder.redirectError(directory.resolve("stderr").toFile());
    process = builder.start();
  }

  private static String absolute(String classPath) {
    StringBuilder absolute = new StringBuilder();
    for (String entry : classPath.split(File.pathSeparator)) {
      absolute.append(Path.of(entry).toAbsolutePath()).append(File.pathSeparator);
    }
    return absolute.toString();
  }

  private String firstLine() throws IOException {
    return String.valueOf(lines().readLine());
  }

  private BufferedReader lines() {
    return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  private String errors() throws IOException {
    return Files.readString(directory.resolve("stderr"));
  }

  private static int portIn(String line) {
    Matcher found = PORT.matcher(line);
    assertThat(found.find()).as(line).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private static int status(int port, String path) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (path.equals("/slack/events")) {
      request.POST(HttpRequest.BodyPublishers.ofString("a=b"));
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).statusCode();
  }
}
