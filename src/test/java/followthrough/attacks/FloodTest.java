package followthrough.attacks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import followthrough.sandbox.SandboxUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger sends more than a small machine can hold, while Ada goes on working. */
@Tag("attacks")
class FloodTest {
  private static final Duration SLACK_WAITS = Duration.ofSeconds(3);
  private static final Duration HELD = Duration.ofMillis(300);
  private static final int TALKS = 8;

  @TempDir Path directory;
  private Victim victim;
  private final List<SocketChannel> flood = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    victim = Victim.start(directory);
    // What a JVM does for the first time is slow, whoever asks.
    victim.rehearses(() -> works(victim.ada(), "Rehearsal"));
  }

  @AfterEach
  void stop() throws IOException {
    for (SocketChannel one : flood) {
      one.close();
    }
    victim.close();
  }

  @Test
  void seventyLongBodiesWithoutASignature() throws Exception {
    sends("unsigned bodies of 1.9 MB", 70, "", 1_900_000);
  }

  @Test
  void longBodiesBehindHeadsThatLookRight() throws Exception {
    sends("slow bodies behind false signatures", 150, falseSignature(), 260_000);
  }

  @Test
  void twoThousandWhoSayNothing() throws Exception {
    for (int i = 0; i < 2_000; i++) {
      flood.add(opened());
    }
    adaWorks("2000 silent connections");
  }

  /** Everything but the last bytes of each body, again and again while Ada works. */
  private void sends(String what, int connections, String head, int length) throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    Thread stranger =
        new Thread(
            () -> {
              while (over.getCount() > 0) {
                hold(connections, head, length, over);
              }
            },
            "stranger");
    stranger.start();
    try {
      adaWorks(what);
    } finally {
      over.countDown();
      stranger.join();
    }
  }

  private void hold(int connections, String head, int length, CountDownLatch over) {
    String request =
        "POST /slack/events HTTP/1.1\r\nHost: here\r\n%sContent-Length: %d\r\n\r\n"
            .formatted(head, length);
    List<SocketChannel> held = new ArrayList<>();
    try {
      for (int i = 0; i < connections; i++) {
        SocketChannel one = opened();
        held.add(one);
        one.configureBlocking(false);
        ByteBuffer all = ByteBuffer.allocate(request.length() + length - 10);
        all.put(request.getBytes(US_ASCII)).rewind();
        try {
          one.write(all);
        } catch (IOException refused) {
          // As it should be.
        }
      }
      // Held, as memory is what is attacked; the processor of this machine is shared with Ada.
      boolean unused = over.await(HELD.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IOException | InterruptedException noMoreRoom) {
      // As it should be, too.
    } finally {
      for (SocketChannel one : held) {
        try {
          one.close();
        } catch (IOException gone) {
          // All the better.
        }
      }
    }
  }

  private SocketChannel opened() throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_SNDBUF, 1 << 20);
    channel.connect(new InetSocketAddress("127.0.0.1", victim.port()));
    return channel;
  }

  private static String falseSignature() {
    return "X-Slack-Request-Timestamp: %d\r\nX-Slack-Signature: v0=%s\r\n"
        .formatted(Instant.now().getEpochSecond(), "0".repeat(64));
  }

  private void adaWorks(String during) throws Exception {
    Duration worst = Duration.ZERO;
    for (int talk = 0; talk < TALKS; talk++) {
      String company = "Acme " + talk;
      Instant began = Instant.now();
      assertThatCode(() -> works(victim.ada(), company))
          .as(() -> victim.slack().sandbox().remarks() + log())
          .doesNotThrowAnyException();
      Duration each = Duration.between(began, Instant.now()).dividedBy(2);
      worst = each.compareTo(worst) > 0 ? each : worst;
    }
    System.out.printf(
        "Attack: %s; %d requests answered, the slowest pair took %d ms a request%n",
        during, 2 * TALKS, worst.toMillis());
    assertThat(worst).isLessThan(SLACK_WAITS);
    assertThat(victim.isAlive()).isTrue();
    assertThat(victim.get("/ready").statusCode()).isEqualTo(200);
    assertThat(victim.slack().sandbox().remarks()).isEmpty();
    assertThat(victim.log()).doesNotContain("OutOfMemory", "Cannot reserve");
  }

  private String log() {
    try {
      return "; log:\n" + victim.log();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void works(SandboxUser ada, String company) {
    ada.types("/interview");
    ada.fillsIn("Company", company);
    ada.fillsIn("Starts", java.time.LocalDateTime.now(ada.zone()).plusDays(2).withNano(0));
    ada.saves();
    ada.closesAll();
  }
}
