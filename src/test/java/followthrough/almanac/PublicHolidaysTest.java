package followthrough.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.scenarios.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {
  private final PublicHolidays holidays = new PublicHolidays();

  @Test
  void knowsEveryDayThatTheStoriesAssume() {
    Map<String, Set<LocalDate>> assumed =
        Story.holidays(Path.of("src/test/resources/scenarios/holidays.json"));
    List<String> missing = new ArrayList<>();
    assumed.forEach(
        (calendar, days) ->
            days.stream()
                .filter(day -> !holidays.isHoliday(calendar, day))
                .forEach(day -> missing.add(calendar + " " + day)));

    assertThat(assumed).containsKeys("US", "GB", "CA-ON", "NONE");
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2026-11-25",
    "US, 2026-11-27",
    "GB, 2026-11-26",
    "CA-ON, 2026-11-26",
    "NONE, 2026-12-25"
  })
  void leavesWorkingDaysAlone(String calendar, LocalDate day) {
    assertThat(holidays.isHoliday(calendar, day)).isFalse();
  }

  @Test
  void tellsRegionsApart() {
    LocalDate epiphany = LocalDate.of(2027, 1, 6);

    assertThat(holidays.isHoliday("DE-BY", epiphany)).isTrue();
    assertThat(holidays.isHoliday("DE-BE", epiphany)).isFalse();
  }

  @Test
  void knowsItsCountries() {
    assertThat(PublicHolidays.knows("CA-ON")).isTrue();
    assertThat(PublicHolidays.knows("NONE")).isTrue();
    assertThat(PublicHolidays.knows("XX")).isFalse();
  }
}
