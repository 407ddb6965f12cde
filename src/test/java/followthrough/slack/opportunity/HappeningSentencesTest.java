package followthrough.slack.opportunity;

import static followthrough.slack.messages.Seeker.at;
import static followthrough.slack.messages.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.slack.RichText;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.Seeker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HappeningSentencesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 18);
  private static final Instant THEN = at("2026-12-02T09:00");

  private final Seeker ada = new Seeker();
  private final long interview = ada.log("Acme", "2026-12-01T10:00", reachable("Dana *Lee*"));
  private final long acme = ada.view().file().pipeline().opportunities().get(0).id();
  private final long dana = ada.view().file().pipeline().contacts().get(0).id();

  /** One of every kind, and what is said of it. */
  private final Map<Happening, String> said = new java.util.LinkedHashMap<>();

  HappeningSentencesTest() {
    Instant s = at("2026-12-01T10:00");
    Instant e = at("2026-12-01T11:00");
    LookBack well = new LookBack(LookBack.Impression.WELL, "", "");
    tell(
        n -> new Happening.Saved(n, THEN, acme, interview, s, e, null, Medium.EMAIL),
        "You logged the interview of Tue, Dec 1, 10:00 AM");
    tell(
        n ->
            new Happening.NewTime(n, THEN, acme, interview, s, e, DAY, Happening.By.EMPLOYER, true),
        "They moved the interview to Tue, Dec 1, 10:00 AM, decision day Fri, Dec 18");
    tell(
        n -> new Happening.MovedAway(n, THEN, acme, interview, Happening.By.USER),
        "You had to move the interview of Tue, Dec 1, 10:00 AM");
    tell(
        n -> new Happening.Cancelled(n, THEN, acme, interview, Medium.PHONE),
        "They cancelled the interview of Tue, Dec 1, 10:00 AM by phone");
    tell(
        n -> new Happening.NotCalled(n, THEN, acme, interview),
        "They did not call for the interview of Tue, Dec 1, 10:00 AM");
    tell(
        n ->
            new Happening.Debriefed(
                n, THEN, acme, interview, DAY.plusDays(3), List.of("the first answer"), dana, well),
        "You looked back on the interview of Tue, Dec 1, 10:00 AM: it went well, reference:"
            + " Dana *Lee*, decision day Mon, Dec 21 (before: Fri, Dec 18)");
    tell(
        n -> new Happening.PraiseArrived(n, THEN, acme, interview),
        "A word of praise from your reference arrived");
    tell(
        n -> new Happening.DecisionSet(n, THEN, acme, interview, DAY),
        "You set the decision day to Fri, Dec 18 (before: Mon, Dec 21)");
    tell(
        n -> new Happening.Replied(n, THEN, acme, null, Medium.EMAIL, dana),
        "Dana *Lee* replied by e-mail, no decision day named");
    tell(
        n -> new Happening.OutOfOffice(n, THEN, acme, null, DAY),
        "They went away until Fri, Dec 18");
    tell(
        n -> new Happening.NextRound(n, THEN, acme, null, Medium.PHONE, dana),
        "Dana *Lee* invited you to the next round by phone");
    tell(
        n -> new Happening.MediumNoted(n, THEN, acme, Medium.PHONE),
        "You noted that they last got in touch by phone");
    tell(n -> new Happening.Rejected(n, THEN, acme, null), "They said no");
    tell(
        n -> new Happening.Offered(n, THEN, acme, DAY, Medium.PHONE, null),
        "They made you an offer by phone, to be answered by Fri, Dec 18");
    tell(
        n -> new Happening.Competed(n, THEN, acme, List.of(acme)),
        "You chose to tell Acme about this offer");
    tell(n -> new Happening.Accepted(n, THEN, acme), "You accepted the offer");
    tell(n -> new Happening.Declined(n, THEN, acme), "You declined the offer");
    tell(n -> new Happening.Withdrawn(n, THEN, acme), "You withdrew");
    tell(n -> new Happening.Archived(n, THEN, acme), "You archived it");
    tell(n -> new Happening.KeptOpen(n, THEN, acme), "You kept it open");
    tell(n -> new Happening.Reopened(n, THEN, acme), "You took it up again");
    tell(n -> new Happening.Paused(n, THEN, DAY), "You paused all reminders until Fri, Dec 18");
    tell(n -> new Happening.Stopped(n, THEN), "You stopped all reminders");
    tell(n -> new Happening.Resumed(n, THEN), "You let the reminders go on");
  }

  private void tell(Function<Long, Happening> one, String words) {
    said.put(one.apply(100L + said.size()), words);
  }

  @Test
  void everyKindOfHappeningIsAmongThem() {
    assertThat(said.keySet().stream().map(Happening::getClass).collect(Collectors.toSet()))
        .isEqualTo(kinds(Happening.class));
  }

  private static Set<Class<?>> kinds(Class<?> sealed) {
    Set<Class<?>> kinds = new HashSet<>();
    for (Class<?> one : sealed.getPermittedSubclasses()) {
      kinds.addAll(one.isSealed() ? kinds(one) : Set.of(one));
    }
    return kinds;
  }

  @Test
  void eachIsToldInWordsWithWhatWasTypedAsTyped() {
    List<Happening> all = new ArrayList<>(said.keySet());
    HappeningSentences words =
        new HappeningSentences(new Facts(ada.view()), new Promises(all, acme));
    assertThat(all.stream().map(words::of).map(RichText::characters).toList())
        .isEqualTo(List.copyOf(said.values()));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    List<Happening> bare =
        List.of(
            new Happening.NewTime(
                1, THEN, acme, interview, THEN, THEN, null, Happening.By.USER, false),
            new Happening.MovedAway(2, THEN, acme, 99, Happening.By.EMPLOYER),
            new Happening.DecisionSet(3, THEN, acme, null, null),
            new Happening.Replied(4, THEN, acme, DAY, null, 99L),
            new Happening.MediumNoted(5, THEN, acme, null),
            new Happening.Competed(6, THEN, acme, List.of()));
    HappeningSentences words =
        new HappeningSentences(new Facts(ada.view()), new Promises(bare, acme));
    assertThat(bare.stream().map(words::of))
        .containsExactly(
            "You corrected the time of the interview to Wed, Dec 2, 9:00 AM",
            "They moved the interview of then and named no new time",
            "You took the decision day back",
            "They replied, decision day Fri, Dec 18",
            "You noted that you do not know how they last got in touch",
            "You chose to tell nobody about this offer");
    assertThat(Arrays.stream(Way.values()).map(OpportunitySentences::way)).doesNotHaveDuplicates();
  }
}
