package followthrough.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.util.http.listener.DetailedLoggingListener;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LoggingTest {
  @Test
  void whatPeopleWriteIsNotLoggedByTheSdk() {
    // The parser prints a body that it does not understand as a warning.
    assertThat(LoggerFactory.getLogger(SlackRequestParser.class).isErrorEnabled()).isFalse();
    for (Class<?> talkative : List.of(SocketModeClient.class, DetailedLoggingListener.class)) {
      assertThat(LoggerFactory.getLogger(talkative).isDebugEnabled()).isFalse();
    }
  }

  @Test
  void ourOwnLinesAreLogged() {
    assertThat(LoggerFactory.getLogger(Start.class).isInfoEnabled()).isTrue();
    assertThat(LoggerFactory.getLogger("org.eclipse.jetty.server").isInfoEnabled()).isFalse();
  }
}
