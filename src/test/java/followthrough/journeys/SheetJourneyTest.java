package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.ShownMessage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ada brings along what she kept in a spreadsheet, or in another tracker. */
class SheetJourneyTest extends Journey {
  private ShownMessage drops(String name, byte[] file) {
    ada.drops(name, "text/csv", file);
    town.rests();
    return ada.lastMessage();
  }

  private ShownMessage drops(String table) {
    return drops("applications.csv", table.getBytes(StandardCharsets.UTF_8));
  }

  private String list() {
    ada.types("/interview list");
    return ada.lastEphemeral().toString();
  }

  @Test
  void whatWouldBeAddedIsShownLineByLineAndAddedAtAPress() {
    ShownMessage preview =
        drops(
            """
            Company,Role,Interview Date,Status,Salary,Interviewers
            Acme,Engineer,2026-12-03 14:00,Interviewing,90000,"Dana Lee, VP; Sam Roy"
            Globex,,2026-12-04,Phone screen,,
            Initech,Clerk,2026-11-02 10:00,Rejected,,
            Hooli,Dev,,Interviewing,,
            Umbrella,Dev,2026-11-20,Applied,,
            ,Dev,2026-11-20,Interview,,
            Stark,Dev,Tuesday,Interview,,
            Wayne,Dev,2016-11-20,Interview,,
            """);

    assertThat(preview.toString())
        .contains("I'd add 3 interviews")
        .contains("Acme (Engineer), Thu, Dec 3, 2:00 PM")
        .contains("Globex, Fri, Dec 4, 9:00 AM")
        .contains("Initech (Clerk), Mon, Nov 2, 10:00 AM, closed")
        .contains("Where the table names no time, I'd note 9:00 AM")
        .contains("Line 5: no interview date")
        .contains("Line 6: \u201cApplied\u201d, so there was no interview yet")
        .contains("Line 7: no company")
        .contains("Line 8: I can't read \u201cTuesday\u201d as one day")
        .contains("Line 9: the date is more than three years away")
        .contains("Columns that I'd leave out: Salary");
    assertThat(list()).doesNotContain("Acme");

    ada.clicks("Add them");
    town.rests();
    assertThat(ada.lastMessage().text()).startsWith("Done. 3 interviews are here now.");
    assertThat(list()).contains("Acme (Engineer)", "Globex", "Initech (Clerk)");
    passTo("2026-12-03T18:00");
    assertThat(ada.messages().toString()).contains("Dana Lee", "Sam Roy").doesNotContain("Initech");
  }

  @Test
  void aSecondTimeItAddsNothing() {
    String table = "Company,Interview Date\nAcme,2026-12-03 14:00\nAcme,2026-12-09 14:00\n";
    drops(table);
    ada.clicks("Add them");
    town.rests();

    assertThat(drops(table).text()).startsWith("Every interview in this table is here already");
    assertThat(drops(table + "Globex,2026-12-04 10:00\n").text())
        .contains("I'd add one interview")
        .contains("2 more are here already");
    assertThat(list()).containsOnlyOnce("Acme");
  }

  @Test
  void whichNumberIsTheMonthIsAskedWhenNothingTells() {
    ShownMessage question = drops("Company;Date;Status\nAcme;03/12/2026;Interview\n");

    assertThat(question.text()).contains("\u201c03/12/2026\u201d");
    assertThat(question.buttons()).containsExactly("Thu, Mar 12", "Thu, Dec 3", "Leave it");
    ada.clicks("Thu, Dec 3");
    assertThat(ada.lastMessage().toString()).contains("Acme, Thu, Dec 3, 9:00 AM");
    ada.clicks("Add them");
    town.rests();
    assertThat(list()).contains("Acme, interview Thu, Dec 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void lettersAreReadAsTheProgramThatWroteThemMeantThem(String letters) {
    String table = "Company\tInterview Date\nCaf\u00e9 M\u00fcller\t1.12.2026 10:00\n";

    assertThat(drops("a.tsv", table.getBytes(Charset.forName(letters))).toString())
        .contains("Caf\u00e9 M\u00fcller, Tue, Dec 1, 10:00 AM");
  }

  @Test
  void headersOfOtherTrackersAreKnown() {
    assertThat(
            drops(
                    "Job Title,Company Name,Location,Date Applied,Interview Date,Status\n"
                        + "Engineer,Acme,Berlin,2026-11-01,2026-12-03,INTERVIEW\n")
                .toString())
        .contains("Acme (Engineer), Thu, Dec 3", "leave out: Location, Date Applied");
    assertThat(
            drops("company,position,status,dateApplied,interviewDate\nAcme,Dev,offer,,2026-12-03")
                .toString())
        .contains("Acme (Dev), Thu, Dec 3");
  }

  @Test
  void whatIsNoTableIsSaidToBeNone() {
    String none = "I can't find a table with the columns";
    assertThat(drops("").text()).startsWith(none);
    assertThat(drops("hello").text()).startsWith(none);
    assertThat(drops("Name,When\nAcme,2026-12-01\n").text()).startsWith(none);
    assertThat(drops("Company,Date\n\"Acme,2026-12-01\n").text()).startsWith(none);
    assertThat(drops("a.csv", new byte[] {0, 1, 2, -1, -2, 0}).text()).startsWith(none);
    assertThat(drops("Company,Date\n").text()).contains("no interview that I can add");
  }

  @Test
  void typedSignsStayAsTyped() {
    assertThat(drops("Company,Interview Date\n*A* `b` <!channel>,2026-12-03\n").toString())
        .contains("*A* `b` <!channel>, Thu, Dec 3");
  }

  @Test
  void aVeryLongTableIsReadInPart() {
    StringBuilder table = new StringBuilder("Company,Interview Date\n");
    for (int line = 0; line < 320; line++) {
      table.append("Company ").append(line).append(",2026-12-03 10:00\n");
    }
    assertThat(drops(table.toString()).toString())
        .contains("I'd add 200 interviews", "and 188 more", "I read the first 300 lines")
        .contains("more than I can take at a time");
  }
}
