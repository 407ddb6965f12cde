package followthrough.slack.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.StepKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowValueTest {
  private static final RowValue ROW =
      new RowValue(12, new StepKey(FollowUpKind.THANK_YOU, 5, 6), 7);

  @Test
  void isWrittenShortAndReadBack() {
    assertThat(ROW.text()).isEqualTo("12|T.5.6|7");
    assertThat(RowValue.parse(ROW.text())).isEqualTo(ROW);
  }

  @Test
  void readsEveryMenuChoiceBack() {
    List<MenuChoice> choices =
        List.of(
            new MenuChoice.SnoozeShortly(ROW),
            new MenuChoice.SnoozeUntil(ROW, Instant.parse("2026-12-01T23:00:00Z")),
            new MenuChoice.MarkSent(ROW),
            new MenuChoice.LeftVoicemail(ROW),
            new MenuChoice.Draft(ROW),
            new MenuChoice.Skip(ROW),
            new MenuChoice.Why(ROW));
    assertThat(choices).allSatisfy(one -> assertThat(MenuChoice.parse(one.text())).isEqualTo(one));
  }

  @Test
  void staysWithinAnOptionEvenWithLargeNumbers() {
    long large = 10_000_000_000L;
    RowValue row =
        new RowValue(large, new StepKey(FollowUpKind.CALL_CONSULTANT, large, large), large);
    assertThat(new MenuChoice.SnoozeUntil(row, Instant.parse("2099-12-01T23:00:00Z")).text())
        .hasSizeLessThanOrEqualTo(75);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "12|T.5|7", "12|Z.5.6|7", "a|T.5.6|7", "12|T.5.6|7|8"})
  void refusesWhatIsNoRow(String text) {
    assertThatThrownBy(() -> RowValue.parse(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MenuChoice.parse("m|" + text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "|12|T.5.6|7", "q|12|T.5.6|7", "ux|12|T.5.6|7"})
  void refusesWhatIsNoChoice(String text) {
    assertThatThrownBy(() -> MenuChoice.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
