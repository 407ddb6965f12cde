package followthrough.slack.modals;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.slack.bench.Bench;
import followthrough.slack.bench.FilledModal;
import followthrough.slack.bench.ViewLimits;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewChoicesTest {
  private final HolidayChoice common = new HolidayChoice(Bench.CALENDARS);

  @Test
  void everyZoneCanBeThePersonsOwn() {
    InterviewView views = new InterviewView(common);
    Zones.all()
        .forEach(zone -> ViewLimits.check(views.logWithOptions(Fields.EMPTY, zone.id(), "")));
    ViewLimits.check(views.logWithOptions(Fields.EMPTY, null, ""));
  }

  @Test
  void aZoneOutsideTheListStandsFirst() {
    FilledModal modal =
        new FilledModal(
            new InterviewView(common)
                .logWithOptions(Fields.EMPTY, ZoneId.of("America/Port_of_Spain"), ""));
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
    "America/Halifax, CA-NS",
    "Australia/Sydney, AU-NSW",
    "Europe/Berlin, DE",
    "Asia/Calcutta, IN",
    "Asia/Kathmandu, NONE",
    "Etc/UTC, NONE"
  })
  void holidaysAreGuessedFromTheNarrowestRegionThatIsKnown(String zone, String key) {
    assertThat(common.guess(ZoneId.of(zone))).isEqualTo(key);
  }

  @Test
  void everyCountryFitsWithItsRegionsIntoTheForm() {
    InterviewView views = new InterviewView(common);
    for (HolidayCalendar calendar : Bench.CALENDARS) {
      if (!calendar.region()) {
        ViewLimits.check(views.logWithOptions(holidays(calendar.key()), null, ""));
      }
    }
  }

  @Test
  void theCountryThatIsLikelyStandsFirstWithItsRegions() {
    FilledModal berlin =
        new FilledModal(
            new InterviewView(common).logWithOptions(Fields.EMPTY, ZoneId.of("Europe/Berlin"), ""));
    assertThat(berlin.options("Public holidays"))
        .startsWith("By the company's time zone: Germany", "None", "Germany")
        .contains("Germany: Bavaria", "Kenya")
        .doesNotContain("Canada: Ontario")
        .doesNotHaveDuplicates();
  }

  @Test
  void aStoredCalendarThatNoListHasIsOfferedAllTheSame() {
    FilledModal modal =
        new FilledModal(new InterviewView(common).logWithOptions(holidays("XX-Y"), null, ""));
    assertThat(modal.shown("Public holidays")).isEqualTo("XX-Y");
  }

  private static Fields holidays(String key) {
    Fields none = Fields.EMPTY;
    return new Fields(
        none.company(),
        none.role(),
        none.starts(),
        none.length(),
        none.people(),
        none.decision(),
        none.format(),
        none.style(),
        none.lastMedium(),
        none.zone(),
        key,
        none.closed(),
        none.consultant(),
        none.mainContact(),
        none.remember(),
        none.legalDuty());
  }
}
