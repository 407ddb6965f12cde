package followthrough.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FarTimesTest {
  private static String inAForm(String json) {
    String form = FarTimes.withinReach("payload=" + URLEncoder.encode(json, UTF_8));
    return URLDecoder.decode(form.substring("payload=".length()), UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "32472198000, 2147483647",
    "2147483648, 2147483647",
    "577377806400, 2147483647",
    "99999999999999999999999999, 2147483647",
    "2147483647, 2147483647",
    "1796000000, 1796000000",
    "0, 0",
    "-62135596800, -2147483647"
  })
  void whatNoModelHoldsBecomesTheLastMoment(String chosen, String read) {
    String json = "{\"a\":{\"type\":\"datetimepicker\",\"selected_date_time\":%s}}";
    assertThat(FarTimes.withinReach(json.formatted(chosen))).isEqualTo(json.formatted(read));
    assertThat(inAForm(json.formatted(chosen))).isEqualTo(json.formatted(read));
    String spaced = json.replace(":%s", ": %s");
    assertThat(FarTimes.withinReach(spaced.formatted(chosen))).isEqualTo(spaced.formatted(read));
    assertThat(inAForm(spaced.formatted(chosen))).isEqualTo(spaced.formatted(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":\"\\\"selected_date_time\\\":32472198000\"}",
        "{\"value\":\"selected_date_time%22%3A32472198000\"}",
        "{\"value\":\"%22selected_date_time%22%3A32472198000\"}",
        "{\"phone\":32472198000,\"selected_date_time\":null}"
      })
  void whatWasTypedStaysAsItIs(String json) {
    assertThat(FarTimes.withinReach(json)).isEqualTo(json);
    assertThat(inAForm(json)).isEqualTo(json);
  }

  @Test
  void whatStandsAfterACommandStaysAsItIs() {
    String command = "command=%2Finterview&text=%22selected_date_time%22%3A32472198000";
    assertThat(FarTimes.withinReach(command)).isEqualTo(command);
  }
}
