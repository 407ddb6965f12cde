package followthrough.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme  Corp",
        "Acme\u00a0Corp",
        "Acme\u202f Corp ",
        "\u200bAcme Corp",
        "Acme\u200b Corp\u200b",
        "\u2060Acme Corp\ufeff",
        "\tAcme \u2009Corp\u2003",
        "Ac\u00adme Corp",
        "A\u0000cme Corp",
        "Acme \ud800Corp"
      })
  void whatReadsAlikeIsOne(String typed) {
    assertThat(TypedText.clean(typed)).isEqualTo("Acme Corp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u2800", "\u2060", "\u200b\u200d", "\u00a0\u3000", "\u3164", "\u0000", "\ufe0f"})
  void whereNothingIsSeenNothingIsTyped(String typed) {
    assertThat(TypedText.clean(typed)).isEmpty();
  }

  @Test
  void composedAndDecomposedNamesAreOne() {
    assertThat(TypedText.clean("Socie\u0301te\u0301 Ge\u0301ne\u0301rale"))
        .isEqualTo("Soci\u00e9t\u00e9 G\u00e9n\u00e9rale");
    assertThat(TypedText.same("SOCIE\u0301TE\u0301", "soci\u00e9t\u00e9 ")).isTrue();
    assertThat(TypedText.same("Acme", "Acne")).isFalse();
  }

  @Test
  void linesStayAndEmojiStayInOnePiece() {
    assertThat(TypedText.clean("one\r\ntwo\u2028three\n")).isEqualTo("one\ntwo\nthree");
    String family = "\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66";
    assertThat(TypedText.clean(" " + family + " ")).isEqualTo(family);
    assertThat(TypedText.clean("\u2764\ufe0f")).isEqualTo("\u2764\ufe0f");
  }
}
