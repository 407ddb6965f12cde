package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kafka migration                    | Kafka migration",
        "Kafka migration.                   | Kafka migration",
        "The move to Kafka!                 | the move to Kafka",
        "“we ship every day”                | we ship every day",
        "We ship daily. It is hard.         | we ship daily; it is hard",
        "Why did you leave?                 | why did you leave",
        "the [draft] plan                   | the (draft) plan",
        "  two   lines                      | two lines",
        "Dr. Roe likes it                   | Dr. Roe likes it",
      })
  void aClauseFitsAfterAColon(String typed, String clause) {
    assertThat(Snippet.clause(typed, 16)).isEqualTo(clause);
  }

  @Test
  void whatIsTooLongEndsWithAClauseOrAWord() {
    assertThat(Snippet.clause("they hire two people in May, and then they move to Oslo", 8))
        .isEqualTo("they hire two people in May");
    assertThat(Snippet.clause("they hire two people for the office in Oslo", 7))
        .isEqualTo("they hire two people for the office");
    assertThat(Snippet.clause("they hire two people for the office in Oslo", 8))
        .isEqualTo("they hire two people for the office");
    assertThat(Snippet.clause("", 8)).isEmpty();
  }

  @Test
  void aMissedAnswerHasTwoSentencesAtMost() {
    assertThat(Snippet.twoSentences("I would ask. Then I would test. Then ship.", 28))
        .isEqualTo("I would ask. Then I would test");
  }
}
