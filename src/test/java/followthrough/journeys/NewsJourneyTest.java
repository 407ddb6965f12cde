package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.sandbox.ShownMessage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person tells of their interviews, by mistake and in good order. */
class NewsJourneyTest extends Journey {
  @BeforeEach
  void logsAnInterview() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com\nSam Roy, sam@example.com");
  }

  /** What `/interview next` says of the days to come, without what waits already. */
  private String comingNext() {
    ada.types("/interview next");
    return ada.lastEphemeral().text();
  }

  @Test
  void aDebriefSaysInOneLineWhatMoved() {
    passTo("2026-12-01T11:15");
    ada.clicks("Debrief");
    ada.fillsIn(
        "Who was there?", "Dana Leigh, dana@example.com\nSam Roy, sam@example.com\nPat Lind");
    ada.fillsIn("One thing Sam Roy said", "the move to the new billing system");
    assertThat(ada.modal().texts().toString())
        .contains("told me about the move to the new billing system");
    ada.fillsIn("Decision expected by", "2026-12-07");
    assertThat(ada.modal().texts()).contains("If you save this: Comes: check-in 1 (Wed, Dec 9).");
    ada.fillsIn("Who agreed to connect on LinkedIn?", "Dana Lee");
    ada.fillsIn("How did it go?", "Partly");
    ada.saves();
    settles();

    assertThat(ada.lastEphemeral().text())
        .contains("Check-in 1 moved to Wed, Dec 9.")
        .doesNotContain("\n");
    assertThat(ada.modal().texts().toString()).contains("one thing that Pat Lind said");
    assertThat(ada.modal().value("One thing Sam Roy said")).contains("billing");
    ada.fillsIn("One thing Pat Lind said", "the new office");
    assertThat(ada.modal().texts().toString()).contains("told me about the new office");
    ada.saves();
    settles();
    assertThat(ada.hasModal()).isFalse();
    assertThat(ada.lastEphemeral().text()).contains("Noted.");
    passTo("2026-12-01T13:00");
    assertThat(ada.lastMessage().text()).contains("Dana Leigh", "Sam Roy", "Pat Lind");
    atHome();
    ada.selectsAtHome("Acme", "Debrief");
    assertThat(ada.modal().value("One thing Sam Roy said")).contains("billing");
    assertThat(ada.modal().value("Who agreed to connect on LinkedIn?")).isEqualTo("Dana Leigh");
    assertThat(ada.modal().value("Decision expected by")).isEqualTo("2026-12-07");
    assertThat(ada.modal().value("How did it go?")).isEqualTo("Partly");
    ada.closesAll();
  }

  @Test
  void whatWentWrongComesBackInTheThankYou() {
    passTo("2026-12-01T11:15");
    ada.clicks("Debrief");
    ada.fillsIn("What went wrong?", "the question about budgets");
    ada.fillsIn("What would you answer now?", "I planned a budget of two million for three years.");
    ada.saves();
    settles();
    passTo("2026-12-01T13:00");

    assertThat(ada.lastMessage().text())
        .contains("You'd answer now: “I planned a budget of two million for three years.”")
        .doesNotContain("the question about budgets");
  }

  @Test
  void aReplyByMistakeIsTakenBackWhereItWasTold() {
    passTo("2026-12-01T13:00");
    String before = comingNext();
    ada.selects("They replied");
    ada.fillsIn("Decision expected by", "2026-12-18");
    ada.saves();
    settles();
    ShownMessage line = ada.lastEphemeral();
    assertThat(line.text()).contains("Acme replied", "Check-in 1 moved to Tue, Dec 22");
    assertThat(ada.lastMessage().text()).contains("Thank Dana Lee at Acme for the reply");
    assertThat(comingNext()).isNotEqualTo(before);

    ada.clicks("Undo", line);
    settles();
    assertThat(ada.ephemerals()).extracting(ShownMessage::text).anyMatch(t -> t.contains("Undone"));
    assertThat(ada.lastMessage().text())
        .contains("No longer needed: Thanks for the reply, Acme", "Dana Lee", "you took back");
    assertThat(comingNext()).isEqualTo(before);
  }

  @Test
  void beforeSaveTheFormSaysWhatGoesAndWhatComes() {
    passTo("2026-12-03T13:00");
    String before = comingNext();
    ada.selects("They replied");
    assertThat(ada.modal().texts())
        .contains(
            "If you save this: Comes: thanks for the reply (at once), check-in 1 (Thu, Dec 10).");
    ada.fillsIn("Decision expected by", "2026-12-18");
    assertThat(ada.modal().shows("check-in 1 (Tue, Dec 22)")).isTrue();
    assertThat(ada.modal().value("Decision expected by")).isEqualTo("2026-12-18");
    ada.closesAll();
    ada.selects("They will call or write by …");
    assertThat(ada.modal().shows("once the form is complete")).isTrue();
    ada.closesAll();
    ada.selects("They make an offer");
    ada.fillsIn("Answer by", "2026-12-11");
    assertThat(ada.modal().shows("Goes: ")).isTrue();
    assertThat(ada.modal().shows("answer to the offer (at once)")).isTrue();
    ada.closesAll();
    assertThat(comingNext()).isEqualTo(before);
  }

  @Test
  void atHomeTheAnswerStandsInAModal() {
    passTo("2026-12-02T09:00");
    atHome();
    ada.selectsAtHome("Acme", "Archive it");
    assertThat(ada.modal().shows("If you save this: Goes: ")).isTrue();
    ada.saves();
    town.rests();
    assertThat(ada.modal().title()).isEqualTo("Saved");
    assertThat(ada.modal().shows("Acme is archived")).isTrue();
    assertThat(ada.home().shows("Archived")).isTrue();

    ada.clicks("Undo");
    town.rests();
    assertThat(ada.modal().shows("as it was before")).isTrue();
    ada.closesAll();
    assertThat(ada.home().shows("Archived")).isFalse();

    ada.selectsAtHome("Acme", "They said no");
    ada.saves();
    settles();
    ada.closesAll();
    assertThat(ada.lastMessage().text()).contains("After the rejection");
    ada.clicksAtHome("Show 1 closed");
    town.rests();
    ada.selectsAtHome("Acme", "Open it again");
    settles();
    assertThat(ada.modal().shows("in 30 days")).isTrue();
    ada.closesAll();
    assertThat(ada.home().shows("Rejected")).isFalse();
  }

  @Test
  void whatCannotBeIsSaidBesideTheFieldAndNothingIsLost() {
    passTo("2026-12-01T13:00");
    ada.selects("They make an offer");
    ada.fillsIn("Answer by", "2026-11-30");
    ada.fillsIn("Or somebody else", "Lou Fox, lou@example.com");
    ada.saves();
    assertThat(ada.modal().error("Answer by")).contains("has passed");
    assertThat(ada.modal().value("Or somebody else")).contains("Lou Fox");
    ada.fillsIn("Answer by", "2026-12-10");
    ada.saves();
    settles();
    assertThat(ada.lastEphemeral().text()).contains("makes you an offer");
    assertThat(ada.lastMessage().text()).contains("Lou Fox");
  }

  @Test
  void anOfferWithoutAnAnswerDayIsAskedAboutAgain() {
    passTo("2026-12-01T13:00");
    ada.selects("They make an offer");
    ada.saves();
    settles();
    assertThat(ada.lastEphemeral().text())
        .contains("they named no answer day, so I'll ask you again on Fri, Dec 4");
    assertThat(ada.lastMessage().text()).contains("ask by when they need your answer");

    passTo("2026-12-04T09:00");
    assertThat(ada.lastMessage().text()).startsWith("By when does Acme need your answer?");
    ada.clicks("Why?");
    assertThat(ada.modal().texts().toString()).contains("three business days after the offer");
    ada.closesAll();
    ada.selects("They make an offer");
    ada.fillsIn("Answer by", "2026-12-10");
    ada.saves();
    settles();
    assertThat(ada.messages())
        .noneMatch(one -> one.text().startsWith("By when does Acme need your answer?"));
  }

  @Test
  void aDayBeforeTheInterviewAndATimeThatHasPassedAreSaidBesideTheField() {
    logs("Bolt", "2026-12-08 10:00", "Lou Fox, lou@example.com");
    passTo("2026-12-01T11:15");
    ada.clicks("Debrief");
    ada.fillsIn("Decision expected by", "2026-11-27");
    ada.fillsIn("What went wrong?", "came late");
    ada.saves();
    assertThat(ada.modal().error("Decision expected by")).contains("before the interview");
    assertThat(ada.modal().value("What went wrong?")).isEqualTo("came late");
    ada.closesAll();

    atHome();
    ada.selectsAtHome("Bolt", "They move the interview");
    ada.fillsIn("Starts", "2026-11-30 10:00");
    ada.saves();
    assertThat(ada.modal().error("Starts")).contains("has passed");
    ada.fillsIn("Starts", "2026-12-09 10:00");
    ada.fillsIn("Decision expected by", "2026-12-08");
    ada.saves();
    assertThat(ada.modal().error("Decision expected by")).contains("before the interview");
    ada.fillsIn("Decision expected by", "2026-12-14");
    ada.saves();
    settles();
    ada.closesAll();
    assertThat(ada.lastMessage().text()).contains("Confirm the new time with Lou Fox");
  }

  @Test
  void whoeverWasThankedStaysOnTheList() {
    passTo("2026-12-01T13:00");
    ada.clicks("Mark sent", "Dana Lee");
    settles();
    ada.selects("Debrief");
    ada.fillsIn("Who was there?", "Sam Roy, sam@example.com\nPat Lind, pat@example.com");
    ada.saves();
    assertThat(ada.modal().error("Who was there?")).contains("You have thanked Dana Lee already");

    ada.fillsIn(
        "Who was there?",
        IntStream.rangeClosed(1, 25).mapToObj(n -> "Guest " + n).collect(Collectors.joining("\n")));
    ada.saves();
    assertThat(ada.modal().error("Who was there?")).contains("at most 20");
    assertThat(ada.modal().value("Who was there?")).contains("Guest 25");
    ada.closesAll();
  }

  @Test
  void anOldMenuSaysThatThingsHaveChanged() {
    passTo("2026-12-01T13:00");
    ShownMessage old = ada.lastMessage();
    town.sandbox().badDays().always("chat.update").answersError("edit_window_closed");
    atHome();
    ada.selectsAtHome("Acme", "I withdraw");
    ada.saves();
    settles();
    town.sandbox().badDays().end();
    ada.closesAll();
    ada.messages();
    ada.clicks("Mark sent", "Sam Roy", old);
    town.rests();
    assertThat(ada.lastEphemeral().text()).contains("plan has changed");
  }

  @Test
  void acceptingNamesWhatEndsWithIt() {
    logs("Bolt & Co", "2026-12-08 10:00", "Lou Fox, lou@example.com");
    passTo("2026-12-01T13:00");
    atHome();
    ada.selectsAtHome("Acme", "They make an offer");
    ada.fillsIn("Answer by", "2026-12-10");
    ada.saves();
    settles();
    ada.closesAll();
    ada.messages();
    ada.selectsAtHome("Acme", "I accept the offer");
    assertThat(ada.modal().shows("This closes Bolt & Co. I'll help you write to each today."))
        .isTrue();
    ada.saves();
    settles();
    assertThat(ada.modal().shows("Congratulations")).isTrue();
    ada.closesAll();
    assertThat(ada.lastMessage().text()).contains("Lou Fox", "Accept the offer from Acme");
  }

  @Test
  void aSecondMoveOfOnesOwnIsWarnedOf() {
    logs("Bolt", "2026-12-08 10:00", "Lou Fox, lou@example.com");
    atHome();
    ada.selectsAtHome("Bolt", "I must move the interview");
    assertThat(ada.modal().shows("one move is the limit")).isFalse();
    ada.fillsIn("Starts", "2026-12-09 10:00");
    ada.saves();
    settles();
    ada.closesAll();
    ada.messages();
    ada.selectsAtHome("Bolt", "I must move the interview");
    assertThat(ada.modal().shows("one move is the limit")).isTrue();
    ada.saves();
    settles();
    ada.closesAll();
    assertThat(ada.lastMessage().text()).contains("second move");
  }

  @Test
  void whoeverIsLateIsToldWhatToSayUntilTheInterviewStarts() {
    passTo("2026-12-01T09:05");
    ada.clicks("I'm running 20 minutes late");
    assertThat(ada.modal().title()).isEqualTo("Running late");
    assertThat(ada.modal().texts().toString())
        .contains("Call Dana Lee", "about 20 minutes late", "10:00 AM", "Or write one line");
    ada.closes();
    assertThat(comingNext()).contains("10:00 AM").doesNotContain("late");

    passTo("2026-12-01T10:01");
    ada.clicks("I'm running 10 minutes late");
    settles();
    assertThat(ada.lastEphemeral().text()).contains("changed");
  }

  @Test
  void nobodyWasThereForAVisit() {
    passTo("2026-12-01T10:05");
    atHome();
    ada.selectsAtHome("Acme", "Nobody was there");
    ada.fillsIn("When could you instead?", "Thursday after 2");
    ada.saves();
    settles();
    assertThat(ada.home().shows("They did not call")).isFalse();
    assertThat(ada.lastMessage().text()).contains("ask at the desk");
    ada.closesAll();

    town.travelTo(at("2026-12-01T10:15"));
    assertThat(ada.lastMessage().texts().toString())
        .contains("Nobody was there. Write at once: name the agreed time once");
    ada.clicks("Draft", "Dana Lee");
    assertThat(ada.modal().value("Text")).contains("Thursday after 2");
  }

  @Test
  void aPromiseWithAnHourIsAskedAboutAndCanBeTakenBack() {
    passTo("2026-12-02T10:00");
    atHome();
    ada.selectsAtHome("Acme", "They will call or write by …");
    ada.fillsIn("By when?", "2026-12-01 13:00");
    ada.saves();
    assertThat(ada.modal().error("By when?")).contains("has passed");
    ada.fillsIn("By when?", "2026-12-08 13:00");
    ada.saves();
    assertThat(ada.modal().texts().toString())
        .contains(
            "Noted: Acme will call or write by Tue, Dec 8, 1:00 PM.",
            "Note about the promise comes Wed, Dec 9.");
    ada.closesAll();
    settles();

    town.travelTo(at("2026-12-08T14:00"));
    assertThat(ada.lastMessage().texts().toString())
        .contains("Acme promised to be in touch by now");
    ada.clicks("Not yet");
    settles();
    town.travelTo(at("2026-12-09T09:00"));
    assertThat(ada.lastMessage().texts().toString()).contains("Name the promise once");
    ada.clicks("Draft", "Dana Lee");
    assertThat(ada.modal().labels()).contains("Subject");
    ada.closesAll();
  }

  @Test
  void anAbsenceNamesThePersonTheDayAndItsEffect() {
    passTo("2026-12-02T10:00");
    atHome();
    ada.selectsAtHome("Acme", "Somebody is out of office");
    ada.fillsIn("First day back", "2026-12-16");
    ada.fillsIn("Who is out of office?", "Dana Lee");
    ada.saves();
    assertThat(ada.modal().texts().toString())
        .contains("Noted: Dana Lee at Acme is out of office until Wed, Dec 16.")
        .contains("Check-in 1 moved to Thu, Dec 17.");
    ada.closesAll();
    ada.selectsAtHome("Acme", "Somebody is out of office");
    ada.fillsIn("First day back", "2026-12-03");
    ada.saves();
    assertThat(ada.modal().texts().toString())
        .contains("Noted: Dana Lee at Acme is out of office until Thu, Dec 3.");
    ada.closesAll();
  }

  @Test
  void aPromiseToldByMistakeIsTakenBack() {
    passTo("2026-12-02T10:00");
    String before = comingNext();
    atHome();
    ada.selectsAtHome("Acme", "They will call or write by …");
    ada.fillsIn("By when?", "2026-12-08 13:00");
    ada.saves();
    ada.clicks("Undo");
    settles();
    ada.closesAll();
    assertThat(comingNext()).isEqualTo(before);
  }
}
