package followthrough.slack.modals;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final String LONG = "x".repeat(2999) + "\ud83d\ude00";

  private static final Fields FIELDS =
      new Fields(
          "Acme",
          "",
          null,
          Fields.EMPTY.length(),
          LONG,
          null,
          Fields.EMPTY.format(),
          Fields.EMPTY.style(),
          null,
          null,
          "US",
          "",
          "x".repeat(399) + "\ud83d\ude00",
          "",
          "",
          false);

  @Test
  void aFieldThatIsFullShowsNoHalfOfASign() {
    assertThat(FIELDS.texts().get(Field.PEOPLE.id())).isEqualTo("x".repeat(2999));
    assertThat(FIELDS.texts().get(Field.CONSULTANT.id())).isEqualTo("x".repeat(399));

    String shown =
        GsonFactory.createSnakeCase()
            .toJson(
                new InterviewView(new HolidayChoice(List.of()))
                    .logWithOptions(FIELDS, null, "")
                    .getBlocks());
    assertThat(shown).doesNotContain("\ud83d");
  }
}
