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
        "Miss Jane Smith          | Ms. Smith          | Jane/Smith",
        "Herr Weber               | Mr. Weber          | Weber",
        "Herr Klaus Weber         | Mr. Weber          | Klaus/Weber",
        "Frau Dr. Anna Weber      | Dr. Weber          | Anna/Weber",
        "Frau Dr. Weber           | Dr. Weber          | Weber",
        "Mme Claire Dubois        | Claire             | Claire/Dubois",
        "Mme Dubois               | Ms. Dubois         | Dubois",
        "Sra. Lucia Garcia        | Lucia              | Lucia/Garcia",
        "Sra. García              | Sra. García        | García",
        "Rev. John Ames           | Rev. Ames          | John/Ames",
        "Doctor Amy Cole          | Dr. Cole           | Amy/Cole",
        "Sir Ian Holm             | Sir Ian            | Ian/Holm",
        "Ing. Marco Rossi         | Marco              | Marco/Rossi",
        "Mag. Eva Klein           | Eva                | Eva/Klein",
        "Ing. Rossi               | Ing. Rossi         | Rossi",
        "Capt. Ralf Stein         | Capt. Stein        | Ralf/Stein",
        "Father Tom Reilly        | Father Reilly      | Tom/Reilly",
        "Professor Berg           | Professor Berg     | Berg",
        "Prof. Dr. Hans Meier     | Professor Meier    | Hans/Meier",
        "Professor                | ''                 | ''",
        "HR                       | ''                 | ''",
        "HR Team                  | ''                 | ''",
        "the hiring team          | ''                 | ''",
        "Recruiting               | ''                 | ''",
        "Talent Acquisition       | ''                 | ''",
        "Interview Panel          | ''                 | ''",
        "hr@acme.com              | ''                 | ''",
        "Sir or Madam             | ''                 | ''",
        "“Dana Lee”               | Dana               | Dana/Lee",
        "“Lee, Dana”              | Dana               | Dana/Lee",
        "de la Cruz, Maria        | Maria              | Maria/de/la/Cruz",
        "Nguyễn Văn An            | Nguyễn Văn An      | Nguyễn/Văn/An",
        "김 민준                     | 김 민준               | 김/민준",
        "李 明                      | 李 明                | 李/明",
        "Иван Петров              | Иван Петров        | Иван/Петров",
        "Zhang Wei                | Zhang Wei          | Zhang/Wei",
        "Dean Smith               | Dean               | Dean/Smith",
        "Judge Ruth Adams         | Judge Adams        | Ruth/Adams",
        "Mx. Alex Roe             | Mx. Roe            | Alex/Roe",
        "Frau Weber               | Ms. Weber          | Weber",
        "Dame Judi Dench          | Dame Judi          | Judi/Dench",
      })
  void isCalledAsOneWould(String stored, String called, String parts) {
    Addressee addressee = Occasions.interviewer(stored);
    assertThat(addressee.called()).isEqualTo(called);
    assertThat(String.join("/", addressee.parts())).isEqualTo(parts);
  }
}
