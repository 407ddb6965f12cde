package followthrough.slack.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTroubleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sam Roy, sam@acme | “sam@acme” isn't an e-mail address.",
        "Sam Roy, CTO, sam@@acme.com | “sam@@acme.com” isn't an e-mail address.",
        "sam@acme.com | The name is missing. Write: Name, title, e-mail or phone.",
        ", CTO, sam@acme.com | It can't be read. Write: Name, title, e-mail or phone.",
        "<@U123> | “<@U123>” is a mention of Slack. Please write the name.",
        "555 010 0100 | The name is missing. Write: Name, title, e-mail or phone.",
        "Sam Roy, a@x.com, b@x.com | It has two e-mail addresses. Please keep one.",
        "Dana Lee & Sam Roy, dana@example.com | It names two people. Please write one person a line.",
        "Dana Lee and Sam Roy | It names two people. Please write one person a line.",
        "Sam Roy, a, b, c | It can't be read. Write: Name, title, e-mail or phone."
      })
  void namesWhatToMend(String line, String sentence) {
    assertThat(PersonLine.read(line)).isEmpty();
    assertThat(LineTrouble.of(line)).isEqualTo(sentence);
  }

  @Test
  void measuresNamesAndQuotesBriefly() {
    assertThat(LineTrouble.of("N".repeat(235)))
        .isEqualTo("The name is longer than 100 characters.");
    assertThat(LineTrouble.of("Sam, " + "x".repeat(200) + "@y")).hasSizeLessThan(100);
  }
}
