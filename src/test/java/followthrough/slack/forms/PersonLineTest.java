package followthrough.slack.forms;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.PersonForm;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.Medium;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonLineTest {
  /** Line | name | title | e-mail | phone | post. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "Dana Lee                              | Dana Lee | '' | '' | '' | ''",
        "Dana Lee, Hiring Manager              | Dana Lee | Hiring Manager | '' | '' | ''",
        "Dana Lee, VP, Engineering             | Dana Lee | VP, Engineering | '' | '' | ''",
        "Dana Lee, Hiring Manager, d@acme.com  | Dana Lee | Hiring Manager | d@acme.com | '' | ''",
        "Dana Lee, d@acme.com                  | Dana Lee | '' | d@acme.com | '' | ''",
        "Dana Lee <d@acme.com>                 | Dana Lee | '' | d@acme.com | '' | ''",
        "Dana Lee <d@acme.com>, CTO            | Dana Lee | CTO | d@acme.com | '' | ''",
        "Dana Lee d@acme.com                   | Dana Lee | '' | d@acme.com | '' | ''",
        "Dana Lee, CTO d@acme.com              | Dana Lee | CTO | d@acme.com | '' | ''",
        "Dana Lee, +1 (555) 010-0100           | Dana Lee | '' | '' | +1 (555) 010-0100 | ''",
        "Dana Lee, tel. 555 010 0100 x12       | Dana Lee | '' | '' | 555 010 0100 x12 | ''",
        "Dana Lee, CTO, d@acme.com, 5550100    | Dana Lee | CTO | d@acme.com | 5550100 | ''",
        "Dana Lee; CTO; d@acme.com             | Dana Lee | CTO | d@acme.com | '' | ''",
        "'Dana Lee\tCTO\td@acme.com'           | Dana Lee | CTO | d@acme.com | '' | ''",
        "- Dana Lee, CTO                       | Dana Lee | CTO | '' | '' | ''",
        "2. Dana Lee                           | Dana Lee | '' | '' | '' | ''",
        "Dana, post: 1 Main St, Springfield    | Dana | '' | '' | '' | 1 Main St, Springfield",
        "Dana, d@acme.com POST: 1 Main St      | Dana | '' | d@acme.com | '' | 1 Main St",
        "Dana Lee, VP @ Acme                   | Dana Lee | VP @ Acme | '' | '' | ''",
        "Dana Lee, Class of 1999               | Dana Lee | Class of 1999 | '' | '' | ''",
        "Dana <3 Lee & Co                      | Dana <3 Lee & Co | '' | '' | '' | ''",
        "דנה לוי، מנהלת                        | דנה לוי | מנהלת | '' | '' | ''",
        "山田太郎、部長                           | 山田太郎 | 部長 | '' | '' | ''",
        "👩‍💻 Dana 🦊, CTO                       | 👩‍💻 Dana 🦊 | CTO | '' | '' | ''",
      })
  void whatIsUnderstood(
      String line, String name, String title, String email, String phone, String post) {
    assertThat(PersonLine.read(line))
        .contains(new PersonForm(name, title, email, post, phone, LinkedIn.NOT_ASKED, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d@acme.com",
        "<d@acme.com>",
        "+1 555 010 0100",
        ", CTO",
        "post: 1 Main St",
        "Dana, post:",
        "Dana, d@acme",
        "Dana <d@acme>",
        "Dana, a@acme.com, b@acme.com",
        "Dana, 555 0100 11, 555 0100 22",
        "Dana 555 010 0100",
        "Dana, CTO, Acme, New York",
        ",;,",
      })
  void whatIsNotUnderstood(String line) {
    assertThat(PersonLine.read(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dana Lee, VP Engineering <dana@example.com> | Dana Lee | VP Engineering",
        "Dana, CTO <dana@example.com> | Dana | CTO",
        "Dana, Recruiter <dana@example.com> | Dana | Recruiter",
      })
  void aTitleIsNoFirstName(String line, String name, String title) {
    PersonForm person = PersonLine.read(line).orElseThrow();
    assertThat(person.name()).isEqualTo(name);
    assertThat(person.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Lee, Dana <dana.lee@example.com> | Dana Lee",
        "\"Lee, Dana\" <dana.lee@example.com> | Dana Lee",
        "\"Dana Lee\" <dana.lee@example.com> | Dana Lee",
        "\u201cDana Lee\u201d <dana.lee@example.com> | Dana Lee",
        "de la Cruz, Maria <dana.lee@example.com> | Maria de la Cruz",
        "Dana Lee <dana.lee@example.com> | Dana Lee",
      })
  void namesAsAddressBooksWriteThem(String line, String name) {
    PersonForm person = PersonLine.read(line).orElseThrow();
    assertThat(person.name()).isEqualTo(name);
    assertThat(person.title()).isEmpty();
    assertThat(person.email()).isEqualTo("dana.lee@example.com");
  }

  @Test
  void whatIsTooLong() {
    assertThat(PersonLine.read("D".repeat(100))).isPresent();
    assertThat(PersonLine.read("D".repeat(101))).isEmpty();
    assertThat(PersonLine.read("Dana, " + "t".repeat(200))).isPresent();
    assertThat(PersonLine.read("Dana, " + "t".repeat(201))).isEmpty();
  }

  @Test
  void anAnswerAboutLinkedIn() {
    assertThat(PersonLine.read("Dana, LinkedIn: yes").map(PersonForm::linkedIn))
        .contains(LinkedIn.GRANTED);
    assertThat(PersonLine.read("Dana, linkedin no, CTO").map(PersonForm::linkedIn))
        .contains(LinkedIn.REFUSED);
  }

  @Test
  void howTheyLikeToHear() {
    assertThat(PersonLine.read("Dana, prefers phone").map(PersonForm::preferred))
        .contains(Medium.PHONE);
    assertThat(PersonLine.read("Dana, CTO, Prefers: a card").map(PersonForm::preferred))
        .contains(Medium.CARD);
    assertThat(PersonLine.read("Dana, prefers email, d@acme.com").map(PersonForm::preferred))
        .contains(Medium.EMAIL);
    assertThat(PersonLine.read("Dana, prefers calls").map(PersonForm::preferred))
        .contains(Medium.PHONE);
    assertThat(PersonLine.read("Dana, prefers tea").map(PersonForm::title)).contains("prefers tea");
  }

  @ParameterizedTest
  @MethodSource("people")
  void whatIsWrittenIsReadAsTheSame(PersonForm person) {
    assertThat(PersonLine.read(PersonLine.write(person))).contains(person);
  }

  static Stream<PersonForm> people() {
    return Stream.of(
        PersonForm.named("Dana Lee"),
        new PersonForm("דנה", "VP, Ops", "d@a.co", "1 St, City", "5550100", LinkedIn.GRANTED, null),
        new PersonForm(
            "Sam & <Roy>", "*Boss*", "", "", "+1 555 0100", LinkedIn.REFUSED, Medium.CARD));
  }

  @Test
  void twoFamilyNamesAreTurnedWhereTheAddressSaysSo() {
    assertThat(PersonLine.read("Garcia Lopez, Maria <maria.garcia@example.com>"))
        .map(PersonForm::name)
        .contains("Maria Garcia Lopez");
    assertThat(PersonLine.read("Dana Lee, Sales <dana@example.com>"))
        .map(person -> person.name() + "/" + person.title())
        .contains("Dana Lee/Sales");
  }

  @Test
  void detailsFromElsewhereStayReadable() {
    PersonForm odd =
        new PersonForm("Lee, Dana", "a, b, c; d", "", "1 St\nCity", "", LinkedIn.NOT_ASKED, null);
    assertThat(PersonLine.read(PersonLine.write(odd)))
        .contains(
            new PersonForm("Lee Dana", "a b c d", "", "1 St, City", "", LinkedIn.NOT_ASKED, null));
  }
}
