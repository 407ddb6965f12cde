package followthrough.core.action;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Happening.Kind;
import followthrough.core.pipeline.Stage;
import followthrough.scenarios.Seeker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What they ask for and what is said about an offer: what is refused, and what falls with what. */
class ToldTogetherTest {
  private static final LocalDate ANSWER_DAY = LocalDate.of(2026, 12, 9);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 16);

  private final Seeker ada = new Seeker();
  private long acme;

  @BeforeEach
  void wasInterviewed() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    acme = ada.view().file().pipeline().opportunities().get(0).id();
    ada.passTo("2026-12-02T12:00");
  }

  private List<Kind> told() {
    return ada.view().file().pipeline().happenings().stream().map(Happening::kind).toList();
  }

  private long number(Kind kind) {
    return ada.view().file().pipeline().happenings().stream()
        .filter(one -> one.kind() == kind)
        .mapToLong(Happening::number)
        .findFirst()
        .orElseThrow();
  }

  private Refusal refused(Action<Long> action) {
    return ((Outcome.Refused<Long>) ada.press(action)).why();
  }

  private void asks(String what) {
    ada.press(new RecordRequest(acme, what, Due.on(ANSWER_DAY), PersonForm.named("Dana Lee")));
  }

  private void offers() {
    ada.press(new RecordOffer(acme, ANSWER_DAY, null, PersonForm.named("Sam Roy")));
  }

  @Test
  void aRequestFallsWithItsDelivery() {
    asks("two references");
    asks("a form");
    ada.press(new EndRequest(number(Kind.REQUESTED), true));
    assertThat(ada.view().plan().reading().openRequests(acme))
        .extracting(Happening.Requested::what)
        .containsExactly("a form");
    ada.press(new TakeBack(number(Kind.REQUESTED)));
    assertThat(told()).containsExactly(Kind.SAVED, Kind.REQUESTED);
  }

  @Test
  void onlyWhatIsOpenIsDelivered() {
    asks("a form");
    long request = number(Kind.REQUESTED);
    ada.press(new EndRequest(request, false));
    assertThat(refused(new EndRequest(request, true))).isEqualTo(Refusal.PLAN_CHANGED);
    ada.press(new Withdraw(acme));
    assertThat(refused(new RecordRequest(acme, "a task", Due.on(LATER), null)))
        .isEqualTo(Refusal.PLAN_CHANGED);
  }

  @Test
  void whatIsDueMustLieAhead() {
    assertThat(refused(new RecordRequest(acme, "a task", Due.at(at("2026-12-02T12:00")), null)))
        .isEqualTo(Refusal.DAY_HAS_PASSED);
    assertThat(refused(new RecordRequest(acme, "a task", Due.on(LocalDate.of(2026, 12, 1)), null)))
        .isEqualTo(Refusal.DAY_HAS_PASSED);
  }

  @Test
  void withoutAnOfferThereIsNoDesk() {
    assertThat(refused(new AskMoreTime(acme, LATER))).isEqualTo(Refusal.NO_OFFER);
    assertThat(refused(new RecordMoreTime(acme, LATER, null))).isEqualTo(Refusal.NO_OFFER);
    assertThat(refused(new RecordCounter(acme, "the salary"))).isEqualTo(Refusal.NO_OFFER);
    assertThat(refused(new RefuseMoreTime(acme))).isEqualTo(Refusal.PLAN_CHANGED);
  }

  @Test
  void anOfferFallsWithWhatWasSaidAboutIt() {
    offers();
    ada.press(new AskMoreTime(acme, LATER));
    ada.press(new RefuseMoreTime(acme));
    ada.press(new RecordCounter(acme, "the salary"));
    assertThat(refused(new RefuseMoreTime(acme))).isEqualTo(Refusal.PLAN_CHANGED);
    ada.press(new TakeBack(number(Kind.MORE_TIME_ASKED)));
    assertThat(told()).containsExactly(Kind.SAVED, Kind.OFFERED, Kind.COUNTERED);
    ada.press(new TakeBack(number(Kind.OFFERED)));
    assertThat(told()).containsExactly(Kind.SAVED);
    assertThat(ada.view().plan().stage(acme)).isEqualTo(Stage.OPEN);
  }

  @Test
  void moreTimeComesFromWhoMadeTheOffer() {
    offers();
    ada.press(new AskMoreTime(acme, LATER));
    ada.press(new RecordMoreTime(acme, LATER, null));
    assertThat(told())
        .containsExactly(Kind.SAVED, Kind.OFFERED, Kind.MORE_TIME_ASKED, Kind.OFFERED);
    Happening.Offered offer = ada.view().plan().reading().offer(acme).orElseThrow();
    assertThat(offer.answerDay()).isEqualTo(LATER);
    assertThat(ada.view().file().pipeline().contact(offer.from()).orElseThrow().name())
        .isEqualTo("Sam Roy");
    assertThat(ada.view().plan().reading().moreTimeAsked(acme)).isEmpty();
  }
}
