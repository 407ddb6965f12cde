package followthrough.slack.modals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.slack.bench.FilledModal;
import followthrough.slack.bench.ViewLimits;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewChoicesTest {
  private final HolidayChoice common = new HolidayChoice(HolidayCalendar.COMMON);

  @Test
  void everyZoneCanBeThePersonsOwn() {
    InterviewView views = new InterviewView(common);
    Zones.all().forEach(zone -> ViewLimits.check(views.logWithOptions(Fields.EMPTY, zone.id())));
    ViewLimits.check(views.logWithOptions(Fields.EMPTY, null));
  }

  @Test
  void aZoneOutsideTheListStandsFirst() {
    FilledModal modal =
        new FilledModal(
            new InterviewView(common)
                .logWithOptions(Fields.EMPTY, ZoneId.of("America/Port_of_Spain")));
    assertThat(modal.options("Company's time zone"))
        .first()
        .isEqualTo("America/Port of Spain, as yours");
    assertThat(modal.shown("Company's time zone")).isEqualTo("America/Port of Spain, as yours");
    ViewLimits.check(modal.view());
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, US",
    "America/Indiana/Knox, US",
    "America/Toronto, CA-ON",
    "America/Halifax, CA",
    "Australia/Sydney, AU",
    "Europe/Berlin, DE",
    "Asia/Calcutta, IN",
    "Asia/Kathmandu, NONE",
    "Etc/UTC, NONE"
  })
  void holidaysAreGuessedFromTheNarrowestRegionThatIsKnown(String zone, String key) {
    assertThat(common.guess(ZoneId.of(zone))).isEqualTo(key);
  }

  @Test
  void asManyCalendarsAsSlackCanShow() {
    ViewLimits.check(
        new InterviewView(new HolidayChoice(calendars(97))).logWithOptions(Fields.EMPTY, null));
    assertThatThrownBy(() -> new HolidayChoice(calendars(98)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<HolidayCalendar> calendars(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new HolidayCalendar("K" + i, "Country " + i))
        .toList();
  }
}
