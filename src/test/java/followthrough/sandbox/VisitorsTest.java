package followthrough.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom the sandbox answers, asked as raw requests. */
class VisitorsTest {
  private final SandboxServer server = SandboxServer.start(SandboxOptions.standard(new Still()));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void thisMachineByItsOwnNames() throws IOException {
    assertThat(status("localhost", "")).isEqualTo(200);
    assertThat(status("127.0.0.1", "")).isEqualTo(200);
    assertThat(status("[::1]", "")).isEqualTo(200);
    assertThat(status("localhost", "Origin: http://localhost:" + port() + "\r\n")).isEqualTo(200);
  }

  @Test
  void nobodyUnderAnotherName() throws IOException {
    assertThat(status("rebound.example", "")).isEqualTo(403);
    assertThat(status("localhost.rebound.example", "")).isEqualTo(403);
  }

  @Test
  void nobodyFromAnotherPage() throws IOException {
    assertThat(status("localhost", "Origin: http://other.example\r\n")).isEqualTo(403);
    assertThat(status("localhost", "Origin: http://localhost:1\r\n")).isEqualTo(403);
    assertThat(status("localhost", "Origin: null\r\n")).isEqualTo(403);
    assertThat(status("localhost", "Origin: :/ /:\r\n")).isEqualTo(403);
  }

  @Test
  void nobodyWithMoreThanAMegabyte() throws IOException {
    String head =
        "POST /sandbox/do/look HTTP/1.1\r\nHost: localhost:%d\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n";
    assertThat(answer(head.formatted(port(), 1_000_001) + " ".repeat(1_000_001))).isEqualTo(413);
    assertThat(answer(head.formatted(port(), 1_000_000) + " ".repeat(999_998) + "{}"))
        .isEqualTo(200);
  }

  private int port() {
    return server.base().getPort();
  }

  private int status(String host, String more) throws IOException {
    return answer("GET /sandbox HTTP/1.1\r\nHost: " + host + ":" + port() + "\r\n" + more + "\r\n");
  }

  private int answer(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      String line = new String(socket.getInputStream().readNBytes(12), UTF_8);
      return Integer.parseInt(line.substring("HTTP/1.1 ".length()));
    }
  }

  /** A time that stands still. */
  private static final class Still implements TimeTravel {
    @Override
    public Instant now() {
      return Instant.EPOCH;
    }

    @Override
    public Optional<Instant> nextReminder() {
      return Optional.empty();
    }

    @Override
    public void travelTo(Instant instant) {
      throw new UnsupportedOperationException("it stands still");
    }
  }
}
