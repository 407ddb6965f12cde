package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Thank you.                        | 2 | Thank/you",
        "I don't know                      | 3 | I/don't/know",
        "I don’t know                      | 3 | I/don’t/know",
        "a well-kept e-mail list           | 4 | a/well-kept/e-mail/list",
        "March 10, 2026                    | 3 | March/10/2026",
        "at 2:30 PM                        | 4 | at/2/30/PM",
        "Finch & Co.                       | 2 | Finch/Co",
        "– … ! ?                           | 0 | ``",
        "'quoted' words-                   | 2 | quoted/words",
        "Zoë's naïve résumé                | 3 | Zoë's/naïve/résumé",
        "C++ and Java17                    | 3 | C/and/Java17",
      })
  void words(String text, int count, String words) {
    assertThat(Prose.words(text)).hasSize(words.isEmpty() ? 0 : count);
    assertThat(String.join("/", Prose.words(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One. Two. Three.                              | 3",
        "One. Two                                      | 2",
        "Is it so? Yes! Well… perhaps.                 | 4",
        "Dr. Hale and Mr. Roe met Mrs. Lee at St. Jo.  | 1",
        "Ms. Ott saw Prof. Day and No. 7.              | 1",
        "Tools, e.g. Kafka, i.e. queues.               | 1",
        "J. S. Bach wrote it.                          | 1",
        "Plan B. Then more.                            | 1",
        "I came in 2.5 hours.                          | 1",
        "See acme.com for it. Thanks.                  | 2",
        "Wait... what?                                 | 2",
        "Really?! Yes.                                 | 2",
        "He asked \"why?\" and left.                   | 1",
        "The street is St. And the end.                | 1",
        "We use SQL. It works.                         | 2",
        "...                                           | 0",
      })
  void sentences(String text, int count) {
    assertThat(Prose.sentences(text)).as(String.valueOf(Prose.sentences(text))).hasSize(count);
  }

  @Test
  void aGreetingBelongsToTheFirstSentence() {
    assertThat(Prose.sentences("Hi Dana,\n\nThank you. I am here."))
        .containsExactly("Hi Dana,\n\nThank you.", "I am here.");
  }

  @ParameterizedTest
  @CsvSource({
    "Could you? And who?, 2",
    "I wonder. Could you, 0",
    "What is 1?2 anyway., 0",
    "Why?! Yes., 0",
  })
  void questions(String text, int count) {
    assertThat(Prose.questions(text)).isEqualTo(count);
  }

  @Test
  void theSignatureIsNotPartOfTheBody() {
    assertThat(Prose.withoutSignature("Thank you for the talk.\n\nBest regards,\nAda Park"))
        .isEqualTo("Thank you for the talk.");
    assertThat(Prose.withoutSignature("I am well.\nThanks\nAda\n555 0100")).isEqualTo("I am well.");
    assertThat(Prose.withoutSignature("Thanks,\nand more to come.\nAnd more.\nAnd more.\nEnd."))
        .isEqualTo("Thanks,\nand more to come.\nAnd more.\nAnd more.\nEnd.");
    assertThat(Prose.withoutSignature("Thank you.")).isEqualTo("Thank you.");
  }
}
