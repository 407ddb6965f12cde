package followthrough.core.action;

import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Participant;
import followthrough.core.pipeline.Said;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.PlannedStep;
import followthrough.scenarios.Seeker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person tells after an interview is kept, and corrects what was known. */
final class DebriefTest {
  private static final LookBack MIXED =
      new LookBack(LookBack.Impression.MIXED, "I would ask first.", "a call next week");

  private final Seeker ada = new Seeker();
  private long interview;

  @BeforeEach
  void wasInterviewed() {
    interview = ada.log("Acme", "2026-12-01T10:00", PersonForm.named("Dana Lee"), named("Sam Roy"));
    ada.passTo("2026-12-01T11:15");
  }

  private static PersonForm named(String name) {
    return PersonForm.named(name);
  }

  private Outcome<Long> tells(
      @Nullable List<PersonForm> people,
      Map<Long, Said> callbacks,
      @Nullable List<Long> mayConnect,
      @Nullable LocalDate decision,
      List<String> wentWrong) {
    return ada.press(
        new Debrief(
            interview,
            new DebriefForm(
                people,
                callbacks,
                mayConnect,
                decision,
                false,
                Medium.PHONE,
                wentWrong,
                null,
                MIXED)));
  }

  private Interview stored() {
    return ada.view().file().pipeline().interview(interview).orElseThrow();
  }

  private List<Contact> people() {
    return stored().people().stream()
        .map(Participant::contact)
        .map(id -> ada.view().file().pipeline().contact(id).orElseThrow())
        .toList();
  }

  private List<Happening.Debriefed> debriefs() {
    return ada.view().file().pipeline().happenings().stream()
        .filter(Happening.Debriefed.class::isInstance)
        .map(Happening.Debriefed.class::cast)
        .toList();
  }

  @Test
  void correctsTheListAndKeepsWhatEachSaid() {
    long dana = people().get(0).id();
    Outcome<Long> outcome =
        tells(
            List.of(reachable("Dana Leigh"), reachable("Pat Lind")),
            Map.of(dana, Said.untold("the new billing system")),
            List.of(dana),
            LocalDate.of(2026, 12, 9),
            List.of());

    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(people()).extracting(Contact::name).containsExactly("Dana Leigh", "Pat Lind");
    assertThat(people().get(0).id()).isEqualTo(dana);
    assertThat(people().get(0).linkedIn()).isEqualTo(LinkedIn.GRANTED);
    // Pat joined with the list, which says yes; nobody could choose them in the menu.
    assertThat(people().get(1).linkedIn()).isEqualTo(LinkedIn.GRANTED);

    tells(null, Map.of(), List.of(), LocalDate.of(2026, 12, 9), List.of());
    assertThat(people()).extracting(Contact::linkedIn).containsOnly(LinkedIn.REFUSED);
    assertThat(stored().people().get(0).callback()).isEqualTo("the new billing system");
    assertThat(ada.view().plan().held(interview).orElseThrow().decision())
        .isEqualTo(LocalDate.of(2026, 12, 9));
    assertThat(ada.view().plan().lastMedium(stored().opportunity())).contains(Medium.PHONE);
  }

  @Test
  void toldTwiceItIsOneDebrief() {
    tells(null, Map.of(), null, null, List.of("came late"));
    ada.passTo("2026-12-01T11:20");
    tells(null, Map.of(), null, null, List.of("came late"));
    assertThat(debriefs()).hasSize(1);
    assertThat(debriefs().get(0).lookBack()).isEqualTo(MIXED);

    tells(null, Map.of(), null, null, List.of());
    assertThat(debriefs()).hasSize(2);
  }

  @Test
  void theSameWordsOfAnotherTalkAreToldAgain() {
    tells(null, Map.of(), null, LocalDate.of(2026, 12, 9), List.of());
    ada.press(
        new SetNewTime(
            interview,
            Seeker.at("2026-12-03T10:00"),
            Seeker.at("2026-12-03T11:00"),
            null,
            Happening.By.EMPLOYER,
            true));
    ada.passTo("2026-12-03T11:20");
    assertThat(tells(null, Map.of(), null, LocalDate.of(2026, 12, 9), List.of()))
        .isInstanceOf(Outcome.Done.class);
    assertThat(debriefs()).hasSize(2);
    assertThat(ada.view().plan().steps())
        .noneMatch(one -> one.step().key().kind() == FollowUpKind.DEBRIEF && one.open());
  }

  @Test
  void anErasedDayIsForgotten() {
    tells(null, Map.of(), null, LocalDate.of(2026, 12, 9), List.of());
    ada.press(
        new Debrief(
            interview,
            new DebriefForm(
                null, Map.of(), null, null, true, null, List.of(), null, LookBack.NOTHING)));
    assertThat(ada.view().plan().held(interview).orElseThrow().decision()).isNull();
  }

  @Test
  void beforeTheInterviewNothingIsTold() {
    interview = ada.log("Bolt", "2026-12-03T10:00", named("Lou Fox"));
    assertThat(tells(null, Map.of(), null, null, List.of()))
        .isEqualTo(Outcome.refused(Refusal.NOT_HELD_YET));
    assertThat(ada.view().plan().steps()).filteredOn(PlannedStep::open).isNotEmpty();
  }

  @Test
  void anotherNameOnTheLineIsAnotherPerson() {
    long dana = people().get(0).id();
    tells(List.of(named("John Lee"), named("Sam Roy")), Map.of(), null, null, List.of());
    assertThat(people()).extracting(Contact::name).containsExactly("John Lee", "Sam Roy");
    assertThat(people().get(0).id()).isNotEqualTo(dana);

    long sam = people().get(1).id();
    tells(List.of(named("John Lee"), named("Samuel Roy")), Map.of(), null, null, List.of());
    assertThat(people().get(1).id()).isNotEqualTo(sam);
    long samuel = people().get(1).id();
    tells(List.of(named("John Lee"), named("Samuel Roi")), Map.of(), null, null, List.of());
    assertThat(people().get(1).id()).isEqualTo(samuel);
  }

  @Test
  void anotherAddressIsAnotherPersonHoweverAlikeTheNames() {
    tells(
        List.of(mail("Anna Smith", "anna@a.com"), named("Sam Roy")),
        Map.of(),
        null,
        null,
        List.of());
    long anna = people().get(0).id();
    tells(
        List.of(mail("Anne Smith", "anne@a.com"), named("Sam Roy")),
        Map.of(),
        null,
        null,
        List.of());
    assertThat(people().get(0).id()).isNotEqualTo(anna);
  }

  private static PersonForm mail(String name, String address) {
    return new PersonForm(name, "", address, "", "", LinkedIn.NOT_ASKED, null);
  }
}
