package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.Debrief;
import followthrough.core.action.DebriefForm;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Interview;
import followthrough.core.pipeline.LookBack;
import followthrough.core.pipeline.Said;
import followthrough.sandbox.SandboxUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A note from the first look at its draft until it is sent. */
class DraftJourneyTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final PersonId PERSON = new PersonId("T0SANDBOX", "U0ADAMORGAN");
  private static final List<String> PANEL =
      List.of(
          "Ann Bell",
          "Ben Cole",
          "Eve Dunn",
          "Gil Frey",
          "Ida Hart",
          "Kim Lowe",
          "Max Nash",
          "Ora Pike");

  private static final String SIGNED = "\n\nBest regards,\nAda Morgan";
  private static final String QUESTION = "When do you hope to reach a decision?" + SIGNED;

  private Town town;
  private SandboxUser ada;

  @BeforeEach
  void comesToTown() throws Exception {
    town = new Town(at("2026-11-30T09:00"), NEW_YORK);
    ada = town.ada();
  }

  @AfterEach
  void ends() {
    town.close();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
  }

  private void logs(String starts, String people) {
    ada.types("/interview");
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", starts);
    ada.fillsIn("Who will you meet?", people);
    ada.saves();
    ada.closes();
    town.settles();
  }

  private void meetsDanaAndSam() {
    logs("2026-12-01 10:00", "Dana Lee, dana@example.com\nSam Roy, sam@example.com");
    town.travelTo(at("2026-12-01T11:30"));
    hears("Half of the tickets come from one old module", LookBack.NOTHING);
    town.travelTo(at("2026-12-01T13:00"));
  }

  /** Tells what each person of the newest interview said. */
  private void hears(String words, LookBack lookBack) {
    Interview interview =
        town.app().desk().look(PERSON).orElseThrow().file().pipeline().interviews().stream()
            .reduce((older, newer) -> newer)
            .orElseThrow();
    Map<Long, Said> callbacks = new HashMap<>();
    interview.people().forEach(person -> callbacks.put(person.contact(), Said.untold(words)));
    town.app()
        .desk()
        .press(
            PERSON,
            new Debrief(
                interview.id(),
                new DebriefForm(
                    null, callbacks, null, null, false, null, List.of(), null, lookBack)));
    town.settles();
  }

  private String whole() {
    return Stream.of("Thank", "Remind", "Next steps")
        .map(label -> ada.modal().value(label))
        .collect(Collectors.joining("\n\n"));
  }

  private static final String IN_ONE_PIECE = "Below it stands in one piece, ready to copy.";

  private void nothingElse() {
    town.rests();
    ada.messages();
    ada.ephemerals();
    town.sandbox().assertNothingUnexpected();
  }

  @Test
  void isCheckedCorrectedAndKept() {
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    assertThat(ada.modal().shows("By e-mail to sam@example.com")).isTrue();
    assertThat(ada.modal().shows("Ready to copy")).isFalse();

    ada.fillsIn("Next steps", "I look forward to hearing from you at {time}." + SIGNED);
    ada.clicks("Check");
    assertThat(ada.modal().texts()).contains("Fix: Fill in “{time}” before you send it.");

    ada.fillsIn("Next steps", QUESTION);
    ada.clicks("Check");
    assertThat(ada.modal().texts())
        .anyMatch(text -> text.startsWith("Saved and checked: nothing to change."))
        .noneMatch(text -> text.startsWith("Fix:") || text.startsWith("Hint:"));

    ada.fillsIn("Subject", "Thank you, Sam");
    ada.saves();
    assertThat(ada.modal().texts())
        .contains(whole())
        .containsSubsequence(
            "Check", "Saved and checked: nothing to change. " + IN_ONE_PIECE, whole());
    assertThat(ada.modal().blocks().toString())
        .contains("<mailto:sam@example.com?subject=Thank%20you%2C%20Sam&amp;body=Hi%20Sam");

    ada.closes();
    ada.clicks("Draft", "Sam Roy");
    assertThat(ada.modal().value("Subject")).isEqualTo("Thank you, Sam");
    assertThat(ada.modal().value("Next steps")).isEqualTo(QUESTION);
    assertThat(ada.modal().shows("as you kept it")).isTrue();
    ada.closes();

    ada.clicks("Draft", "Dana Lee");
    assertThat(ada.modal().value("Next steps")).isNotEqualTo(QUESTION);
    ada.closes();
    nothingElse();
  }

  @Test
  void whatWasFoundStaysBesideTheButtonsAfterSaving() {
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    ada.fillsIn("Next steps", "I look forward to hearing from you." + SIGNED);
    ada.saves();
    assertThat(ada.modal().texts())
        .contains("Hint: You could ask about the next step.")
        .anyMatch(text -> text.startsWith("Saved and checked: "));
    ada.closes();
    nothingElse();
  }

  @Test
  void whatWasTypedIsKeptWhenTheFormIsClosed() {
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    ada.fillsIn("Subject", "Thank you, Sam");
    ada.closes();
    ada.clicks("Draft", "Sam Roy");
    assertThat(ada.modal().value("Subject")).isEqualTo("Thank you, Sam");
    ada.clicks("Mark sent");
    town.rests();
    ada.fillsIn("Subject", "Something else");
    ada.closesAll();
    ada.clicks("Undo", "Sam Roy");
    town.rests();
    ada.clicks("Draft", "Sam Roy");
    assertThat(ada.modal().value("Subject")).isEqualTo("Thank you, Sam");
    ada.closes();
    nothingElse();
  }

  @Test
  void everyVersionKeepsItsOwnText() {
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    ada.fillsIn("Next steps", QUESTION);

    ada.fillsIn("Version", "Handwritten card");
    assertThat(ada.modal().labels()).doesNotContain("Subject");
    assertThat(ada.modal().value("Next steps")).isNotEqualTo(QUESTION);
    assertThat(ada.modal().shows("no postal address for Sam Roy")).isTrue();
    ada.fillsIn("Thank", "Dear Sam,\n\nThank you.");

    ada.fillsIn("Version", "30-second call");
    assertThat(ada.modal().value("Voicemail")).contains("Ada Morgan");
    assertThat(ada.modal().buttons()).contains("Mark called", "Left voicemail");

    ada.fillsIn("Version", "E-mail");
    assertThat(ada.modal().value("Next steps")).isEqualTo(QUESTION);
    ada.fillsIn("Version", "Handwritten card");
    assertThat(ada.modal().value("Thank")).isEqualTo("Dear Sam,\n\nThank you.");

    ada.clicks("Start over");
    assertThat(ada.modal().value("Thank"))
        .startsWith("Dear Sam,")
        .containsIgnoringCase("half of the tickets");
    ada.closes();
    ada.clicks("Draft", "Sam Roy");
    ada.fillsIn("Version", "Handwritten card");
    assertThat(ada.modal().value("Thank")).containsIgnoringCase("half of the tickets");
    ada.closes();
    nothingElse();
  }

  @Test
  void aNoteWrittenElsewhereIsCheckedAndTakesTheDraftsPlace() {
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    String proposed = ada.modal().value("Thank");
    ada.clicks("Check a note I wrote");
    assertThat(ada.modal().labels()).containsExactly("Version", "Subject", "Text");
    assertThat(ada.modal().value("Text")).isNullOrEmpty();
    ada.clicks("Check");
    assertThat(ada.modal().shows("The field is still empty.")).isTrue();

    ada.fillsIn("Subject", "Thank you, Sam");
    ada.fillsIn(
        "Text",
        "Dear [Name],\n\nThank you for the tour, and for half of the tickets. I wanted to touch base."
            + "\n\nI was told Birch pays well, and i could start in May. I have closed old modules"
            + " for six years, alone and with a team.\n\nWhat is the salary for the position?"
            + SIGNED);
    ada.saves();
    assertThat(ada.modal().texts())
        .contains(
            "Fix: Name the person as you stored it: Sam.",
            "Fix: Say it in your own words instead of “touch base”.",
            "Fix: Fill in “[Name]” before you send it.",
            "Fix: Write “I” as a capital letter.",
            "Fix: Leave “salary” for later; a thank-you is no place for money.");

    String mine =
        "Dear Sam,\n\nThank you for the tour of the office, and for being so frank about the half of"
            + " the tickets that come from one old module.\n\nI have closed modules like it for six"
            + " years, alone and with a team, and I would like to close this one.\n\n"
            + QUESTION;
    ada.fillsIn("Text", mine);
    ada.clicks("Check");
    assertThat(ada.modal().texts())
        .anyMatch(text -> text.startsWith("Saved and checked: nothing to change."))
        .contains(mine);
    ada.closes();

    ada.clicks("Draft", "Sam Roy");
    assertThat(ada.modal().value("Text")).isEqualTo(mine);
    assertThat(ada.modal().value("Subject")).isEqualTo("Thank you, Sam");
    ada.clicks("Start over");
    assertThat(ada.modal().value("Thank")).isEqualTo(proposed);
    ada.closes();
    nothingElse();
  }

  @Test
  void anEmptyFieldTakesNothingAway() {
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    ada.fillsIn("Next steps", QUESTION);
    String written = whole();
    ada.clicks("Check a note I wrote");
    assertThat(ada.modal().value("Text")).isEqualTo(written);
    ada.fillsIn("Text", "");
    ada.closes();
    ada.clicks("Draft", "Sam Roy");
    assertThat(ada.modal().value("Next steps")).isEqualTo(QUESTION);
    ada.closes();

    ada.clicks("Draft", "Dana Lee");
    ada.clicks("Check a note I wrote");
    ada.fillsIn("Text", "Hi Dana, half a thought");
    ada.closes();
    ada.clicks("Draft", "Dana Lee");
    assertThat(ada.modal().value("Text")).isEqualTo("Hi Dana, half a thought");
    ada.closes();
    nothingElse();
  }

  @Test
  void theNameOfAnotherCompanyIsFoundInItsNoteOnly() {
    ada.types("/interview");
    ada.fillsIn("Company", "Birch Robotics");
    ada.fillsIn("Starts", "2026-12-08 10:00");
    ada.fillsIn("Who will you meet?", "Marta Quist, marta@example.com");
    ada.saves();
    ada.closes();
    town.settles();
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    ada.fillsIn("Next steps", "I told Birch Robotics, too. " + QUESTION);
    ada.clicks("Check");
    assertThat(ada.modal().texts())
        .contains("Fix: Take out Birch Robotics; it's a company of another application.");
    ada.closes();
    nothingElse();
  }

  @Test
  void isMarkedSentFromTheForm() {
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    ada.clicks("Mark sent");
    assertThat(ada.modal().shows("Sent today at 1:00 PM.")).isTrue();
    assertThat(ada.modal().buttons()).doesNotContain("Mark sent");
    ada.closes();
    town.rests();

    assertThat(ada.lastMessage().texts())
        .anyMatch(text -> text.contains("Sent Tue, Dec 1, 1:00 PM"));
    assertThat(ada.lastMessage().buttons()).containsOnlyOnce("Mark sent");

    ada.clicks("Draft", "Dana Lee");
    ada.fillsIn("Version", "Handwritten card");
    ada.clicks("Mark posted");
    assertThat(ada.modal().shows("Posted today at 1:00 PM.")).isTrue();
    ada.closes();
    town.rests();
    assertThat(ada.lastMessage().texts()).anyMatch(text -> text.contains("Posted Tue, Dec 1"));
    nothingElse();
  }

  @Test
  void isMarkedSentFromTheHomeTabsForm() {
    meetsDanaAndSam();
    ada.opensHome();
    town.rests();
    ada.clicksAtHome("Draft", "Dana Lee");
    ada.fillsIn("Next steps", QUESTION);
    ada.clicks("Mark sent");
    assertThat(ada.modal().shows("Sent today at 1:00 PM.")).isTrue();
    ada.clicks("Check");
    assertThat(ada.modal().shows("Sent today at 1:00 PM.")).isTrue();
    assertThat(ada.modal().value("Next steps")).isEqualTo(QUESTION);
    ada.closes();
    town.rests();
    assertThat(ada.home().shows("Sent today at 1:00 PM.")).isTrue();
    nothingElse();
  }

  @Test
  void anAnswerThatWasMissedGetsItsOwnField() {
    logs("2026-12-01 10:00", "Dana Lee, dana@example.com");
    town.travelTo(at("2026-12-01T13:00"));
    ada.clicks("Draft");
    ada.fillsIn("Next steps", QUESTION);
    ada.saves();
    ada.closes();

    hears("", new LookBack(null, "I would ask the users first. Then I would measure.", ""));
    ada.clicks("Draft");
    assertThat(ada.modal().labels())
        .containsExactly(
            "Version", "Subject", "Thank", "Remind", "The answer you missed", "Next steps");
    assertThat(ada.modal().value("The answer you missed")).contains("ask the users first");
    assertThat(ada.modal().value("Next steps")).isEqualTo(QUESTION);
    ada.closes();
    nothingElse();
  }

  @Test
  void noTwoNotesOfAPanelAreAlikeAndEachStaysTheSame() {
    logs(
        "2026-12-01 10:00",
        PANEL.stream()
            .map(name -> name + ", " + name.substring(0, 3).toLowerCase() + "@example.com")
            .collect(Collectors.joining("\n")));
    town.travelTo(at("2026-12-01T13:00"));

    Map<String, String> first = opensAll();
    assertThat(opensAll()).isEqualTo(first);
    assertThat(first.values()).doesNotHaveDuplicates();
    nothingElse();
  }

  /** Every draft of the panel, none of which is found too much like another. */
  private Map<String, String> opensAll() {
    Map<String, String> drafts = new LinkedHashMap<>();
    for (String name : PANEL) {
      ada.clicks("Draft", name);
      drafts.put(name, ada.modal().value("Subject") + "\n" + whole());
      assertThat(whole()).contains(" " + name.substring(0, 3) + ",");
      ada.clicks("Check");
      assertThat(ada.modal().texts()).noneMatch(text -> text.startsWith("Fix:"));
      ada.closes();
    }
    return drafts;
  }

  @Test
  void theSamePersonIsThankedInOtherWordsTheNextTime() {
    meetsDanaAndSam();
    ada.clicks("Draft", "Dana Lee");
    ada.fillsIn("Remind", "I would bring twelve years of patience with old modules to your team.");
    String first = whole();
    ada.clicks("Mark sent");
    ada.closes();
    town.rests();

    logs("2026-12-03 10:00", "Dana Lee, dana@example.com");
    town.travelTo(at("2026-12-03T13:00"));
    ada.clicks("Draft", "Dana Lee", ada.lastMessage());
    assertThat(whole()).isNotEqualTo(first);
    ada.clicks("Check");
    assertThat(ada.modal().texts()).noneMatch(text -> text.startsWith("Fix:"));

    for (String part : first.split("(?<=modules to your team\\.)\n\n|\n\n(?=I would bring)")) {
      String label =
          part.startsWith("Hi") ? "Thank" : part.startsWith("I would") ? "Remind" : "Next steps";
      ada.fillsIn(label, part);
    }
    ada.clicks("Check");
    assertThat(ada.modal().texts())
        .contains("Fix: Change a few sentences; this person has had nearly the same note.");
    ada.closes();
    nothingElse();
  }

  @Test
  void wordsOfOnesOwnAreOfferedForTheNextNoteOfTheKind() {
    String mine = "When would be a fair day to ask Acme again, Sam?";
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    ada.fillsIn("Next steps", mine + SIGNED);
    ada.saves();
    ada.clicks("Mark sent", "");
    ada.closes();
    ada.clicks("Draft", "Dana Lee");
    assertThat(ada.modal().shows("Last time you wrote")).isFalse();
    ada.closes();

    ada.types("/interview");
    ada.fillsIn("Company", "Northwind");
    ada.fillsIn("Starts", "2026-12-03 10:00");
    ada.fillsIn("Who will you meet?", "Eve Dunn, eve@example.com");
    ada.saves();
    ada.closes();
    town.travelTo(at("2026-12-03T13:00"));
    ada.clicks("Draft", "Eve Dunn");
    String offered = "When would be a fair day to ask Northwind again, Eve?";
    assertThat(ada.modal().shows("Last time you wrote under Next steps: “" + offered)).isTrue();
    assertThat(ada.modal().value("Next steps")).doesNotContain(offered);

    ada.clicks("Use these words", "");
    assertThat(ada.modal().value("Next steps")).contains(offered).endsWith("\nAda Morgan");
    assertThat(ada.modal().shows("Last time you wrote")).isFalse();
    nothingElse();
  }

  @Test
  void whatWasTypedSurvivesAPlanThatChanged() {
    meetsDanaAndSam();
    ada.clicks("Draft", "Sam Roy");
    ada.fillsIn("Next steps", QUESTION);
    var desk = town.app().desk();
    long interview = desk.look(PERSON).orElseThrow().file().pipeline().interviews().get(0).id();
    desk.press(PERSON, new followthrough.core.action.DeleteInterview(interview));

    ada.saves();
    assertThat(ada.modal().shows("plan has changed")).isTrue();
    ada.closes();
    town.travelTo(town.now().plus(Duration.ofMinutes(1)));
    nothingElse();
  }
}
