package followthrough.slack.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Format;
import org.junit.jupiter.api.Test;

class MailDetailsTest {
  private static MailDetails of(String mail) {
    return new MailDetails(Mail.of(mail));
  }

  @Test
  void takesWhatIsNamed() {
    MailDetails details =
        of(
            "From: Laura Kim <laura.kim@brightwave.io>\nSubject: Invitation\n\nHello Ada,\nthank you for"
                + " your interest in the Product Designer position at Bright Wave. You will meet Tom Becker (Head"
                + " of Design), Ines Hart and Laura Kim on Google Meet.");

    assertThat(details.company()).isEqualTo("Bright Wave");
    assertThat(details.role()).isEqualTo("Product Designer");
    assertThat(details.lines())
        .isEqualTo("Laura Kim, laura.kim@brightwave.io\nTom Becker, Head of Design\nInes Hart");
    assertThat(details.format()).isEqualTo(Format.VIDEO);
  }

  @Test
  void aPersonIsNoCompanyAndAMailProviderIsNone() {
    MailDetails details =
        of(
            "From: Dana Lee <dana@gmail.com>\n\nYour interview with Sam Roy is on Friday.\nWith: Sam Roy");

    assertThat(details.company()).isEmpty();
    assertThat(of("From: Dana Lee <dana@harbor.example>\n\nHello.").company()).isEqualTo("Harbor");
    assertThat(of("Hello.").company()).isEmpty();
  }

  @Test
  void whatIsNotNamedStaysOpen() {
    MailDetails details = of("Come by phone or on site, as you like; the role is open.");

    assertThat(details.role()).isEmpty();
    assertThat(details.lines()).isEmpty();
    assertThat(details.format()).isEqualTo(Format.UNKNOWN);
  }
}
