package followthrough.slack.pasted;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a mail says, as far as that is certain. */
sealed interface MailReading {

  /** Nothing that can be relied on. */
  record NotSure() implements MailReading {}

  /**
   * One thing has happened.
   *
   * @param line the words by which it is known, as they stand in the mail
   * @param day the day that goes with it: of the decision, to answer, of the return; null when none
   *     is certain
   * @param meeting the time of the interview; null when none is certain
   * @param relative whether the day was counted from the day of the mail
   * @param several whether more than one time is named, to choose from
   */
  record Tells(
      MailKind kind,
      String line,
      @Nullable LocalDate day,
      @Nullable Meeting meeting,
      boolean relative,
      boolean several)
      implements MailReading {}

  /**
   * A time of an interview.
   *
   * @param zone null when the mail names none
   * @param length null when the mail names no end
   */
  record Meeting(LocalDateTime at, @Nullable ZoneId zone, @Nullable Duration length) {}
}
