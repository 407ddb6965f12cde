package followthrough.slack.kit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the days that people choose in Slack. */
public final class Dates {
  /** Stands for a day that nobody can mean, such as a slip in the year; every form refuses it. */
  private static final LocalDate FAR_AWAY = LocalDate.of(9999, 12, 31);

  private Dates() {}

  /**
   * The day; null when none was chosen.
   *
   * @param chosen such as {@code 2026-12-01}; empty for none
   */
  public static @Nullable LocalDate read(String chosen) {
    if (chosen.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(chosen);
    } catch (DateTimeParseException e) {
      return FAR_AWAY;
    }
  }
}
