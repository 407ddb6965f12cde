package followthrough.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarsTest {
  /** A new release of the library may know more: then its list is copied into the file. */
  @Test
  void theListIsWhatTheLibraryKnows() {
    assertThat(List.copyOf(Calendars.labels().entrySet()))
        .isEqualTo(List.copyOf(known().entrySet()));
  }

  @Test
  void aRegionHasDaysOfItsOwn() {
    PublicHolidays holidays = new PublicHolidays();
    LocalDate reformation = LocalDate.of(2026, 10, 31);
    assertThat(holidays.isHoliday("DE-SN", reformation)).isTrue();
    assertThat(holidays.isHoliday("DE-HE", reformation)).isFalse();
    assertThat(holidays.isHoliday("GB-SCT", LocalDate.of(2026, 11, 30))).isTrue();
    assertThat(holidays.isHoliday("GB", LocalDate.of(2026, 11, 30))).isFalse();
  }

  private static Map<String, String> known() {
    List<Map.Entry<String, String>> all = new ArrayList<>();
    for (String code : HolidayManager.getSupportedCalendarCodes()) {
      // Longer ones are stock exchanges.
      if (code.length() == 2) {
        CalendarHierarchy country =
            HolidayManager.getInstance(ManagerParameters.create(code)).getCalendarHierarchy();
        String key = code.toUpperCase(Locale.ROOT);
        String named = new Locale("", key).getDisplayCountry(Locale.ENGLISH);
        String name = named.equals(key) ? country.getDescription(Locale.ENGLISH) : named;
        all.add(Map.entry(key, name));
        country
            .getChildren()
            .forEach(
                (id, region) ->
                    all.add(
                        Map.entry(
                            key + "-" + id.toUpperCase(Locale.ROOT),
                            name + ": " + region.getDescription(Locale.ENGLISH))));
      }
    }
    all.sort(
        Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    Map<String, String> labels = new LinkedHashMap<>();
    all.forEach(one -> labels.put(one.getKey(), one.getValue()));
    return labels;
  }
}
