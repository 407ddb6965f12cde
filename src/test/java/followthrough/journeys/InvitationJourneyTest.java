package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Invitations dropped into the conversation, and what becomes of them. */
class InvitationJourneyTest extends Journey {
  private static final Path FILES =
      Path.of("src/test/resources/followthrough/slack/invitations/files");

  private String drops(String name) throws IOException {
    ada.drops(name, "text/calendar", Files.readAllBytes(FILES.resolve(name)));
    town.rests();
    return ada.lastMessage().text();
  }

  private void logsFromTheInvitation() throws IOException {
    drops("google.ics");
    ada.clicks("Open the form");
    ada.saves();
    ada.closesAll();
    town.settles();
  }

  private String list() {
    ada.types("/interview list");
    return ada.lastEphemeral().text();
  }

  @Test
  void anInvitationFillsTheFormAndNothingIsSavedBeforeSave() throws Exception {
    assertThat(drops("google.ics"))
        .contains("Interview with Blue Door, Wed, Dec 9, 10:00 AM New York time, 1 hour.")
        .contains("Nothing is saved yet");
    ada.clicks("Open the form");
    assertThat(ada.modal().value("Company")).isEqualTo("Blue Door");
    assertThat(ada.modal().value("Who will you meet?"))
        .isEqualTo("Dana Lee, dana.lee@bluedoor.test");
    assertThat(ada.modal().value("Format")).isEqualTo("Video");
    ada.closes();
    assertThat(list()).doesNotContain("Blue Door");

    ada.clicks("Open the form");
    ada.saves();
    assertThat(ada.modal().toString()).contains("Blue Door", "Dana Lee");
    ada.closesAll();
    assertThat(list()).contains("Blue Door");
  }

  @Test
  void aChangeIsProposedAndDoneByItsButtonAndTakenBack() throws Exception {
    logsFromTheInvitation();
    assertThat(drops("google.ics")).contains("is logged already", "has the same time");

    assertThat(drops("google-moved.ics"))
        .contains(
            "The interview at Blue Door moves from Wed, Dec 9, 10:00 AM to Thu, Dec 10, 12:00 PM, 45 min.")
        .contains("Nothing has changed yet.");
    assertThat(ada.lastMessage().buttons()).containsExactly("Note the new time");
    ada.clicks("Note the new time");
    town.rests();
    assertThat(ada.lastEphemeral().text()).contains("Blue Door");
    assertThat(drops("google-moved.ics")).contains("Thu, Dec 10, 12:00 PM", "has the same time");
    assertThat(drops("google.ics")).contains("older", "stays as it is");

    ada.clicks("Undo");
    town.rests();
    assertThat(drops("google-moved.ics")).contains("moves from Wed, Dec 9, 10:00 AM");
  }

  @Test
  void aCancellationIsProposedAndDoneByItsButton() throws Exception {
    logsFromTheInvitation();
    assertThat(drops("google-cancelled.ics"))
        .contains("They call off the interview at Blue Door, Wed, Dec 9, 10:00 AM.");
    ada.clicks("Note that it's off");
    town.rests();

    assertThat(ada.lastEphemeral().text()).contains("Blue Door");
    assertThat(drops("google-cancelled.ics")).contains("has no time anymore already");
    assertThat(drops("google-moved.ics")).contains("older");
  }

  @Test
  void anEventThatWasLoggedByHandIsFoundByItsTime() throws Exception {
    logs("Acme", "2026-12-09 10:00", "Sam Roy, sam@acme.test");

    assertThat(drops("google.ics")).contains("you've logged an interview at Acme already");
    assertThat(drops("google-cancelled.ics")).contains("They call off the interview at Acme");
    ada.clicks("Note that it's off");
    town.rests();
    assertThat(ada.lastEphemeral().text()).contains("Acme");
  }

  @Test
  void whatIsUnfoldedStillBelongsToTheEvent() throws Exception {
    drops("floating.ics");
    ada.clicks("Open the form");
    assertThat(ada.modal().value("Starts")).isEqualTo("2026-12-09 14:00");
    ada.fillsIn("Company", "Blue Door");
    ada.clicks("More options");
    ada.saves();
    ada.closesAll();
    town.settles();

    assertThat(drops("floating.ics")).contains("is logged already");
  }

  @Test
  void ofSeveralEventsOneIsChosen() throws Exception {
    assertThat(drops("several.ics")).contains("Which is your interview?");
    assertThat(ada.lastMessage().buttons())
        .containsExactly(
            "Fri, Dec 11, 10:00 AM: Blue Door: Technical interview",
            "Fri, Dec 11, 11:00 AM: Blue Door: System design",
            "Fri, Nov 20, 11:00 AM: Blue Door: Intro");
    ada.clicks("Fri, Dec 11, 11:00 AM: Blue Door: System design");
    assertThat(ada.modal().value("Starts")).isEqualTo("2026-12-11 11:00");
    assertThat(ada.modal().value("Who will you meet?")).isEqualTo("Sam Roy, sam@bluedoor.test");
    ada.closes();
  }

  @Test
  void anHourThatNobodyNamedIsLeftOpen() throws Exception {
    assertThat(drops("all-day.ics")).contains("Mon, Dec 14", "choose the hour");
    ada.clicks("Open the form");
    assertThat(ada.modal().value("Starts")).isEmpty();
    ada.saves();
    assertThat(ada.modal().errors()).containsKey("Starts");
    ada.closes();
  }

  @Test
  void whatIsTypedAsMarkupInAFileIsShownAsItStands() throws Exception {
    assertThat(drops("hostile-texts.ics"))
        .contains("*<!channel>* `rm` <https://evil.test|Interview> with Blue Door");
  }
}
