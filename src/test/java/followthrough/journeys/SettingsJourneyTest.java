package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** How somebody decides when and how often they hear of their follow-ups. */
class SettingsJourneyTest extends Journey {
  @Test
  void messagesKeepToTheChosenClockWhereverSlackSeesThem() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    atHome();
    ada.clicksAtHome("Settings");
    assertThat(ada.modal().value("Your time zone")).isEqualTo("As in Slack (New York)");
    ada.fillsIn("How often to check in", "Patient");
    ada.fillsIn("Messages from", "9:30 AM");
    ada.fillsIn("Your time zone", "Denver (Mountain Time)");
    ada.saves();
    assertThat(ada.modal().title()).isEqualTo("Settings saved");
    assertThat(ada.modal().texts().toString())
        .contains("Messages come between", "9:30 AM", "8:00 PM", "Denver time", "patient")
        .contains("Your next message moves to", "tomorrow at 7:00 AM");
    ada.closes();

    ada.movesTo(ZoneId.of("Asia/Tokyo"));
    town.rests();
    ada.types("/interview settings");
    assertThat(ada.modal().value("Your time zone")).isEqualTo("Denver (Mountain Time)");
    assertThat(ada.modal().options("Your time zone")).contains("As in Slack (Tokyo)");
    ada.closes();
  }

  @Test
  void aPauseHoldsWhatIsDueUntilItsMorning() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    town.travelTo(at("2026-12-01T12:00"));
    ada.messages();
    ada.types("/interview pause friday");
    assertThat(ada.lastEphemeral().text()).contains("Paused until Fri, Dec 4, 9:00 AM.");
    atHome();
    assertThat(ada.home().shows("Reminders are on hold until Fri, Dec 4, 9:00 AM.")).isTrue();

    town.travelTo(at("2026-12-04T08:59"));
    assertThat(ada.unread()).isEmpty();
    town.travelTo(at("2026-12-04T09:00"));
    assertThat(ada.lastMessage().text()).contains("Dana Lee");
  }

  @Test
  void whoeverStoppedIsStartedAgainByAWord() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    ada.types("/interview stop");
    assertThat(ada.lastEphemeral().text()).contains("/interview resume");
    town.travelTo(at("2026-12-01T08:59"));
    assertThat(ada.unread()).isEmpty();
    town.travelTo(at("2026-12-02T09:30"));
    ada.messages();
    ada.types("/interview resume");
    assertThat(ada.lastEphemeral().text()).contains("What waited is on its way to you.");
    town.settles();
    assertThat(ada.lastMessage().text()).contains("Dana Lee");
  }

  @Test
  void closedDaysMoveTheCheckInAndTheDutyIsToldInTime() {
    ada.types("/interview");
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", "2026-12-01 10:00");
    ada.clicks("More options");
    ada.fillsIn("Company closed", "2026-12-08 to 2026-12-09\n2027-01-18\nnew year");
    ada.fillsIn("Legal duty to answer", "Tell me when an Ontario employer must have answered");
    ada.saves();
    assertThat(ada.modal().error("Company closed")).startsWith("Line 3 can't be read.");
    ada.fillsIn("Company closed", "2026-12-08 to 2026-12-09\n2027-01-18");
    ada.saves();
    ada.closes();
    town.settles();

    atHome();
    ada.clicksAtHome("Edit");
    assertThat(ada.modal().value("Company closed"))
        .isEqualTo("2026-12-08 to 2026-12-09\n2027-01-18");
    assertThat(ada.modal().value("Legal duty to answer")).startsWith("Tell me when an Ontario");
    ada.saves();
    ada.closes();

    town.travelTo(at("2026-12-10T08:59"));
    ada.messages();
    town.travelTo(at("2026-12-10T09:00"));
    assertThat(ada.lastMessage().text()).contains("Acme");
    town.travelTo(at("2027-01-18T12:00"));
    assertThat(ada.messages()).noneMatch(message -> message.text().contains("Ontario"));
    town.travelTo(at("2027-01-19T12:00"));
    assertThat(ada.messages()).anyMatch(message -> message.text().contains("Ontario"));
  }

  @Test
  void theWeekIsToldOnMondaysToWhomeverWantsIt() {
    logs("Acme", "2026-12-08 10:00", "Dana Lee, dana@example.com");
    logs("Birch", "2026-12-09 10:00", "Sam Roy, sam@example.com");
    wish("Tell me the week on Mondays");
    assertThat(ada.modal().texts().toString())
        .contains("On Mondays I'll tell you what the week asks");
    ada.closes();
    town.travelTo(at("2026-12-07T08:59"));
    assertThat(ada.unread()).isEmpty();

    town.travelTo(at("2026-12-07T09:00"));
    assertThat(ada.lastMessage().text())
        .isEqualTo(
            """
            Your week: Acme and Birch

            This is what the week asks for.
            • Acme: interview on Tue, Dec 8, 10:00 AM; thank Dana Lee by e-mail (Tue, Dec 8, 1:00 PM)
            • Birch: interview on Wed, Dec 9, 10:00 AM; thank Sam Roy by e-mail (Wed, Dec 9, 1:00 PM)""");
    ada.messages();
    town.travelTo(at("2026-12-07T09:59"));
    assertThat(ada.unread()).isEmpty();

    ada.types("/interview settings");
    assertThat(ada.modal().value("Your messages")).contains("Tell me the week on Mondays");
    ada.closes();
  }

  @Test
  void whoeverWantsOneMessageADayGetsTheRestInTheMorning() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    wish("Write once a day");
    assertThat(ada.modal().texts().toString()).contains("comes in one message in the morning");
    ada.closes();
    town.travelTo(at("2026-12-01T09:00"));
    ada.messages();
    town.travelTo(at("2026-12-02T08:59"));
    assertThat(ada.unread()).isEmpty();
    town.travelTo(at("2026-12-02T09:00"));
    assertThat(ada.lastMessage().text()).contains("Dana Lee", "Debrief");
  }

  @Test
  void whoeverIsDiscreetSeesInitialsAndIsNotifiedWithoutAny() {
    ada.types("/interview");
    ada.fillsIn("Company", "Harbor Trust");
    ada.fillsIn("Role", "Data Engineer");
    ada.fillsIn("Starts", "2026-12-01 10:00");
    ada.fillsIn("Who will you meet?", "Dana Lee, dana@harbor.example");
    ada.saves();
    ada.closes();
    wish("Name nobody in messages");
    assertThat(ada.modal().texts().toString()).contains("initials instead of names");
    ada.closes();

    town.travelTo(at("2026-12-01T13:00"));
    assertThat(ada.messages())
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message.text()).matches("(?s)(One|Two|Nothing) .*\\."))
        .allSatisfy(
            message ->
                assertThat(message.blocks().toString())
                    .doesNotContain("Harbor", "Data Engineer", "Dana", "harbor.example"));
    assertThat(ada.lastMessage().shows("DL")).isTrue();
    assertThat(ada.lastMessage().shows("HT")).isTrue();

    ada.clicks("Mark sent");
    town.settles();
    assertThat(ada.lastMessage().blocks().toString()).doesNotContain("Dana", "Harbor");
    ada.says("they replied, decision friday");
    assertThat(ada.lastMessage().text()).isEqualTo("I've answered you here.");
    assertThat(ada.lastMessage().shows("HT")).isTrue();
    assertThat(ada.lastMessage().blocks().toString()).doesNotContain("Harbor", "Dana");
  }

  private void wish(String wish) {
    ada.types("/interview settings");
    ada.fillsIn("Your messages", wish);
    ada.saves();
  }
}
