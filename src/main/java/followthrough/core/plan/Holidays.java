package followthrough.core.plan;

import java.time.LocalDate;

/** The public holidays of the world, as somebody outside knows them. */
@FunctionalInterface
public interface Holidays {
  /**
   * Whether nobody works on {@code day}.
   *
   * @param calendar a country ("US"), a region ("CA-ON") or "NONE"
   */
  boolean isHoliday(String calendar, LocalDate day);
}
