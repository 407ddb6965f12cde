package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Said;
import followthrough.core.plan.FollowUpKind;
import org.junit.jupiter.api.Test;

/** A language that knows no grammar quotes what was said, and turns nothing. */
class TongueTest {
  private static final String SAID = "her team is moving from Jenkins to GitHub Actions";

  /** The words of English, and none of its grammar. */
  private static final Tongue SILENT =
      new Tongue() {
        @Override
        String folder() {
          return "en";
        }
      };

  private static String written(Tongue tongue) {
    DraftWriter writer = new DraftWriter(Words.of(tongue));
    Occasion occasion =
        Occasions.full(FollowUpKind.THANK_YOU, Medium.EMAIL, "T.1.1")
            .met(true)
            .said(Said.untold(SAID))
            .build();
    return writer.write(writer.speaking(occasion)).body();
  }

  @Test
  void quotesByDefault() {
    assertThat(written(SILENT)).contains("“Her team is moving from Jenkins to GitHub Actions");
  }

  @Test
  void englishTurns() {
    assertThat(written(English.TONGUE))
        .contains("your team is moving from Jenkins to GitHub Actions")
        .doesNotContain("“");
  }
}
