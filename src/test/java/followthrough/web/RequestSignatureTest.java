package followthrough.web;

import static followthrough.web.RequestSignature.Verdict.MISSING;
import static followthrough.web.RequestSignature.Verdict.OUT_OF_TIME;
import static followthrough.web.RequestSignature.Verdict.VALID;
import static followthrough.web.RequestSignature.Verdict.WRONG;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSignatureTest {
  // The example in Slack's documentation.
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final long SENT = 1531420618;
  private static final String BODY =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
          + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
          + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
          + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
          + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
  private static final String SIGNATURE =
      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

  @Test
  void theExampleOfSlacksDocumentationIsValid() {
    assertThat(at(SENT, SECRET).judge("" + SENT, SIGNATURE, bytes(BODY))).isEqualTo(VALID);
  }

  @ParameterizedTest
  @CsvSource({"300,VALID", "-300,VALID", "301,OUT_OF_TIME", "-301,OUT_OF_TIME", "0,VALID"})
  void theWindowIsFiveMinutesOnBothSides(long age, RequestSignature.Verdict expected) {
    assertThat(at(SENT + age, SECRET).judge("" + SENT, SIGNATURE, bytes(BODY))).isEqualTo(expected);
  }

  @Test
  void aChangedByteOrSignatureOrSecretIsWrong() {
    RequestSignature signature = at(SENT, SECRET);
    assertThat(signature.judge("" + SENT, SIGNATURE, bytes(BODY + "\n"))).isEqualTo(WRONG);
    assertThat(signature.judge("" + SENT, SIGNATURE.replace('a', 'b'), bytes(BODY)))
        .isEqualTo(WRONG);
    assertThat(signature.judge("" + (SENT + 1), SIGNATURE, bytes(BODY))).isEqualTo(WRONG);
    assertThat(signature.judge("" + SENT, "", bytes(BODY))).isEqualTo(WRONG);
    assertThat(at(SENT, "another").judge("" + SENT, SIGNATURE, bytes(BODY))).isEqualTo(WRONG);
  }

  @Test
  void aMissingHeaderIsMissing() {
    assertThat(at(SENT, SECRET).judge(null, SIGNATURE, bytes(BODY))).isEqualTo(MISSING);
    assertThat(at(SENT, SECRET).judge("" + SENT, null, bytes(BODY))).isEqualTo(MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "-1531420618",
        "+1531420618",
        "1531420618.0",
        "١٥٣١٤٢٠٦١٨",
        "9999999999999"
      })
  void aTimestampThatIsNoUnixTimeIsWrong(String timestamp) {
    assertThat(at(SENT, SECRET).judge(timestamp, SIGNATURE, bytes(BODY))).isEqualTo(WRONG);
  }

  @Test
  void aTimestampFarAwayDoesNotOverflow() {
    assertThat(at(SENT, SECRET).judge("999999999999", SIGNATURE, bytes(BODY)))
        .isEqualTo(OUT_OF_TIME);
  }

  @Test
  void thePreviousSecretIsAcceptedDuringARotation() {
    assertThat(at(SENT, "new", SECRET).judge("" + SENT, SIGNATURE, bytes(BODY))).isEqualTo(VALID);
  }

  @Test
  void theCurrentSecretIsAcceptedWhileAPreviousOneIsSet() {
    assertThat(at(SENT, SECRET, "old").judge("" + SENT, SIGNATURE, bytes(BODY))).isEqualTo(VALID);
    assertThat(at(SENT, "new", "old").judge("" + SENT, SIGNATURE, bytes(BODY))).isEqualTo(WRONG);
  }

  @Test
  void withoutASecretThereIsNoCheck() {
    assertThatThrownBy(() -> at(SENT)).isInstanceOf(IllegalArgumentException.class);
  }

  private static RequestSignature at(long now, String... secrets) {
    return new RequestSignature(
        List.of(secrets), InstantSource.fixed(Instant.ofEpochSecond(now).plusMillis(999)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
