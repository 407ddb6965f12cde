package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "I moved an office of 60 people in one weekend | I moved an office of 60 people in one weekend.",
        "moved an office of 60 people                  | I moved an office of 60 people.",
        "led such a move at Finch.                     | I led such a move at Finch.",
        "At Finch I built one number for both 🎉        | At Finch I built one number for both.",
        "i'd start with the oldest site                | I'd start with the oldest site.",
        "I did this twice. It took a month.            | I did this twice. It took a month.",
        "My last team had the same trouble             | My last team had the same trouble.",
        "sounds good                                   | UNKIND",
        "one number for both                           | NOT_FROM_ME",
        "Should I have said so?                        | NOT_FROM_ME",
        "I told her that I disagree                    | WHO_IS_MEANT",
        "I found it boring                             | UNKIND",
        "n/a                                           | NOTHING",
        "I need a visa sponsorship                     | ABOUT_THE_SENDER",
        "I earn $90,000 today                          | PAY",
        "I am pregnant                                 | PRIVATE",
        "Ich habe das zweimal gemacht                  | NOT_FROM_ME",
      })
  void isASentenceFromMeOrAskedBack(String typed, String becomes) {
    Thought thought = Thought.of(typed);
    assertThat(thought.trouble() == null ? thought.text() : thought.trouble().name())
        .isEqualTo(becomes);
  }

  @Test
  void itIsJoinedToWhatTheySaid() {
    Said said =
        new Said(
            Said.Kind.STATEMENT,
            "sales and finance never agree on one number",
            "At Finch I gave both the same one");
    assertThat(Heard.of(said, "Dana Lee").sentence())
        .isEqualTo(
            "You said that sales and finance never agree on one number. At Finch I gave both the"
                + " same one.");
  }

  @Test
  void itNeverStandsAlone() {
    Said said = new Said(Said.Kind.STATEMENT, "his wife works there", "I moved an office");
    assertThat(Heard.of(said, "Dana Lee").sentence()).isEmpty();
  }
}
