package followthrough.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTest {
  @ParameterizedTest
  @CsvSource({"0.0.0.0, localhost", "127.0.0.1, localhost", "192.0.2.7, 192.0.2.7"})
  void theSandboxNamesAnAddressThatOpens(String bound, String named) {
    Config config = Config.read(Map.of("BIND_ADDRESS", bound), Path.of("/nowhere"));
    assertThat(Greeting.lines(config, 3100))
        .contains("Open http://" + named + ":3100/sandbox and type /interview.");
  }
}
