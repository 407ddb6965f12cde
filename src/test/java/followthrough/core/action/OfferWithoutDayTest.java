package followthrough.core.action;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.plan.Entry;
import followthrough.core.plan.Rule;
import followthrough.scenarios.Seeker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An offer by phone, the date to follow: nothing is reckoned from a day that nobody named. */
class OfferWithoutDayTest {
  private final Seeker ada = new Seeker();

  private long acme() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-02T10:00");
    return ada.view().file().pipeline().opportunities().get(0).id();
  }

  /** What came of the offer, such as {@code O1 2026-12-02T10:00}. */
  private List<String> shown() {
    return ada.deliveries().stream()
        .filter(one -> !one.at().isBefore(at("2026-12-02T10:00")))
        .flatMap(
            one ->
                one.entries().stream()
                    .map(entry -> entry.rule().code())
                    .filter(code -> code.startsWith("O"))
                    .map(code -> code + " " + one.at().atZone(Seeker.NEW_YORK).toLocalDateTime()))
        .toList();
  }

  @Test
  void theDayIsAskedForTwiceAndNoWarningComes() {
    long acme = acme();
    assertThat(ada.press(new RecordOffer(acme, null, null, null))).isInstanceOf(Outcome.Done.class);
    ada.passTo("2027-01-31T10:00");
    assertThat(shown())
        .containsExactly(
            "O1 2026-12-02T10:00",
            "O2 2026-12-03T08:00",
            "O6 2026-12-07T09:00",
            "O6 2026-12-14T09:00");
  }

  @Test
  void onceADayIsNamedTheOfferIsLikeAnyOther() {
    long acme = acme();
    ada.press(new RecordOffer(acme, null, null, null));
    ada.passTo("2026-12-04T10:00");
    ada.press(new RecordOffer(acme, LocalDate.of(2026, 12, 18), null, null));
    ada.passTo("2026-12-18T10:00");
    assertThat(shown())
        .noneMatch(one -> one.startsWith("O6"))
        .anyMatch(one -> one.startsWith("O3"))
        .anyMatch(one -> one.startsWith("O4"));
  }

  @Test
  void anotherOfferWithoutADayIsToldButNotAskedAboutOnceMore() {
    long acme = acme();
    ada.press(
        new RecordOtherOffer("Globex", Seeker.NEW_YORK, "NONE", null, null, null, List.of(acme)));
    ada.passTo("2027-01-31T10:00");
    assertThat(ada.deliveries())
        .flatExtracting("entries")
        .extracting(entry -> ((Entry) entry).rule())
        .contains(Rule.TELL_OTHER_OFFER, Rule.OFFER_NO_DAY)
        .doesNotContain(Rule.OTHER_OFFER_LAST_QUESTION, Rule.OFFER_ONE_DAY_LEFT);
  }
}
