package followthrough.core.people;

import java.time.LocalTime;

/** The hours of the person's day in which direct messages may come; both ends are included. */
public record DmWindow(LocalTime start, LocalTime end) {
  public static final LocalTime EARLIEST_START = LocalTime.of(6, 0);
  public static final LocalTime LATEST_START = LocalTime.of(12, 0);
  public static final LocalTime EARLIEST_END = LocalTime.of(16, 0);
  public static final LocalTime LATEST_END = LocalTime.of(22, 0);

  public static final DmWindow DEFAULT = new DmWindow(LocalTime.of(8, 0), LocalTime.of(20, 0));

  // The limits leave every formula of the rules a place to land (follow-up-rules.md, 12).
  public DmWindow {
    if (start.isBefore(EARLIEST_START) || start.isAfter(LATEST_START)) {
      throw new IllegalArgumentException("the window starts between 06:00 and 12:00");
    }
    if (end.isBefore(EARLIEST_END) || end.isAfter(LATEST_END)) {
      throw new IllegalArgumentException("the window ends between 16:00 and 22:00");
    }
  }

  public boolean contains(LocalTime time) {
    return !time.isBefore(start) && !time.isAfter(end);
  }

  /** {@code time} if it lies in the window, else the nearer end. */
  public LocalTime clamp(LocalTime time) {
    if (time.isBefore(start)) {
      return start;
    }
    return time.isAfter(end) ? end : time;
  }
}
