package followthrough.slack.opportunity;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Desk;
import followthrough.core.pipeline.Due;
import followthrough.core.pipeline.Filed;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Pipeline;
import followthrough.core.plan.CaseFile;
import followthrough.scenarios.Seeker;
import followthrough.slack.kit.RichText;
import followthrough.slack.messages.Facts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HappeningSentencesTest {
  private final Seeker ada = new Seeker();
  private final long interview = ada.log("Acme", "2026-12-01T10:00", reachable("Dana *Lee*"));
  private final long acme = ada.view().file().pipeline().opportunities().get(0).id();
  private final long dana = ada.view().file().pipeline().contacts().get(0).id();

  /** What happened, one after another, and what is said of it; no two have a time in common. */
  private final Map<Happening, String> said = new LinkedHashMap<>();

  /** A number and a minute of its own. */
  private record Place(long number, Instant at) {}

  private void tell(Function<Place, Happening> one, String words) {
    int number = said.size();
    Instant at = at("2026-12-01T08:00").plus(Duration.ofHours(7L * number));
    said.put(one.apply(new Place(100L + number, at)), words);
  }

  private static Instant ends(String starts) {
    return at(starts).plus(Duration.ofHours(1));
  }

  private void saved(String starts, LocalDate decision, String words) {
    tell(
        p ->
            new Happening.Saved(
                p.number, p.at, acme, interview, at(starts), ends(starts), decision, Medium.EMAIL),
        words);
  }

  private void newTime(
      String starts, LocalDate decision, Happening.By by, boolean confirm, String words) {
    tell(
        p ->
            new Happening.NewTime(
                p.number, p.at, acme, interview, at(starts), ends(starts), decision, by, confirm),
        words);
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2026, 12, day);
  }

  /** What the story of Acme says when all this has happened. */
  private List<String> words() {
    CaseFile file = ada.view().file();
    Pipeline known = file.pipeline();
    CaseFile told =
        new CaseFile(
            file.person(),
            new Pipeline(
                known.opportunities(),
                known.interviews(),
                known.contacts(),
                List.copyOf(said.keySet())),
            file.history());
    Instant now = at("2026-12-20T09:00");
    Desk.View view = new Desk.View(told, ada.policy.plan(told, now), now);
    HappeningSentences words = new HappeningSentences(new Facts(view), acme);
    return view.story().of(acme).turns().stream().map(words::of).map(RichText::characters).toList();
  }

  private void tellsOfTalks() {
    saved(
        "2026-12-03T10:00",
        december(18),
        "You logged the interview of Thu, Dec 3, 10:00 AM, decision date Fri, Dec 18");
    tell(
        p -> new Happening.MovedAway(p.number, p.at, acme, interview, Happening.By.USER, ""),
        "You had to move the interview of Thu, Dec 3, 10:00 AM");
    newTime(
        "2026-12-04T11:00",
        december(21),
        Happening.By.EMPLOYER,
        true,
        "They moved the interview to Fri, Dec 4, 11:00 AM, decision date Mon, Dec 21"
            + " (before: Fri, Dec 18)");
    tell(
        p -> new Happening.MovedAway(p.number, p.at, acme, interview, Happening.By.EMPLOYER, ""),
        "They moved the interview of Fri, Dec 4, 11:00 AM and named no new time");
    newTime(
        "2026-12-05T12:00",
        null,
        Happening.By.USER,
        true,
        "You moved the interview to Sat, Dec 5, 12:00 PM");
    tell(
        p -> new Happening.Cancelled(p.number, p.at, acme, interview, Medium.PHONE, ""),
        "They canceled the interview of Sat, Dec 5, 12:00 PM by phone");
    newTime(
        "2026-12-06T13:00",
        december(21),
        Happening.By.USER,
        false,
        "You corrected the time of the interview to Sun, Dec 6, 1:00 PM");
    tell(
        p -> new Happening.NotCalled(p.number, p.at, acme, interview, false, ""),
        "They didn't call for the interview of Sun, Dec 6, 1:00 PM");
    newTime(
        "2026-12-07T14:00",
        null,
        Happening.By.EMPLOYER,
        true,
        "They moved the interview to Mon, Dec 7, 2:00 PM");
    LookBack well = new LookBack(LookBack.Impression.WELL, "", "");
    tell(
        p ->
            new Happening.Debriefed(
                p.number, p.at, acme, interview, december(22), List.of("answers"), dana, well),
        "You debriefed the interview of Mon, Dec 7, 2:00 PM: it went well, reference:"
            + " Dana *Lee*, decision date Tue, Dec 22 (before: Mon, Dec 21)");
    tell(
        p -> new Happening.PraiseArrived(p.number, p.at, acme, interview),
        "Your reference has written");
  }

  private void tellsOfAnswers() {
    tell(
        p -> new Happening.DecisionSet(p.number, p.at, acme, null, december(23)),
        "You set the decision date to Wed, Dec 23 (before: Tue, Dec 22)");
    tell(
        p -> new Happening.Replied(p.number, p.at, acme, null, Medium.EMAIL, dana),
        "Dana *Lee* replied by e-mail, no decision date named (before: Wed, Dec 23)");
    tell(
        p -> new Happening.Replied(p.number, p.at, acme, december(24), null, 99L),
        "They replied, decision date Thu, Dec 24");
    tell(
        p -> new Happening.DecisionSet(p.number, p.at, acme, interview, null),
        "You removed the decision date (before: Thu, Dec 24)");
    tell(
        p ->
            new Happening.Promised(
                p.number, p.at, acme, Instant.parse("2026-12-24T18:00:00Z"), "", dana),
        "Dana *Lee* promised to be in touch by Thu, Dec 24, 1:00 PM");
    tell(
        p ->
            new Happening.Promised(
                p.number, p.at, acme, Instant.parse("2026-12-24T18:00:00Z"), "the pay", null),
        "They promised to be in touch by Thu, Dec 24, 1:00 PM: the pay");
    tell(
        p -> new Happening.OutOfOffice(p.number, p.at, acme, null, december(28)),
        "Somebody is out of office until Mon, Dec 28");
    tell(
        p -> new Happening.NextRound(p.number, p.at, acme, null, Medium.PHONE, dana),
        "Dana *Lee* invited you to the next round by phone");
    tell(
        p -> new Happening.MediumNoted(p.number, p.at, acme, Medium.PHONE),
        "You noted that they last got in touch by phone");
    tell(
        p -> new Happening.MediumNoted(p.number, p.at, acme, null),
        "You noted that you don't know how they last got in touch");
  }

  private void tellsOfRequests() {
    long[] asked = new long[2];
    tell(
        p -> {
          asked[0] = p.number;
          return new Happening.Requested(
              p.number, p.at, acme, "two *references*", Due.on(december(28)), dana);
        },
        "Dana *Lee* asked you for two *references*, due Mon, Dec 28");
    tell(
        p -> {
          asked[1] = p.number;
          Due due = Due.at(Instant.parse("2026-12-28T18:00:00Z"));
          return new Happening.Requested(p.number, p.at, acme, "the form", due, null);
        },
        "They asked you for the form, due Mon, Dec 28, 1:00 PM");
    tell(
        p -> new Happening.Delivered(p.number, p.at, acme, asked[0]),
        "You delivered two *references*");
    tell(
        p -> new Happening.RequestDropped(p.number, p.at, acme, asked[1]),
        "They no longer ask for the form");
  }

  private void tellsOfTheEnd() {
    tell(
        p -> new Happening.Offered(p.number, p.at, acme, december(29), Medium.PHONE, null),
        "They made you an offer by phone, to be answered by Tue, Dec 29");
    tell(
        p -> new Happening.MoreTimeAsked(p.number, p.at, acme, december(30)),
        "You asked for more time, until Wed, Dec 30");
    tell(p -> new Happening.MoreTimeRefused(p.number, p.at, acme), "They gave you no more time");
    tell(
        p -> new Happening.Countered(p.number, p.at, acme, "the *salary*"),
        "You made a counter-offer: the *salary*");
    tell(p -> new Happening.Countered(p.number, p.at, acme, ""), "You made a counter-offer");
    tell(
        p -> new Happening.Competed(p.number, p.at, acme, List.of(acme)),
        "You chose to tell Acme about this offer");
    tell(
        p -> new Happening.Competed(p.number, p.at, acme, List.of()),
        "You chose to tell nobody about this offer");
    tell(p -> new Happening.Accepted(p.number, p.at, acme), "You accepted the offer");
    tell(p -> new Happening.Declined(p.number, p.at, acme, ""), "You declined the offer");
    tell(p -> new Happening.Withdrawn(p.number, p.at, acme, ""), "You withdrew");
    tell(p -> new Happening.Rejected(p.number, p.at, acme, null), "They said no");
    tell(p -> new Happening.Archived(p.number, p.at, acme, Filed.UNTOLD), "You archived it");
    tell(
        p -> new Happening.Archived(p.number, p.at, acme, Filed.NO_ANSWER),
        "You archived it, because they never answered");
    tell(
        p -> new Happening.Archived(p.number, p.at, acme, Filed.ROLE_CLOSED),
        "You archived it, because they closed the role");
    tell(p -> new Happening.KeptOpen(p.number, p.at, acme), "You kept it open");
    tell(p -> new Happening.Reopened(p.number, p.at, acme), "You reopened it");
  }

  @Test
  void eachIsToldInWordsWithWhatStoodThenAndWhatWasTypedAsTyped() {
    tellsOfTalks();
    tellsOfAnswers();
    tellsOfRequests();
    tellsOfTheEnd();
    assertThat(said.keySet().stream().map(Happening::kind))
        .containsAll(
            EnumSet.complementOf(
                EnumSet.of(Happening.Kind.PAUSED, Happening.Kind.STOPPED, Happening.Kind.RESUMED)));
    assertThat(words()).isEqualTo(List.copyOf(said.values()));
  }

  @Test
  void everyWayHasAName() {
    assertThat(Arrays.stream(Way.values()).map(CorrectSentences::way)).doesNotHaveDuplicates();
  }
}
