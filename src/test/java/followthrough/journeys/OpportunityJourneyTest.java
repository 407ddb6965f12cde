package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.SetDecision;
import followthrough.core.people.PersonId;
import followthrough.sandbox.SandboxUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One company's story, read and put right in Slack. */
class OpportunityJourneyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static final PersonId PERSON = new PersonId("T0SANDBOX", "U0ADAMORGAN");

  private Town town;
  private SandboxUser ada;

  @BeforeEach
  void logsAnInterviewAndThanks() throws Exception {
    town = new Town(at("2026-11-30T09:00"), NEW_YORK);
    ada = town.ada();
    ada.types("/interview");
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Role", "Editor");
    ada.fillsIn("Starts", "2026-12-01 10:00");
    ada.fillsIn("Who will you meet?", "Dana Lee, dana@example.com\nSam Roy, sam@example.com");
    ada.saves();
    assertThat(ada.modal().title()).as(ada.modal().trouble()).isEqualTo("Interview saved");
    ada.closes();
    town.settles();
    town.travelTo(at("2026-12-01T17:10"));
    ada.clicks("Mark sent", "Dana Lee");
    town.rests();
  }

  @AfterEach
  void ends() {
    town.close();
  }

  private static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
  }

  private void opensTheStory() {
    ada.opensHome();
    town.rests();
    ada.clicksAtHome("Open", "Acme");
  }

  private String story() {
    assertThat(ada.modal().title()).isEqualTo("The story so far");
    return ada.modal().toString();
  }

  private void nothingElse() {
    ada.closesAll();
    town.rests();
    ada.messages();
    ada.ephemerals();
    town.sandbox().assertNothingUnexpected();
  }

  @Test
  void tellsWhatComesWhoWasMetAndWhatHappened() {
    opensTheStory();
    assertThat(story())
        .contains("Acme (Editor)", "Stage: Under way", "Due now: thank Sam Roy by e-mail")
        .contains("Round 1: Tue, Dec 1, 10:00 AM to 11:00 AM", "Dana Lee: thanked Tue, Dec 1")
        .contains("Tue, Dec 1, 5:10 PM: thank-you note to Dana Lee by e-mail")
        .contains("33% of HR managers");

    ada.clicks("Why?", "check in with");
    assertThat(ada.modal().toString()).contains("Check-in 1", "/interview settings");
    ada.closes();
    assertThat(story()).contains("How often you've written");
    nothingElse();
  }

  @Test
  void aThankYouThatWasReallyPostedEarlierIsPutRight() {
    opensTheStory();
    ada.clicks("Correct", "thank-you note to Dana Lee");
    assertThat(ada.modal().labels()).containsExactly("When", "How");
    assertThat(ada.modal().value("When")).isEqualTo("2026-12-01 17:10");
    assertThat(ada.modal().value("How")).isEqualTo("E-mail");
    assertThat(ada.modal().options("How"))
        .containsExactlyInAnyOrder(
            "E-mail",
            "Handwritten card",
            "Phone call",
            "Voicemail",
            "LinkedIn",
            "Skipped",
            "Not sent after all");

    ada.fillsIn("When", "2026-12-01 17:11");
    ada.saves();
    assertThat(ada.modal().error("When")).contains("still to come");
    ada.fillsIn("When", "2026-12-01 10:59");
    ada.saves();
    assertThat(ada.modal().error("When")).contains("wasn't over by then");
    ada.fillsIn("When", "2026-12-01 15:00");
    ada.fillsIn("How", "Handwritten card");
    ada.saves();
    town.rests();

    assertThat(story())
        .contains("Tue, Dec 1, 3:00 PM: thank-you note to Dana Lee by card")
        .contains("Dana Lee: thanked Tue, Dec 1 by card")
        .doesNotContain("5:10 PM: thank-you note");
    nothingElse();
  }

  @Test
  void whatWasMarkedByMistakeIsOpenAgainAlsoLater() {
    town.travelTo(at("2026-12-01T18:00"));
    opensTheStory();
    ada.clicks("Correct", "thank-you note to Dana Lee");
    ada.fillsIn("How", "Not sent after all");
    ada.saves();
    town.rests();

    assertThat(story()).doesNotContain("thank-you note to Dana Lee by e-mail");
    assertThat(ada.lastMessage().buttons()).contains("Mark sent");
    nothingElse();
  }

  @Test
  void whatWasKeptOpenByMistakeIsTakenBackAtOnce() {
    town.travelTo(at("2027-01-20T12:00"));
    ada.clicks("Keep open", "Archive");
    town.rests();
    opensTheStory();
    assertThat(story()).contains("12:00 PM: You kept it open");
    ada.clicks("Take back", "You kept it open");
    town.rests();
    assertThat(story()).doesNotContain("You kept it open");
    nothingElse();
  }

  @Test
  void whatIsToldInTheStoryStandsInItAndIsTakenBack() {
    ada.clicks("Open");
    ada.selects("They replied");
    ada.saves();
    town.rests();
    assertThat(ada.modal().title()).isEqualTo("Saved");
    ada.closes();
    assertThat(story()).contains("5:10 PM: They replied, no decision date named");

    ada.clicks("Take back", "They replied");
    town.rests();
    assertThat(story()).doesNotContain("They replied,");
    nothingElse();
  }

  @Test
  void aCorrectedInterviewShowsItsNewTimeUnderTheForm() {
    opensTheStory();
    ada.clicks("Edit", "Round 1");
    ada.fillsIn("Starts", "2026-12-01 11:00");
    ada.saves();
    town.rests();
    ada.closes();
    assertThat(story())
        .contains("Round 1: Tue, Dec 1, 11:00 AM to 12:00 PM")
        .contains("You corrected the time of the interview to Tue, Dec 1, 11:00 AM");
    nothingElse();
  }

  @Test
  void aDeletedInterviewLeavesAWordThatItIsGone() {
    opensTheStory();
    ada.clicks("Edit", "Round 1");
    ada.clicks("Delete");
    town.rests();
    ada.closes();
    assertThat(ada.modal().toString()).contains("no longer there");
    nothingElse();
  }

  @Test
  void aLongStoryIsReadPageByPage() {
    town.travelTo(at("2026-12-02T12:00"));
    long acme =
        town.app().desk().look(PERSON).orElseThrow().file().pipeline().opportunities().get(0).id();
    for (int day = 1; day <= 90; day++) {
      LocalDate named = LocalDate.of(2026, 12, 10).plusDays(day);
      town.app().desk().press(PERSON, new SetDecision(acme, named));
    }
    opensTheStory();
    List<String> pages = new ArrayList<>();
    pages.add(story());
    ada.clicks("Older");
    pages.add(story());
    assertThat(pages.get(0)).contains("Page 1 of 2").doesNotContain("You logged the interview");
    assertThat(pages.get(1)).contains("Page 2 of 2", "You logged the interview");
    ada.clicks("Correct", "thank-you note to Dana Lee");
    ada.fillsIn("How", "Phone call");
    ada.saves();
    town.rests();
    assertThat(story()).contains("Page 2 of 2", "thank-you note to Dana Lee by phone");
    ada.clicks("Newer");
    assertThat(story()).contains("Page 1 of 2");
    nothingElse();
  }

  @Test
  void aPressElsewhereReachesAClosedStoryNoMore() {
    opensTheStory();
    ada.closes();
    ada.clicks("Mark sent", "Sam Roy");
    town.rests();
    nothingElse();
  }
}
