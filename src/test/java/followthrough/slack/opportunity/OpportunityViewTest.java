package followthrough.slack.opportunity;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.reachable;
import static followthrough.scenarios.Seeker.titled;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.AcceptOffer;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.CorrectAnswer;
import followthrough.core.action.Debrief;
import followthrough.core.action.DebriefForm;
import followthrough.core.action.MoveInterview;
import followthrough.core.action.Outcome;
import followthrough.core.action.PersonForm;
import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordOtherOffer;
import followthrough.core.action.RecordReply;
import followthrough.core.action.SetDecision;
import followthrough.core.action.Stop;
import followthrough.core.action.UndoAnswer;
import followthrough.core.pipeline.Contact;
import followthrough.core.pipeline.Happening;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Medium;
import followthrough.core.pipeline.Opportunity;
import followthrough.core.pipeline.Said;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History.Kind;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.ViewLimits;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.Facts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpportunityViewTest {
  private final Seeker ada = new Seeker();

  @Test
  void saysWhatOfTheCompanysDaysIsAGuess() {
    ada.log("Acme", "2026-12-03T10:00", reachable("Dana"));
    assertThat(Shown.of(OpportunityView.render(ada.view(), new Leaf(acme(), 0)).getBlocks()))
        .doesNotContain("guess");
    ada.press(
        new RecordOtherOffer(
            "Bolt",
            ZoneId.of("Europe/Berlin"),
            "DE",
            LocalDate.parse("2026-12-09"),
            null,
            null,
            List.of(acme())));
    long bolt = ada.view().file().pipeline().opportunities().get(1).id();
    assertThat(Shown.of(OpportunityView.render(ada.view(), new Leaf(bolt, 0)).getBlocks()))
        .contains(
            "A guess until you say it under Edit: its time zone (Berlin) and its public holidays"
                + " (DE).");
    Facts facts = new Facts(ada.view());
    assertThat(facts.companyPlace(bolt)).isEqualTo("Berlin (a guess)");
    assertThat(facts.companyPlace(acme())).isEqualTo("New York");
  }

  private long acme() {
    return ada.view().file().pipeline().opportunities().get(0).id();
  }

  private long contact(String name) {
    return ada.view().file().pipeline().contacts().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private StepKey step(FollowUpKind kind) {
    return ada.view().plan().steps().stream()
        .map(one -> one.step().key())
        .filter(key -> key.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private View page(int page) {
    View view = OpportunityView.render(ada.view(), new Leaf(acme(), page));
    ViewLimits.check(view);
    return view;
  }

  private String text() {
    return Shown.of(page(0).getBlocks());
  }

  private String text(long opportunity) {
    return Shown.of(OpportunityView.render(ada.view(), new Leaf(opportunity, 0)).getBlocks());
  }

  private String json() {
    return GsonFactory.createSnakeCase().toJson(page(0).getBlocks());
  }

  @Test
  void beforeTheTalkItTellsWhatComes() {
    ada.log("Acme", "2026-12-03T10:00", titled("Dana Lee", "Editor"));
    assertThat(text())
        .contains("Acme (Editor)\nStage: \u27e6Under way\u27e7\n")
        .contains("Tomorrow at 10:00 AM: prepare for the interview.")
        .contains("Thu, Dec 3, 1:00 PM: thank Dana Lee by e-mail.")
        .contains("\u27e6Round 1\u27e7: Thu, Dec 3, 10:00 AM to 11:00 AM\nIn person, to come.")
        .contains("\u27e6Dana Lee\u27e7, Editor: to be thanked afterward.")
        .contains("No decision date is known.")
        .contains("Tue, Dec 1, 8:00 AM: You logged the interview of Thu, Dec 3, 10:00 AM")
        .contains("You haven't written to them.\nCheck-ins: 0 of 2.")
        .doesNotContain("LinkedIn");
    assertThat(json()).contains("\"why_step\"", "\"edit_interview\"").doesNotContain("\"debrief\"");
  }

  @Test
  void whatIsDueStandsFirstAndSaysByWhen() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"), reachable("Sam Roy"));
    ada.passTo("2026-12-01T13:00");
    assertThat(text())
        .contains("Due now: debrief the interview.")
        .contains("Due now: thank Dana Lee by e-mail and Sam Roy by e-mail, by 11:00 AM tomorrow.")
        .contains("What is due has its buttons in its message and on your Home tab.")
        .contains("Dana Lee\u27e7, Director: thank-you still open, by 11:00 AM tomorrow.")
        .contains("LinkedIn: they agreed.");
    assertThat(json()).contains("\"debrief\"");
  }

  @Test
  void thanksTellHowAndWhen() {
    ada.log(
        "Acme",
        "2026-12-01T10:00",
        reachable("Dana Lee"),
        titled("Sam Roy", ""),
        titled("Kim Day", "CTO"));
    ada.passTo("2026-12-01T17:10");
    StepKey thanks = step(FollowUpKind.THANK_YOU);
    ada.press(new AnswerRow(thanks, List.of(contact("Dana Lee")), Kind.SENT));
    ada.press(new AnswerRow(thanks, List.of(contact("Sam Roy")), Kind.SKIPPED));
    ada.press(new AnswerRow(thanks, List.of(contact("Kim Day")), Kind.SENT));
    ada.press(new UndoAnswer(thanks, List.of(contact("Kim Day"))));
    assertThat(text())
        .contains("Dana Lee\u27e7, Director: thanked Tue, Dec 1 by e-mail. LinkedIn: they agreed.")
        .contains("Sam Roy\u27e7: thank-you skipped. LinkedIn: not asked.")
        .contains("Kim Day\u27e7, CTO: thank-you still open, by 11:00 AM tomorrow.")
        .contains("Tue, Dec 1, 5:10 PM: thank-you note to Dana Lee by e-mail")
        .contains("Tue, Dec 1, 5:10 PM: thank-you note to Sam Roy, skipped")
        .doesNotContain("note to Kim Day")
        .contains("You've written to them once since the interview on Tue, Dec 1.");

    ada.passTo("2026-12-03T12:00");
    ada.press(new AnswerRow(step(FollowUpKind.LINKEDIN_INVITATION), List.of(), Kind.SENT));
    ada.press(
        new CorrectAnswer(
            thanks, contact("Dana Lee"), Kind.VOICEMAIL, at("2026-12-01T15:00"), Medium.PHONE));
    assertThat(text())
        .contains("Dana Lee\u27e7, Director: thanked Tue, Dec 1 by voicemail. LinkedIn: invitation")
        .contains("Tue, Dec 1, 3:00 PM: thank-you note to Dana Lee, as a voicemail")
        .contains("Thu, Dec 3, 12:00 PM: LinkedIn invitation to Dana Lee\n")
        .contains("Kim Day\u27e7, CTO: thank-you still open, by 11:00 AM tomorrow.")
        .contains("You've written to them 2 times since the interview on Tue, Dec 1.");
  }

  @Test
  void oneNoteToPassOnIsOneEntry() {
    ada.log(
        "Acme",
        "2026-12-01T10:00",
        IntStream.rangeClosed(1, 8)
            .mapToObj(number -> reachable("Person Number" + number))
            .toArray(PersonForm[]::new));
    coordinator("Pat Lind");
    ada.passTo("2026-12-01T13:00");
    assertThat(text())
        .contains("thank-you still open, by 11:00 AM tomorrow in the note to Pat Lind");
    ada.press(new AnswerRow(step(FollowUpKind.THANK_YOU), List.of(), Kind.SENT));
    String text = text();
    assertThat(text)
        .contains("thanked Tue, Dec 1 in the note to Pat Lind")
        .contains("thank-you note to Pat Lind by e-mail, to pass on to Person Number1, Person")
        .contains("You've written to them once since the interview");
    assertThat(json()).containsOnlyOnce("\"correct_answer\"");
  }

  /** Somebody who arranges interviews and was not met. */
  private void coordinator(String name) {
    ada.press(
        (ledger, plan, now) -> {
          long number = ledger.number();
          var one = ledger.pipeline().opportunities().get(0);
          ledger.save(
              new Contact(
                  number,
                  one.id(),
                  name,
                  "",
                  "pat@example.com",
                  "",
                  "",
                  LinkedIn.NOT_ASKED,
                  now,
                  null));
          ledger.save(
              new Opportunity(
                  one.id(),
                  one.company(),
                  one.role(),
                  one.style(),
                  one.zone(),
                  one.holidays(),
                  one.closures(),
                  number,
                  null,
                  null,
                  false,
                  "",
                  Set.of()));
          return Outcome.done(number);
        });
  }

  @Test
  void bothClocksStandWhereTheyDiffer() {
    ada.log("Acme", ZoneId.of("Europe/Berlin"), "2026-12-01T10:00", null, reachable("Dana Lee"));
    assertThat(text()).contains("Tue, Dec 1, 10:00 AM to 11:00 AM (4:00 PM to 5:00 PM in Berlin)");
    ada.log("Acme", ZoneId.of("Asia/Tokyo"), "2026-12-02T20:00", null, reachable("Dana Lee"));
    assertThat(text()).contains("(Thu, Dec 3, 10:00 AM to 11:00 AM in Tokyo)");
  }

  @Test
  void aDebriefTellsHowItWentAndWhatTheySaid() {
    long interview = ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-01T12:00");
    ada.press(
        new Debrief(
            interview,
            new DebriefForm(
                null,
                Map.of(contact("Dana Lee"), Said.untold("We lost *two* launches")),
                null,
                LocalDate.of(2026, 12, 11),
                false,
                null,
                List.of("salary", "dates"),
                null,
                new LookBack(LookBack.Impression.MIXED, "Ask first", "a task by mail"))));
    ada.passTo("2026-12-02T12:00");
    ada.press(new SetDecision(acme(), LocalDate.of(2026, 12, 18)));
    assertThat(text())
        .contains("\nThey said: \u201cWe lost *two* launches\u201d\n")
        .contains("It was mixed.\n\u27e6To mend\u27e7: salary; dates\n")
        .contains("\u27e6What you would answer now\u27e7: Ask first\n")
        .contains("\u27e6Their next step\u27e7: a task by mail\n")
        .contains(
            "Decision date: \u27e6Fri, Dec 18\u27e7, named on Wed, Dec 2 (before: Fri, Dec 11).")
        .contains(
            "Wed, Dec 2, 12:00 PM: You set the decision date to Fri, Dec 18 (before: Fri, Dec 11)")
        .contains("it was mixed, decision date Fri, Dec 11\n");
  }

  @Test
  void whatHappenedIsToldAtTheTopAndOfSeveralRoundsBesideEach() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    assertThat(json()).containsOnlyOnce("\"action_id\":\"news\"");
    ada.log("Acme", "2026-12-08T10:00", reachable("Sam Roy"));
    assertThat(json().split("\"action_id\":\"news\"", -1)).hasSize(4);
    assertThat(text())
        .contains("\u27e6Round 1\u27e7: Tue, Dec 1", "\u27e6Round 2\u27e7: Tue, Dec 8");
  }

  @Test
  void aRoundThatWasCalledOffSaysSoAndAsksForNoDebrief() {
    long interview = ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.press(new MoveInterview(interview, Happening.By.EMPLOYER));
    assertThat(text()).contains("In person, moved, no new time yet.");
    ada.passTo("2026-12-02T12:00");
    assertThat(json()).doesNotContain("\"debrief\"");
  }

  @Test
  void anOfferHasItsAnswerDayAndCountsFromWhenTheyWereHeardOf() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-08T12:00");
    ada.press(new AnswerRow(step(FollowUpKind.CHECK_IN_1), List.of(), Kind.SENT));
    assertThat(text()).contains("Check-ins: 1 of 2.");
    ada.passTo("2026-12-09T12:00");
    ada.press(new RecordReply(acme(), null, Medium.EMAIL, null));
    assertThat(text())
        .contains("You haven't written to them since you heard from them on Wed, Dec 9.")
        .contains("Check-ins: 0 of 2.");
    ada.press(new RecordOffer(acme(), LocalDate.of(2026, 12, 18), null, null));
    assertThat(text())
        .contains("\u27e6Offer in hand\u27e7")
        .contains("Your answer to the offer: by the end of \u27e6Fri, Dec 18\u27e7.")
        .doesNotContain("Check-ins:");
    assertThat(json()).contains("\"take_back_happening\"", "Take this back?");
  }

  @Test
  void remindersOnHoldAreSaidToBe() {
    ada.log("Acme", "2026-12-03T10:00", reachable("Dana Lee"));
    ada.press(new Stop());
    assertThat(text()).contains("Reminders are on hold");
  }

  @Test
  void aLongStoryTurnsPagesWithoutLosingAnything() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    for (int day = 1; day <= 200; day++) {
      ada.press(new SetDecision(acme(), LocalDate.of(2027, 1, 1).plusDays(day)));
    }
    StringBuilder all = new StringBuilder();
    int pages = 0;
    while (page(pages).getPrivateMetadata().equals(new Leaf(acme(), pages).text())) {
      View page = page(pages++);
      assertThat(page.getNotifyOnClose()).isTrue();
      all.append(Shown.of(page.getBlocks())).append("\n");
    }
    assertThat(pages).isEqualTo(3);
    for (int day = 1; day <= 200; day++) {
      LocalDate set = LocalDate.of(2027, 1, 1).plusDays(day);
      assertThat(all.toString())
          .contains("set the decision date to " + Times.day(set, set.minusYears(1)));
    }
    assertThat(all).containsOnlyOnce("33%");
    assertThat(text()).contains("Page 1 of 3", "33%");
    assertThat(json()).contains("\"Older\"").doesNotContain("\"Newer\"");
  }

  @Test
  void acceptingAnotherOfferIsToldHereToo() {
    ada.log("Acme", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.log("Bolt", "2026-12-01T15:00", reachable("Lou Fox"));
    long bolt = ada.view().file().pipeline().opportunities().get(1).id();
    ada.passTo("2026-12-03T12:00");
    ada.press(new RecordOffer(bolt, LocalDate.of(2026, 12, 18), null, null));
    ada.log("Bolt", "2026-12-09T15:00", reachable("Lou Fox"));
    ada.press(new AcceptOffer(bolt));
    assertThat(text(bolt))
        .contains("withdraw: write to Dana Lee at Acme by e-mail")
        .contains("no longer expected")
        .doesNotContain("to come", "33%");
    assertThat(text())
        .contains("\u27e6Withdrawn\u27e7")
        .contains("You accepted the offer from Bolt, so this one was withdrawn")
        .contains("Due now: withdraw: write to Dana Lee");
    ada.press(new AnswerRow(step(FollowUpKind.WITHDRAW), List.of(), Kind.SENT));
    assertThat(text()).contains("withdrawal to Dana Lee by e-mail");
  }

  @Test
  void everythingStaysAsTyped() {
    String typed = "<b> & *x* _y_ ~z~ `q`";
    ada.log(typed + " Co", typed + " Role", "2026-12-01T10:00", titled(typed + " Ward", typed));
    ada.passTo("2026-12-01T17:00");
    ada.press(new AnswerRow(step(FollowUpKind.THANK_YOU), List.of(), Kind.SENT));
    assertThat(text())
        .contains(typed + " Co (" + typed + " Role)\n")
        .contains("\u27e6" + typed + " Ward\u27e7, " + typed + ": thanked")
        .contains("thank-you note to " + typed + " Ward by e-mail");
  }

  @Test
  void whatIsGoneSaysSo() {
    View view = OpportunityView.render(ada.view(), new Leaf(7, 0));
    ViewLimits.check(view);
    assertThat(Shown.of(view.getBlocks())).contains("no longer there");
  }
}
