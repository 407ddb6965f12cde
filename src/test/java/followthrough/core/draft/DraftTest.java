package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.draft.Draft.Name;
import followthrough.core.draft.Draft.Part;
import followthrough.core.pipeline.Medium;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static Draft draft(Medium medium, String greeting, String signOff, String... texts) {
    List<Part> parts =
        texts.length == 1
            ? List.of(new Part(Name.TEXT, texts[0]))
            : List.of(new Part(Name.WHATS_NEW, texts[0]), new Part(Name.TEXT, texts[1]));
    return new Draft(medium, "S", greeting, parts, signOff, "V");
  }

  @Test
  void isWholeWithGreetingAndSignatureInItsParts() {
    Draft whole = draft(Medium.EMAIL, "Hi Dana,", "Best,\nAda", "News.", "When?").whole();

    assertThat(whole)
        .isEqualTo(draft(Medium.EMAIL, "", "", "Hi Dana,\n\nNews.", "When?\n\nBest,\nAda"));
    assertThat(whole.whole()).isEqualTo(whole);
    assertThat(whole.body()).isEqualTo("Hi Dana,\n\nNews.\n\nWhen?\n\nBest,\nAda");
  }

  @Test
  void isWholeInOnePart() {
    assertThat(draft(Medium.CARD, "Dear Dana,", "Ada", "Thanks.").whole())
        .isEqualTo(draft(Medium.CARD, "", "", "Dear Dana,\n\nThanks.\n\nAda"));
    assertThat(draft(Medium.LINKEDIN, "Hi Dana,", "Ada", "Thanks.").whole())
        .isEqualTo(draft(Medium.LINKEDIN, "", "", "Hi Dana,\nThanks.\nAda"));
    assertThat(draft(Medium.PHONE, "", "", "Hello.").whole())
        .isEqualTo(draft(Medium.PHONE, "", "", "Hello."));
  }
}
