package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Medium;
import followthrough.core.plan.FollowUpKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VP, Sales                        | the VP of Sales role",
        "Director, Product                | the Director of Product role",
        "Director, Product, EMEA          | the Director of Product role",
        "Head, Learning and Development   | the Head of Learning and Development role",
        "Senior Director, Brand           | the Senior Director of Brand role",
        "Engineer, Machine Learning       | the Engineer, Machine Learning role",
        "Manager – Ops                    | the Manager – Ops role",
        "Head of Data, Europe             | the Head of Data role",
        "Senior Engineer (Platform)       | the Senior Engineer role",
        "Sr. Engineer II - Req. 1234      | the Sr Engineer II role",
        "Data Analyst                     | the Data Analyst role",
        "nurse                            | the nurse position",
        "a data analyst                   | the data analyst position",
        "the registrar position           | the registrar position",
        "tbd                              | the role",
        "unknown                          | the role",
        "n/a                              | the role",
        "''                               | the role",
      })
  void aRoleIsNamedInASentence(String role, String said) {
    Occasion occasion =
        Occasions.bare(FollowUpKind.WITHDRAW, Medium.EMAIL, "WD.1.1").role(role).build();
    assertThat(new Blanks(occasion).fill("For {role}")).isEqualTo("For " + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "University of Leeds   | the University of Leeds",
        "Ministry of Health    | the Ministry of Health",
        "City of Elmhurst      | the City of Elmhurst",
        "The Blue Lamp         | The Blue Lamp",
        "Acme, Inc.            | Acme",
        "Leeds University      | Leeds University",
        "U.S. Bank             | U.S. Bank",
        "Müller GmbH           | Müller",
      })
  void aCompanyIsNamedInASentence(String company, String said) {
    Occasion occasion =
        Occasions.bare(FollowUpKind.WITHDRAW, Medium.EMAIL, "WD.1.1").company(company).build();
    assertThat(new Blanks(occasion).fill("At {company}")).isEqualTo("At " + said);
    assertThat(new Blanks(occasion).fill("{company} it is"))
        .isEqualTo(
            said.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + said.substring(1) + " it is");
  }
}
