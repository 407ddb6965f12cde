package followthrough.core.story;

import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordRejection;
import followthrough.core.action.RecordReply;
import followthrough.scenarios.Seeker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private final Seeker ada = new Seeker();

  private Numbers numbers() {
    return Numbers.of(
        ada.view().file().pipeline().opportunities(),
        ada.view().plan(),
        ada.view().story()::of,
        Seeker.NEW_YORK);
  }

  private long opportunity(int place) {
    return ada.view().file().pipeline().opportunities().get(place).id();
  }

  @Test
  void areNothingBeforeTheFirstTalk() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    assertThat(numbers()).isEqualTo(new Numbers(0, 0, List.of(), 0, Map.of()));
    assertThat(numbers().tooFew()).isTrue();
  }

  @Test
  void countTheDaysFromEachTalkToTheFirstWordAfterIt() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-04T09:00");
    ada.press(new RecordReply(opportunity(0), null, null, null));
    ada.passTo("2026-12-06T09:00");
    ada.press(new RecordReply(opportunity(0), null, null, null));
    ada.log("Acme", "2026-12-08T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-08T23:50");
    ada.press(new RecordRejection(opportunity(0), null));

    Numbers numbers = numbers();
    assertThat(numbers.opportunities()).isEqualTo(1);
    assertThat(numbers.rounds()).isEqualTo(2);
    assertThat(numbers.days()).containsExactly(0, 3);
    assertThat(numbers.ended()).containsExactly(Map.entry(2, 1));
    assertThat(numbers.offers()).isZero();
  }

  @Test
  void countAnOfferAsAnAnswerAndNotAsAnEnd() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-03T09:00");
    ada.press(new RecordOffer(opportunity(0), LocalDate.parse("2026-12-18"), null, null));
    ada.passTo("2026-12-05T09:00");
    ada.press(new RecordRejection(opportunity(0), null));

    assertThat(numbers()).isEqualTo(new Numbers(1, 1, List.of(2), 1, Map.of()));
  }

  @Test
  void leaveOutTalksThatAreStillToCome() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.log("Acme", "2026-12-20T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-02T09:00");
    assertThat(numbers().rounds()).isEqualTo(1);
    assertThat(numbers().answered()).isZero();
  }

  @Test
  void haveAMiddleOnlyFromFiveAnswersOn() {
    assertThat(new Numbers(4, 9, List.of(1, 2, 3, 4), 0, Map.of()).median()).isEmpty();
    Numbers five = new Numbers(4, 9, List.of(9, 1, 4, 2, 21), 0, Map.of());
    assertThat(five.median()).hasValue(4);
    assertThat(five.shortest()).hasValue(1);
    assertThat(five.longest()).hasValue(21);
    assertThat(new Numbers(4, 9, List.of(1, 2, 3, 4, 5, 6), 0, Map.of()).median()).hasValue(3.5);
    assertThat(five.tooFewEndings()).isTrue();
    assertThat(new Numbers(4, 9, List.of(), 0, Map.of(1, 3, 2, 2)).tooFewEndings()).isFalse();
    assertThatThrownBy(() -> new Numbers(1, 1, List.of(1, 2), 0, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
