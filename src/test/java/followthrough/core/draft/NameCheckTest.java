package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dana Lee         | Hi Dana, thank you.                     | ok",
        "Dana Lee         | Dear Ms. Lee, thank you.                | ok",
        "Dana Lee         | Hi Dna, thank you.                      | You wrote Dna; did you mean Dana?",
        "Dana Lee         | Hi Dnaa, thank you.                     | You wrote Dnaa; did you mean Dana?",
        "Dana Lee         | Hi dana, thank you.                     | You wrote dana; did you mean Dana?",
        "Dana Lee         | Hi there, thank you.                    | Name the person as you stored it: Dana.",
        "Dana Lee         | Hi Dana, as I said, Danna, thank you.   | You wrote Danna; did you mean Dana?",
        "Dana Lee         | Hi Dana, the Data Analyst role is good. | ok",
        "Dana Lee         | Hi Dana, thank you for Dana’s view.     | ok",
        "Dr. Miriam Hale  | Dear Dr. Hale, thank you.               | ok",
        "Dr. Miriam Hale  | Dear Dr. Hael, thank you.               | You wrote Hael; did you mean Hale?",
        "Rose Tyler       | Hi Rose, the role is good.              | ok",
        "Will Smith       | Hi Will, I will write.                  | ok",
        "Hank Roe         | Thank you for the talk.                 | Name the person as you stored it: Hank.",
        "Zoë O’Neil       | Hi Zoë, thank you.                      | ok",
        "Zoë O’Neil       | Dear Ms. O'Neil, thank you.             | ok",
        "Jo Li            | Hi Joe, thank you.                      | Name the person as you stored it: Jo.",
        "Sam Roy Jr.      | Hi Sam, thank you.                      | ok",
        "Grace St. John   | Dear Ms. St. John, thank you.           | ok",
        "J. R. Ewing      | Hi J. R., thank you.                    | ok",
        "dana lee         | Hi Dana, thank you.                     | ok",
        "Dana Lee         | Hi Dan, thank you.                      | You wrote Dan; did you mean Dana?",
        "Mary Kent        | Hi Mary, I could begin in May.          | ok",
        "Mark Kent        | Hi Mark, I will mark the day.           | ok",
        "Mark Kent        | Hello, I will mark the day.             | You wrote mark; did you mean Mark?",
        "Hale Bell        | Hi Hale, I liked the hall.              | ok",
        "Hale Bell        | Hello, I liked the hall.                | Name the person as you stored it: Hale.",
        "Jörg Müller      | Hallo Jorg, danke.                      | You wrote Jorg; did you mean Jörg?",
        "Jörg Müller      | Dear Mr. Müller, thank you.             | ok",
        "Anna-Lena Roth   | Hi Anna-Lena, thank you.                | ok",
        "Anna-Lena Roth   | Hi Anna-Lina, thank you.                | You wrote Anna-Lina; did you mean Anna-Lena?",
      })
  void names(String stored, String body, String sentence) {
    Occasion occasion =
        Occasion.of(
                FollowUpKind.CHECK_IN_1,
                Rule.CHECK_IN_1,
                Medium.EMAIL,
                "C1.1.1",
                Occasions.interviewer(stored),
                "Harbor Trust")
            .role("Data Analyst")
            .build();
    assertThat(new NameCheck(occasion).check(body).map(Finding::sentence).orElse("ok"))
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "dana, dona, true",
    "dana, dan, true",
    "dana, danna, true",
    "dana, dnaa, true",
    "dana, dana, false",
    "dana, dno, false",
    "dana, adnaa, false",
    "ab, ba, true",
  })
  void oneEdit(String one, String other, boolean expected) {
    assertThat(NameCheck.oneEdit(one, other)).isEqualTo(expected);
    assertThat(NameCheck.oneEdit(other, one)).isEqualTo(expected);
  }
}
