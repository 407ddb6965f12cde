package followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an invitation that is dropped to an interview that is logged. */
final class InvitationPathTest {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

  @ParameterizedTest
  @CsvSource({"1280, 800", "400, 800"})
  void aDroppedFileFillsTheForm(int width, int height) {
    try (Visit visit = new Visit(width, height, false)) {
      visit.script(
          "const file = new File([`"
              + invitation()
              + "`], 'invite.ics', {type: 'text/calendar'});"
              + "const files = new DataTransfer(); files.items.add(file);"
              + "document.body.dispatchEvent(new DragEvent('drop',"
              + " {dataTransfer: files, bubbles: true, cancelable: true}))");
      visit.button("Open the form").click();
      visit.form();
      assertThat(visit.field("Company").getDomProperty("value")).isEqualTo("Acme");
      assertThat(visit.field("Who will you meet?").getDomProperty("value"))
          .isEqualTo("Dana Lee, dana@acme.test");
      assertThat(visit.field("Starts").getDomProperty("value")).contains("10:00");
      assertThat(
              visit.script(
                  "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .isEqualTo(0L);
      visit.saves();
      visit.closesTheForm();
      visit.travelsTo("Mark sent");
    }
  }

  private static String invitation() {
    String day = DAY.format(LocalDate.now(ZoneId.of("America/New_York")).plusDays(3));
    return String.join(
        "\\r\\n",
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:in-the-browser",
        "DTSTART;TZID=America/New_York:" + day + "T100000",
        "DTEND;TZID=America/New_York:" + day + "T110000",
        "SUMMARY:Interview with Acme",
        "ORGANIZER;CN=Dana Lee:mailto:dana@acme.test",
        "END:VEVENT",
        "END:VCALENDAR",
        "");
  }
}
