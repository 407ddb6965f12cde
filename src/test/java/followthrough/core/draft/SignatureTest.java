package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Best regards,\nAda Park",
        "Best regards,\n\nAda Park",
        "Best regards\nAda",
        "Thanks\nAda\n555 0100",
        "Thanks!\nAda",
        "Many thanks,\nAda P.",
        "Thank you again,\nAda Park\nData Analyst\n+1 555 0100\nada@example.com",
        "With curiosity and thanks,\nAda Park",
        "Sincerely,",
        "Warmly,\nAda Park",
        "Ada Park",
        "Ada",
        "– Ada",
        "Thank you,",
        "All the best,\nAda",
        "With best wishes,\nADA PARK",
      })
  void itIsFoundAtTheEnd(String signature) {
    String text = "I look forward to it.\n\n";
    assertThat(new Signature("Ada Park").takenFrom(text + signature))
        .isEqualTo("I look forward to it.");
    assertThat(new Signature("Ada Park").takenFrom(text + signature + "\n\n"))
        .isEqualTo("I look forward to it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you.",
        "I am well.\nThank you.",
        "Thanks,\nand more to come.\nAnd more.\nAnd more.\nEnd.",
        "I liked the tour,\nand the tea",
        "Thank you for the tour.\nBest regards from the whole choir as well.",
        "I wish you the best.",
        "Ada Park is my name.",
        "Cheers from Oslo",
      })
  void aSentenceIsNone(String text) {
    assertThat(new Signature("Ada Park").takenFrom(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Best regards,\nAda Park", "Best,\nA.", "Kind regards,"})
  void closingWordsAreEnoughWhenTheSenderIsUnknown(String signature) {
    assertThat(new Signature("").takenFrom("Fine.\n\n" + signature)).isEqualTo("Fine.");
  }
}
