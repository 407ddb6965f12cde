package followthrough.slack.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.slack.sheets.SheetDate.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-01 | UNKNOWN | 2026-12-01",
        "2026/12/1 | UNKNOWN | 2026-12-01",
        "2026-12-01T14:30 | UNKNOWN | 2026-12-01 14:30",
        "2026-12-01 14:30:00 | UNKNOWN | 2026-12-01 14:30",
        "2026-12-01 2:30 PM | UNKNOWN | 2026-12-01 14:30",
        "2026-12-01T14:30:00Z | UNKNOWN | 2026-12-01 14:30 exact",
        "2026-12-01T14:30:00.123+01:00 | UNKNOWN | 2026-12-01 14:30:00.123 exact",
        "2026-12-01 14:30:00+0100 | UNKNOWN | 2026-12-01 14:30 exact",
        "12/1/2026 | MONTH_FIRST | 2026-12-01",
        "12/1/2026 | DAY_FIRST | 2026-01-12",
        "12/1/2026 | UNKNOWN | none",
        "1/1/2026 | UNKNOWN | 2026-01-01",
        "12/31/2026 | DAY_FIRST | 2026-12-31",
        "31/12/2026 | MONTH_FIRST | 2026-12-31",
        "31/12/26 9:15am | UNKNOWN | 2026-12-31 09:15",
        "1.12.2026 | UNKNOWN | 2026-12-01",
        "1.12.2026 | MONTH_FIRST | 2026-12-01",
        "01.12.26, 14:30 | UNKNOWN | 2026-12-01 14:30",
        "Dec 1, 2026 | UNKNOWN | 2026-12-01",
        "December 1st 2026 | UNKNOWN | 2026-12-01",
        "Tue, Dec 1, 2026, 2 PM | UNKNOWN | 2026-12-01 14:00",
        "Sept. 5, 2026 | UNKNOWN | 2026-09-05",
        "1 Dec 2026 | UNKNOWN | 2026-12-01",
        "1-Dec-2026 | UNKNOWN | 2026-12-01",
        "12:00 | UNKNOWN | none",
        "Dec 1 | UNKNOWN | none",
        "12/1 | MONTH_FIRST | none",
        "2026-13-01 | UNKNOWN | none",
        "2026-02-30 | UNKNOWN | none",
        "2026-12-01 25:00 | UNKNOWN | none",
        "next tuesday | UNKNOWN | none",
        "Foo 1, 2026 | UNKNOWN | none",
        "46000 | UNKNOWN | none",
        "2026-12-01T99:99:99Z | UNKNOWN | none",
      })
  void readsOneDayOrNone(String cell, Order order, String expected) {
    String read =
        SheetDate.read(cell, order)
            .map(
                one ->
                    one.day()
                        + (one.time() == null ? "" : " " + one.time())
                        + (one.exact() == null ? "" : " exact"))
            .orElse("none");

    assertThat(read).isEqualTo(expected);
  }

  @Test
  void oneClearDayTellsTheOrderOfAll() {
    assertThat(SheetDate.order(List.of("3/4/2026", "13/4/2026"))).contains(Order.DAY_FIRST);
    assertThat(SheetDate.order(List.of("3/4/2026", "3/14/2026"))).contains(Order.MONTH_FIRST);
    assertThat(SheetDate.order(List.of("3/4/2026", "3/3/2026"))).contains(Order.UNKNOWN);
    assertThat(SheetDate.order(List.of("3/4/2026", "13/4/2026", "4/14/2026")))
        .contains(Order.UNKNOWN);
    assertThat(SheetDate.order(List.of("2026-03-04", "3.4.2026", "3/3/2026", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "14:30, 14:30", "2 pm, 14:00", "12am, 00:00", "12 p.m., 12:00", "9:05 AM, 09:05",
    "14, none", "25:00, none", "13 pm, none", "0am, none", "soon, none"
  })
  void readsATimeOfDay(String typed, String expected) {
    assertThat(SheetDate.clock(typed).map(String::valueOf).orElse("none")).isEqualTo(expected);
  }
}
