package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreetingTest {
  private static final Addressee DANA = Occasions.interviewer("Dana Lee");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi Dana,",
        "Hello,",
        "Hello, Dana,",
        "hey dana",
        "Dear Ms. Lee,",
        "Dear Dr. van der Berg:",
        "Dear Zoë O’Neil-Krämer,",
        "Good morning, Dana.",
        "Hello again Dana!",
        "Hi Dana and Eve,",
        "Hi Dana –",
        "Dana,",
        "Ms. Lee,",
        "Hi there,",
      })
  void standsOnALineOfItsOwn(String line) {
    assertThat(Greeting.of(line + "\n\nThank you for today.", DANA)).isEqualTo(line);
    assertThat(Greeting.of(line, DANA)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi Dana, thank you for today.",
        "Hello Dana, this is Ada Park.",
        "Hello Dana, Ada here.",
        "Dear me, what a day that was for all of us.",
        "Thank you, Dana,",
        "After the tour,",
        "Dana, thank you for today.",
      })
  void aSentenceIsNone(String line) {
    assertThat(Greeting.of(line + "\n\nI liked it.", Occasions.interviewer("Eve Fox"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hello Dana, this is Ada Park.", "Hi Dana, it’s Ada.", "Good day, Dana."})
  void aCallBeginsWithOne(String sentence) {
    assertThat(Greeting.spoken(sentence)).isTrue();
    assertThat(Greeting.spoken("Hi Dana, I have finished the course.")).isFalse();
    assertThat(Greeting.spoken("Hi Dana, this is the report on the course that I finished."))
        .isFalse();
  }
}
