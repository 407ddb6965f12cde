package followthrough.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OutageTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Outage outage = new Outage(() -> NOON);
  private final Logger logger = (Logger) LoggerFactory.getLogger(Outage.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
  }

  private boolean letsAnother() {
    return CompletableFuture.supplyAsync(outage::lets).join();
  }

  @Test
  void whileItLastsOneAtATimeFindsOutWhetherItIsOver() {
    assertThat(outage.lets()).isTrue();
    assertThat(letsAnother()).isTrue();

    outage.failed(System.nanoTime(), "It is away.");
    outage.asked();
    assertThat(outage.since()).contains(NOON);
    assertThat(outage.lets()).isTrue();
    assertThat(letsAnother()).isFalse();
    outage.asked();
    assertThat(letsAnother()).isTrue();

    outage.answered(System.nanoTime());
    assertThat(outage.since()).isEmpty();
    assertThat(outage.lets()).isTrue();
    assertThat(letsAnother()).isTrue();
  }

  @Test
  void theLogHearsOnceWhenItBeginsAndOnceWhenItEndsWithACount() {
    long early = System.nanoTime();
    outage.failed(System.nanoTime(), "It is away.");
    outage.failed(System.nanoTime(), "It is away.");
    // Whoever had asked before it began says nothing about its end.
    outage.answered(early);
    outage.failed(System.nanoTime(), "It is away.");
    long before = System.nanoTime();
    outage.answered(System.nanoTime());
    // Whoever had asked before its end stumbles over what is past.
    outage.failed(before, "It is away.");

    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "It is away. People are told so, and reminders wait.",
            "The database answers again after 0 s; 3 requests to it came to nothing meanwhile.");
  }
}
