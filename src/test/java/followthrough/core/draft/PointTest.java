package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.draft.Grammar.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I led the move of two clinics.         | STATEMENT | I led the move of two clinics",
        "led a team of six                      | STATEMENT | I led a team of six",
        "Cut payroll errors by half             | STATEMENT | I cut payroll errors by half",
        "that I can start in May                | STATEMENT | I can start in May",
        "can start in May                       | STATEMENT | I can start in May",
        "i speak Spanish                        | STATEMENT | I speak Spanish",
        "I led one. I also built one.           | STATEMENT | I led one, and I also built one",
        "ten years in logistics                 | TOPIC     | my ten years in logistics",
        "My work with volunteers                | TOPIC     | my work with volunteers",
        "the team I led doubled its output      | UNKNOWN   | the team I led doubled its output",
        "a calm head in a crisis                | TOPIC     | a calm head in a crisis",
        "SQL and Python                         | UNKNOWN   | SQL and Python",
        "SAS, R, Python                         | TOPIC     | my work with SAS, R, and Python",
        "bilingual (Mandarin/English)           | STATEMENT | I'm bilingual (Mandarin/English)",
        "fluent in Spanish                      | STATEMENT | I'm fluent in Spanish",
        "                                       | UNKNOWN   | ''",
      })
  void isSaidByTheSender(String typed, Form form, String text) {
    assertThat(Point.toRemember(typed == null ? "" : typed, 18)).isEqualTo(new Point(form, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I would ask. Then I would test. Then ship.  | I would ask. Then I would test",
        "use a feature flag and roll back            | I would use a feature flag and roll back",
        "should have mentioned the 2023 budget       | I should have mentioned the 2023 budget",
        "Forgot to say that I know SQL               | I know SQL",
        "led two audits                              | I led two audits",
        "I've managed budgets of up to $2m           | I've managed budgets of up to $2m",
      })
  void anAnswerIsGivenInFull(String typed, String text) {
    assertThat(Point.answer(typed, 28)).isEqualTo(text);
  }
}
