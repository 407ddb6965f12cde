package followthrough.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.slack.bench.Shown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbor <Trust> & *Bank*",
        "<b> & *x* _y_ ~z~ `q` 👩\u200d💻 עברית",
        "**",
        "`",
        "\ufdd0*\ufdd0",
        "a\nb",
        "&amp;"
      })
  void typedTextComesOutAsTyped(String typed) {
    String sentence = "*" + Text.plain(typed) + "*, then " + Text.plain(typed);

    assertThat(shown(sentence)).isEqualTo("⟦" + typed + "⟧, then " + typed);
    assertThat(RichText.characters(sentence)).isEqualTo(typed + ", then " + typed);
  }

  @Test
  void onlyOurOwnMarkupIsRead() {
    assertThat(shown("*Bold*\n`/code` _as_ ~is~")).isEqualTo("⟦Bold⟧\n‹/code› _as_ ~is~");
  }

  @Test
  void aSentenceCutAnywhereStaysReadable() {
    String sentence = "*" + Text.plain("*".repeat(30)) + "* and more";
    for (int limit = 12; limit < sentence.length() + 12; limit++) {
      assertThat(RichText.characters(Text.clip(sentence, limit))).doesNotContain("\ufdd0");
    }
  }

  @Test
  void thePlainTextOfAMessageIsEscapedAndNothingElse() {
    assertThat(RichText.spoken("*" + Text.plain("<b> & *x* _y_") + "*"))
        .isEqualTo("&lt;b&gt; &amp; *x* _y_");
  }

  private static String shown(String markup) {
    return Shown.of(List.of(RichText.block(markup)));
  }
}
