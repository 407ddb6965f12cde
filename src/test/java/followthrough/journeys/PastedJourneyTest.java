package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Pipeline;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.ShownMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that are pasted and interviews typed in one line, over the real door. */
class PastedJourneyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static final PersonId ADA = new PersonId("T0SANDBOX", "U0ADAMORGAN");

  private Town town;
  private SandboxUser ada;

  @BeforeEach
  void begins() throws Exception {
    town = new Town(at("2026-11-30T09:00"), NEW_YORK);
    ada = town.ada();
  }

  @AfterEach
  void ends() {
    town.rests();
    ada.messages();
    ada.ephemerals();
    town.sandbox().assertNothingUnexpected();
    town.close();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
  }

  private void hasBeenAtAcme() {
    ada.types("/interview");
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Role", "Platform Engineer");
    ada.fillsIn("Starts", "2026-12-01 10:00");
    ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com");
    ada.saves();
    ada.closes();
    town.settles();
    town.travelTo(at("2026-12-02T13:00"));
    ada.messages();
  }

  private String says(String words) {
    ada.says(words);
    town.rests();
    return ada.lastMessage().text();
  }

  private Pipeline pipeline() {
    return town.app().desk().look(ADA).orElseThrow().file().pipeline();
  }

  private int interviews() {
    return town.app()
        .desk()
        .look(ADA)
        .map(view -> view.file().pipeline().interviews().size())
        .orElse(0);
  }

  @Test
  void anInterviewTypedInOneLineOpensTheFormFilledIn() {
    ada.types(
        "/interview Acme, Platform Engineer, tomorrow 2pm 45m with Dana Lee and Sam Roy, decision"
            + " friday");
    assertThat(ada.modal().value("Company")).isEqualTo("Acme");
    assertThat(ada.modal().value("Role")).isEqualTo("Platform Engineer");
    assertThat(ada.modal().value("Who will you meet?")).isEqualTo("Dana Lee\nSam Roy");
    assertThat(interviews()).isZero();

    ada.saves();
    assertThat(ada.modal().texts().toString())
        .contains("Acme (Platform Engineer) is tomorrow at 2:00 PM", "Dana Lee", "Sam Roy");
    ada.closes();
    assertThat(pipeline().interviews())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(Duration.between(one.starts(), one.ends())).hasMinutes(45);
              assertThat(one.decision()).isEqualTo(LocalDate.of(2026, 12, 4));
            });
  }

  @Test
  void whatTheLineDoesNotSayForSureIsSaidAboveTheForm() {
    ada.types("/interview Acme, friday 2, with Dana Lee");
    assertThat(ada.modal().shows("I can't tell for sure what “friday 2” means")).isTrue();
    ada.closes();

    ada.types("/interview lst");
    assertThat(ada.lastEphemeral().text()).contains("list");
  }

  @Test
  void aLineInTheConversationOffersTheForm() {
    assertThat(says("Acme, tomorrow 2pm with Dana Lee"))
        .contains("reads like an interview at Acme")
        .contains("nothing is saved");
    ada.clicks("Open the form");
    assertThat(ada.modal().value("Company")).isEqualTo("Acme");
    ada.saves();
    ada.closes();
    assertThat(interviews()).isEqualTo(1);
  }

  @Test
  void anInvitationNobodyKnowsBecomesAFilledForm() {
    assertThat(
            says(
                "From: Dana Lee <dana@harbor.example>\n"
                    + "Subject: Interview with Harbor Trust\n\n"
                    + "Hi Ada,\nwe'd like to invite you to a video interview on Thursday, December 10"
                    + " at 14:00 Berlin time.\nBest, Dana"))
        .contains("invitation to an interview that I don't know yet")
        .contains("Thu, Dec 10, 8:00 AM on your clock")
        .contains("I go by: “we'd like to invite you to a video interview")
        .contains("Nothing is saved before you save it");
    ada.clicks("Open the form");
    assertThat(ada.modal().value("Company")).isEqualTo("Harbor Trust");
    assertThat(ada.modal().value("Who will you meet?")).isEqualTo("Dana Lee, dana@harbor.example");
    assertThat(interviews()).isZero();
    ada.saves();
    ada.closes();
    assertThat(interviews()).isEqualTo(1);
  }

  @Test
  void anInvitationToANextRoundIsNotedOnlyWhenItIsConfirmed() {
    hasBeenAtAcme();
    assertThat(
            says(
                "Hi Ada, thanks again for meeting us at Acme. We'd like to invite you to a second"
                    + " round on Thursday, December 10 at 2 PM. Best, Dana Lee"))
        .contains("It reads like an invitation to a next round at Acme:")
        .contains("Thu, Dec 10, 2:00 PM New York time")
        .contains("Nothing changes before you confirm it.");
    assertThat(interviews()).isEqualTo(1);

    ada.clicks("Confirm");
    town.rests();
    assertThat(ada.lastMessage().text()).contains("Noted");
    assertThat(interviews()).isEqualTo(2);
    ada.clicks("Undo", ada.lastMessage());
    town.rests();
    assertThat(interviews()).isEqualTo(1);
  }

  @Test
  void aRejectionIsConfirmedOrNot() {
    hasBeenAtAcme();
    assertThat(
            says(
                "Dear Ada, thank you for your interest in Acme. Unfortunately, we have decided to"
                    + " move forward with another candidate. We wish you all the best."))
        .contains("a rejection at Acme", "I go by: “Unfortunately, we have decided");
    ada.clicks("Something else");
    assertThat(ada.hasModal()).isTrue();
    ada.closes();
    ada.clicks("Confirm");
    town.rests();
    assertThat(ada.lastMessage().text()).contains("Acme said no");
  }

  @Test
  void aMailThatNamesNobodyKnownAsksWhoItIsFrom() {
    hasBeenAtAcme();
    assertThat(
            says(
                "Hello, I'm sorry to say that we won't be moving forward with your application. We"
                    + " had many strong applicants and wish you the best of luck."))
        .contains("it names nobody I know", "Who is it from?");
    assertThat(ada.lastMessage().buttons()).containsExactly("Acme");
  }

  @Test
  void theShortcutsOpenTheFormAndReadAMessage() {
    ada.runsShortcut("log_an_interview");
    assertThat(ada.modal().title()).isEqualTo("Log an interview");
    ada.closes();
    ada.says("We'd like to invite you to an interview at Acme on Thursday, December 10 at 2 PM.");
    town.rests();
    ShownMessage mail = ada.lastMessage();
    ada.runsShortcut("add_to_interview", mail);
    assertThat(ada.modal().title()).isEqualTo("Add to interview");
    assertThat(ada.modal().shows("Nobody else sees that")).isTrue();
    ada.closes();
    town.rests();

    assertThat(ada.lastMessage().text()).contains("invitation to an interview");
    ada.clicks("Open the form", ada.lastMessage());
    assertThat(ada.modal().value("Company")).isEqualTo("Acme");
    ada.closes();
  }

  @Test
  void whatNobodyCanBeSureOfChangesNothing() {
    hasBeenAtAcme();
    assertThat(
            says(
                "This week's newsletter: how to answer hard questions in your next interview at"
                    + " Acme. Join our webinar on December 10 at 2 PM. Unsubscribe here."))
        .contains("I'm not sure what this is, so nothing changed.");
    assertThat(says("Best, Dana")).contains("I don't understand");
  }
}
