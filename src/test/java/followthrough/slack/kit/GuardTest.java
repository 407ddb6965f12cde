package followthrough.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.util.http.SlackHttpClient;
import followthrough.core.action.StoreUnavailable;
import followthrough.slack.bench.Bench;
import followthrough.slack.bench.FilledModal;
import followthrough.slack.bench.ViewLimits;
import java.io.IOException;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.slf4j.LoggerFactory;

class GuardTest {
  private static final String SECRET = "what Ada typed";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(Guard.class);
  private Bench bench;

  @BeforeEach
  void start() throws Exception {
    bench = new Bench().met();
    log.start();
    logger.addAppender(log);
    logger.setAdditive(false);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(log);
    logger.setAdditive(true);
    bench.close();
  }

  @Test
  void inAModalTheSentenceStandsOnTopOnceAndTheFieldsStay() throws Exception {
    FilledModal modal = bench.opens();
    bench.settle();
    bench.files.failOnce(new IllegalStateException(SECRET, new IOException(SECRET)));
    bench.clicks("delete_interview", "7", modal);
    FilledModal told = bench.newestView();
    bench.files.failOnce(new IllegalStateException(SECRET));
    bench.clicks("delete_interview", "7", told);
    FilledModal again = bench.newestView();

    assertThat(again.labels()).isEqualTo(modal.labels());
    assertThat(again.view().getBlocks()).hasSize(modal.view().getBlocks().size() + 1);
    assertThat(again.view().getBlocks().get(0).toString()).contains(Guard.SORRY);
    ViewLimits.check(again.view());
  }

  @Test
  void whileTheStoreIsAwayTheSentenceSaysWhatIsKnownAndTheLogIsSilent() throws Exception {
    FilledModal modal = bench.opens();
    bench.settle();
    bench.files.failOnce(new StoreUnavailable("away", false, new IOException()));
    bench.clicks("delete_interview", "7", modal);
    assertThat(bench.newestView().view().getBlocks().get(0).toString()).contains(Guard.AWAY);

    bench.files.failOnce(new StoreUnavailable("away", true, new IOException()));
    bench.clicks("delete_interview", "7", modal);
    assertThat(bench.newestView().view().getBlocks().get(0).toString()).contains(Guard.IN_DOUBT);
    assertThat(log.list).isEmpty();
  }

  @Test
  void theLogNamesThePersonAndThePlaceButNothingTyped() throws Exception {
    FilledModal modal = bench.opens();
    bench.settle();
    bench.files.failOnce(new IllegalStateException(SECRET, new IOException(SECRET)));
    bench.clicks("delete_interview", "7", modal);

    ILoggingEvent event = log.list.get(0);
    assertThat(event.getFormattedMessage())
        .isEqualTo("action delete_interview of user U1 in workspace T1 failed");
    assertThat(ThrowableProxyUtil.asString(event.getThrowableProxy()))
        .contains("java.lang.IllegalStateException")
        .contains("java.io.IOException")
        .contains("GuardTest.theLog")
        .doesNotContain(SECRET);
  }

  @Test
  void inAMessageOnlyThePersonSeesTheSentence() throws Exception {
    SlackHttpClient http = mock(SlackHttpClient.class);
    when(bench.slack.getHttpClient()).thenReturn(http);
    when(http.postJsonBody(any(), any()))
        .thenReturn(
            new Response.Builder()
                .request(new Request.Builder().url("https://hooks.slack.test/1").build())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create("ok", null))
                .build());

    bench.clicks("edit_interview", "not a number", null);

    ArgumentCaptor<ActionResponse> told = ArgumentCaptor.forClass(ActionResponse.class);
    verify(http).postJsonBody(eq("https://hooks.slack.test/1"), told.capture());
    assertThat(told.getValue().getText()).isEqualTo(Guard.SORRY);
    assertThat(told.getValue().getResponseType()).isEqualTo("ephemeral");
    assertThat(told.getValue().isReplaceOriginal()).isFalse();
    assertThat(log.list).hasSize(1);
  }

  @Test
  void anApologyThatFailsIsLoggedToo() throws Exception {
    FilledModal modal = bench.opens();
    bench.viewError = "internal_error";
    bench.clicks("delete_interview", "not a number", modal);

    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "action delete_interview of user U1 in workspace T1 failed",
            "the apology of user U1 in workspace T1 failed");
    assertThat(ThrowableProxyUtil.asString(log.list.get(1).getThrowableProxy()))
        .contains("views.update: internal_error");
  }
}
