package followthrough.slack.modals;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Closure;
import followthrough.slack.modals.ClosedLines.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedLinesTest {
  private static final Closure HOLIDAYS =
      new Closure(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 1));
  private static final Closure ONE_DAY =
      new Closure(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 7));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-24 to 2027-01-01",
        "  2026-12-24   to   2027-01-01  ",
        "2026-12-24 - 2027-01-01",
        "2026-12-24\u20132027-01-01"
      })
  void aRangeIsRead(String text) {
    assertThat(ClosedLines.read(text)).isEqualTo(new Reading.Days(List.of(HOLIDAYS)));
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    List<Closure> both = List.of(HOLIDAYS, ONE_DAY);
    assertThat(ClosedLines.write(both)).isEqualTo("2026-12-24 to 2027-01-01\n2026-12-07");
    assertThat(ClosedLines.read("\n" + ClosedLines.write(both) + "\r\n\n"))
        .isEqualTo(new Reading.Days(both));
    assertThat(ClosedLines.read(" ")).isEqualTo(new Reading.Days(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dec 24", "2026-12-24 2026-12-25", "2026-02-30", "2026-12-24 to", "x"})
  void whatCannotBeReadIsNamedByItsLine(String line) {
    assertThat(ClosedLines.read("2026-12-07\n\n" + line)).isEqualTo(new Reading.Unreadable(3));
  }

  @Test
  void aRangeRunsForwardsAndLessThanAYear() {
    assertThat(ClosedLines.read("2026-12-24 to 2026-12-23")).isEqualTo(new Reading.Backwards(1));
    assertThat(ClosedLines.read("2026-12-07\n2026-12-24 to 2027-12-24"))
        .isEqualTo(new Reading.TooLong(2));
    assertThat(ClosedLines.read("2026-12-24 to 2027-12-23")).isInstanceOf(Reading.Days.class);
  }

  @Test
  void thereAreAtMostTwentyLines() {
    assertThat(ClosedLines.read("2026-12-07\n".repeat(20))).isInstanceOf(Reading.Days.class);
    assertThat(ClosedLines.read("2026-12-07\n".repeat(21))).isEqualTo(new Reading.TooMany(21));
    assertThat(ModalSentences.closed(new Reading.TooMany(21)))
        .isEqualTo("There are 21 lines. Please keep to 20; days that are over can go.");
    assertThat(ModalSentences.closed(new Reading.Backwards(4)))
        .isEqualTo("Line 4 ends before it begins. Please write the earlier day first.");
    assertThat(ModalSentences.closed(new Reading.TooLong(2)))
        .isEqualTo("Line 2 is a year or longer. Please write a shorter range.");
  }
}
