package followthrough.slack.replies;

import followthrough.core.action.Desk;
import followthrough.slack.kit.Times;
import java.time.LocalDate;
import java.time.LocalTime;

/** Writes a day, or a day and a time, on a button. */
final class Labels {
  private static final int DAY = 10;

  private Labels() {}

  /**
   * Such as {@code Fri, Dec 4, 2:30 PM}.
   *
   * @param reading such as {@code 2026-12-04 14:30}
   */
  static String of(String reading, Desk.View view) {
    LocalDate today = view.now().atZone(view.file().person().current().zone()).toLocalDate();
    String day = Times.day(LocalDate.parse(reading.substring(0, DAY)), today);
    return reading.length() == DAY
        ? day
        : day + ", " + Times.time(LocalTime.parse(reading.substring(DAY + 1)));
  }
}
