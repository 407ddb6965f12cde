package followthrough.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  /** One sign each: a surrogate pair, a family, a flag, a waving hand, an accent. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83d\ude00",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\ud83c\udde9\ud83c\uddea",
        "\ud83d\udc4b\ud83c\udffd",
        "e\u0301"
      })
  void aSignIsKeptWholeOrLeftOut(String sign) {
    String text = "abc" + sign + "def";
    for (int most = 3; most < 3 + sign.length(); most++) {
      assertThat(Text.fit(text, most)).isEqualTo("abc");
      assertThat(Text.clip(text + "x".repeat(20), most + 11)).isEqualTo("abc\u2026");
    }
    assertThat(Text.fit(text, 3 + sign.length())).isEqualTo("abc" + sign);
    assertThat(Text.fit(text, text.length())).isEqualTo(text);
  }

  @Test
  void whatIsOneSignAsAWholeIsCutBetweenItsParts() {
    String endless = "\ud83d\ude00" + "\u0301".repeat(10);
    assertThat(Text.fit(endless, 5)).isEqualTo(endless.substring(0, 5));
    assertThat(Text.fit(endless, 1)).isEmpty();
  }

  @Test
  void anEntityIsNotCutInHalf() {
    assertThat(Text.clip("abcdef&amp;" + "x".repeat(20), 19)).isEqualTo("abcdef\u2026");
  }
}
