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
        "The U.S. team is small.                       | 1",
        "Room 3D. Then left.                           | 2",
        "We met at Acme Inc. and ate.                  | 2",
        "At 3 p.m. today.                              | 2",
        "See https://acme.com/?q=1 for it.             | 1",
        "It took 3.5 weeks, not 2.                     | 1",
        "So do I. Thank you.                           | 1",
        "It works (i.e. it runs).                      | 1",
        "Well… yes… no.                                | 3",
        "Wait...what?                                  | 1",
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
    "She asked “why?” and left., 0",
    "See https://acme.com/?q=1 for it., 0",
    "Is it true?? I wonder., 1",
    "May I come (or is it late)?, 1",
  })
  void questions(String text, int count) {
    assertThat(Prose.questions(text)).isEqualTo(count);
  }
}
