package followthrough.slack.commands;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.slack.commands.PauseDay.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PauseDayTest {
  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final PauseDay days = new PauseDay(TODAY);

  @ParameterizedTest
  @CsvSource({
    "2026-12-24, 2026-12-24",
    " 2026-11-24 , 2026-11-24",
    "dec 24, 2026-12-24",
    "Dec. 24, 2026-12-24",
    "DECEMBER 5, 2026-12-05",
    "sept 1, 2027-09-01",
    "nov 24, 2026-11-24",
    "nov 22, 2027-11-22",
    "until dec 24, 2026-12-24",
    "tomorrow, 2026-11-24",
    "until Tomorrow, 2026-11-24",
    "tuesday, 2026-11-24",
    "Monday, 2026-11-30",
    "sun, 2026-11-29",
    "thurs, 2026-11-26",
    "2027-11-23, 2027-11-23",
    "next monday, 2026-11-30",
    "24 dec, 2026-12-24",
    "dec 24 2026, 2026-12-24",
    "24.12.2026, 2026-12-24",
    "12/24, 2026-12-24",
    "tomorrow morning, 2026-11-24"
  })
  void aDayIsRead(String typed, LocalDate day) {
    assertThat(days.read(typed)).isEqualTo(new Reading.Day(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "until",
        "2 weeks",
        "m",
        "mo",
        "may",
        "dec",
        "dec 32",
        "feb 29",
        "2026-02-30",
        "2026-13-01",
        "acme",
        "12/11",
        "next wednesday"
      })
  void whatIsNotCertainIsNotRead(String typed) {
    assertThat(days.read(typed)).isEqualTo(new Reading.Unreadable());
  }

  @ParameterizedTest
  @CsvSource({
    "today, 2026-11-23",
    "nov 23, 2026-11-23",
    "2026-11-23, 2026-11-23",
    "2025-12-24, 2025-12-24"
  })
  void todayAndThePastAreNotAhead(String typed, LocalDate day) {
    assertThat(days.read(typed)).isEqualTo(new Reading.NotAhead(day));
  }

  @Test
  void moreThanAYearIsFarAway() {
    assertThat(days.read("2027-11-24")).isEqualTo(new Reading.FarAway(LocalDate.of(2027, 11, 24)));
    assertThat(days.read("9999-12-31")).isInstanceOf(Reading.FarAway.class);
  }

  @Test
  void aDayThatOnlyLeapYearsHaveIsReadInOne() {
    assertThat(new PauseDay(LocalDate.of(2028, 1, 10)).read("feb 29"))
        .isEqualTo(new Reading.Day(LocalDate.of(2028, 2, 29)));
  }
}
