package followthrough.slack.forms;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.PersonForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, addresses and separators as they are written in the field. */
class PhoneTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(+49) 30 1234567",
        "+49\u00a030\u00a01234567",
        "+49\u202f30\u202f1234567",
        "+49\u201330\u20131234567",
        "+49\u201230\u20121234567",
        "+49\u221230\u22121234567",
        "\uff0b49 30 1234567",
        "T: 030 1234567",
        "M 0151 234567",
        "Office: 030 1234567",
        "direct 030 1234567",
        "work: 030 1234567",
        "WhatsApp +49 151 234567",
        "Telephone: 030 1234567",
        "030 1234567 (cell)",
        "tel:+33-1-23-45-67-89",
        "212-555-0100 extension 45",
        "212-555-0100 #45",
        "212-555-0100 (ext. 45)",
        "212-555-0100, ext 45",
        "tel:+1-212-555-0100;ext=1234"
      })
  void aNumberIsRead(String written) {
    PersonForm person = PersonLine.read("Nora Weiss, " + written).orElseThrow();

    assertThat(person.name()).isEqualTo("Nora Weiss");
    assertThat(person.title()).isEmpty();
    assertThat(person.phone())
        .matches("[+(]?[+\\d][\\d ()+-]*( ?\\(?(#|ext\\.?|extension) ?\\d+\\)?)?");
    assertThat(PersonLine.read(PersonLine.write(person))).contains(person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Lee \u2013 VP Engineering \u2013 dana@example.com",
        "Dana Lee | VP Engineering | dana@example.com",
        "Dana Lee - VP Engineering - dana@example.com",
        "Dana Lee, VP Engineering, mailto:dana@example.com",
        "Dana Lee, VP Engineering, dana(at)example.com",
        "Dana Lee, VP Engineering, dana\uff20example.com",
        "Dana Lee, VP Engineering, dana@example.com.",
        "Dana Lee, VP Engineering, e-mail: dana@example.com",
        "Dana Lee, VP Engineering, dana@example.com\u00a0",
      })
  void anAddressIsRead(String line) {
    PersonForm person = PersonLine.read(line).orElseThrow();

    assertThat(person.name()).isEqualTo("Dana Lee");
    assertThat(person.title()).isEqualTo("VP Engineering");
    assertThat(person.email()).isEqualTo("dana@example.com");
  }

  @Test
  void aNameMayEndInAColon() {
    assertThat(PersonLine.read("Dana Lee: dana@example.com").orElseThrow().email())
        .isEqualTo("dana@example.com");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dana Lee, https://www.linkedin.com/in/danalee | is a profile",
        "Dana Lee, room 123456 | It can't be read",
        "dana@example.com | The name is missing",
      })
  void whatIsNeitherIsRefusedAndSaid(String line, String why) {
    assertThat(PersonLine.read(line)).isEmpty();
    assertThat(LineTrouble.of(line)).contains(why);
  }
}
