package followthrough.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dana Lee                 | Dana               | Dana/Lee",
        "Dr. Miriam Hale          | Dr. Hale           | Miriam/Hale",
        "prof hugo okafor         | Professor Okafor   | Hugo/Okafor",
        "Dr. Jan van der Berg     | Dr. van der Berg   | Jan/van/der/Berg",
        "Ms. Grace St. John       | Ms. St. John       | Grace/St./John",
        "J. R. Ewing              | J. R.              | J./R./Ewing",
        "J.R. Ewing               | J.R.               | J.R./Ewing",
        "A. Kim                   | A. Kim             | A./Kim",
        "Sam Roy Jr.              | Sam                | Sam/Roy",
        "Lee, Dana                | Dana               | Dana/Lee",
        "Dana Lee, PhD            | Dana               | Dana/Lee",
        "Dana Lee, VP Engineering | Dana               | Dana/Lee",
        "Dana Lee (HR)            | Dana               | Dana/Lee",
        "Dana Lee - Recruiting    | Dana               | Dana/Lee",
        "dana lee                 | Dana               | Dana/Lee",
        "ANNA-LENA MÜLLER         | Anna-Lena          | Anna-Lena/Müller",
        "fergus o'neil            | Fergus             | Fergus/O'Neil",
        "Jo                       | Jo                 | Jo",
        "Ms. Lee                  | Ms. Lee            | Lee",
        "Dr.                      | ''                 | ''",
      })
  void isCalledAsOneWould(String stored, String called, String parts) {
    Addressee addressee = Occasions.interviewer(stored);
    assertThat(addressee.called()).isEqualTo(called);
    assertThat(String.join("/", addressee.parts())).isEqualTo(parts);
  }
}
