package followthrough.slack.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailLinkTest {
  private static final String DANA = "dana@example.com";

  @ParameterizedTest
  @CsvSource({
    "plain words, plain%20words",
    "Grüße aus Köln, Gr%C3%BC%C3%9Fe%20aus%20K%C3%B6ln",
    "this & that, this%20%26%20that",
    "what now?, what%20now%3F",
    "1 + 1 = 100 %, 1%20%2B%201%20%3D%20100%20%25",
    "a<b>|c#, a%3Cb%3E%7Cc%23",
    "😀, %F0%9F%98%80",
    "it's ~-._, it%27s%20~-._"
  })
  void encodesEverythingThatMightMeanSomething(String text, String encoded) {
    assertThat(MailLink.uri(DANA, "", text)).isEqualTo("mailto:dana@example.com?body=" + encoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\rtwo"})
  void writesLineEndsAsMailDoes(String text) {
    assertThat(MailLink.uri(DANA, "", text)).endsWith("?body=one%0D%0Atwo");
  }

  @Test
  void keepsEmptyLines() {
    assertThat(MailLink.uri(DANA, "", "Hi,\n\ntwo")).endsWith("Hi%2C%0D%0A%0D%0Atwo");
  }

  @Test
  void namesSubjectAndBody() {
    assertThat(MailLink.uri(DANA, "Thank you", "Hi"))
        .isEqualTo("mailto:dana@example.com?subject=Thank%20you&body=Hi");
    assertThat(MailLink.uri(DANA, "Thank you", ""))
        .isEqualTo("mailto:dana@example.com?subject=Thank%20you");
    assertThat(MailLink.uri(DANA, " ", "")).isEqualTo("mailto:dana@example.com");
    assertThat(MailLink.uri(DANA, "two\nlines", "")).endsWith("?subject=two%20lines");
  }

  @Test
  void encodesTheAddressToo() {
    assertThat(MailLink.uri("dana+jobs&co?@example.com", "", "Hi"))
        .isEqualTo("mailto:dana%2Bjobs%26co%3F@example.com?body=Hi");
  }

  @Test
  void comesBackAsItWas() {
    String text = "Hi Dána,\n\n50 % + „Grüße“ & co? <b>\n\nAda";
    String uri = MailLink.uri(DANA, "", text);
    assertThat(URLDecoder.decode(uri.substring(uri.indexOf("body=") + 5), StandardCharsets.UTF_8))
        .isEqualTo(text.replace("\n", "\r\n"));
  }

  @Test
  void isALinkInSlacksMarkup() {
    MailLink.Link link = MailLink.of(DANA, "A", "B", "Open").orElseThrow();
    assertThat(link.markup()).isEqualTo("<mailto:dana@example.com?subject=A&amp;body=B|Open>");
    assertThat(link.whole()).isTrue();
  }

  @Test
  void leavesOutWhatDoesNotFit() {
    MailLink.Link link = MailLink.of(DANA, "Hello", "ü".repeat(1000), "Open").orElseThrow();
    assertThat(link.markup()).isEqualTo("<mailto:dana@example.com?subject=Hello|Open>");
    assertThat(link.whole()).isFalse();
    assertThat(MailLink.of(DANA, "ü".repeat(1000), "Hi", "Open").orElseThrow().markup())
        .isEqualTo("<mailto:dana@example.com|Open>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "dana", "dana@", "@example.com", "a@b@c d", "a@b, c@d", "<a@b>"})
  void isNotForWhatIsNoAddress(String address) {
    assertThat(MailLink.of(address, "A", "B", "Open")).isEmpty();
  }
}
