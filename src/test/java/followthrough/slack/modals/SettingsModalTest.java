package followthrough.slack.modals;

import static followthrough.slack.bench.Bench.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.ChangeSettings;
import followthrough.core.action.NoteZone;
import followthrough.core.action.Stop;
import followthrough.core.people.Cadence;
import followthrough.core.people.DmWindow;
import followthrough.core.people.Person;
import followthrough.slack.bench.Bench;
import followthrough.slack.bench.FilledModal;
import followthrough.slack.bench.ViewLimits;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsModalTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private Bench bench;

  @BeforeEach
  void start() throws Exception {
    bench = new Bench();
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void showsWhatHoldsNowAndEveryChoice() throws Exception {
    bench.met();
    FilledModal modal = opened();

    assertThat(modal.view().getTitle().getText()).isEqualTo("Settings");
    assertThat(modal.view().getSubmit().getText()).isEqualTo("Save");
    assertThat(modal.labels())
        .containsExactly(
            "How often to check in",
            "Messages from",
            "Messages until",
            "Your time zone",
            "Your phone number",
            "Your messages");
    assertThat(modal.options("Your messages"))
        .containsExactly(
            "Tell me the week on Mondays", "Write once a day", "Name nobody in messages");
    assertThat(modal.shown("Your messages")).isEmpty();
    assertThat(modal.options("How often to check in"))
        .containsExactly("Standard", "Weekly, as Sparks Group advises", "Patient");
    assertThat(modal.options("Messages from"))
        .startsWith("6:00 AM", "6:30 AM")
        .endsWith("12:00 PM");
    assertThat(modal.options("Messages until"))
        .startsWith("4:00 PM")
        .endsWith("9:30 PM", "10:00 PM");
    assertThat(modal.options("Your time zone"))
        .startsWith("As in Slack (New York)", "New York (Eastern Time)")
        .contains("Berlin");
    assertThat(modal.shown("How often to check in")).isEqualTo("Standard");
    assertThat(modal.shown("Messages from")).isEqualTo("8:00 AM");
    assertThat(modal.shown("Messages until")).isEqualTo("8:00 PM");
    assertThat(modal.shown("Your time zone")).isEqualTo("As in Slack (New York)");
    ViewLimits.check(modal.view());
  }

  @Test
  void savesEverythingAndSaysWhatIsTrueNow() throws Exception {
    bench.met();
    String saved =
        bench.savedText(
            opened()
                .fill("How often to check in", "Patient")
                .fill("Messages from", "9:00 AM")
                .fill("Messages until", "6:00 PM")
                .fill("Your time zone", "Berlin"));

    assertThat(saved)
        .isEqualTo(
            "Messages come between ⟦9:00 AM⟧ and ⟦6:00 PM⟧, Berlin time. Check-ins: ⟦patient⟧.");
    assertThat(person().cadence()).isEqualTo(Cadence.PATIENT);
    assertThat(person().current().window())
        .isEqualTo(new DmWindow(LocalTime.of(9, 0), LocalTime.of(18, 0)));
    assertThat(person().current().zone()).isEqualTo(BERLIN);
    assertThat(bench.changed).containsExactly(ADA);

    FilledModal again = opened();
    assertThat(again.shown("How often to check in")).isEqualTo("Patient");
    assertThat(again.shown("Messages from")).isEqualTo("9:00 AM");
    assertThat(again.shown("Your time zone")).isEqualTo("Berlin");
  }

  @Test
  void theOwnNumberIsKeptForVoicemails() throws Exception {
    bench.met();
    assertThat(bench.saves(opened().fill("Your phone number", "ask me")).toString())
        .contains("errors", SettingsSentences.NO_NUMBER);
    bench.saves(opened().fill("Your phone number", "+1 212 555 0100"));
    assertThat(person().number()).isEqualTo("+1 212 555 0100");
    assertThat(opened().shown("Your phone number")).isEqualTo("+1 212 555 0100");
    bench.saves(opened().fill("Your phone number", ""));
    assertThat(person().number()).isEmpty();
  }

  @Test
  void savedUnchangedNothingChanges() throws Exception {
    bench.met();
    Person before = person();
    assertThat(bench.savedText(opened()))
        .isEqualTo(
            "Messages come between ⟦8:00 AM⟧ and ⟦8:00 PM⟧, New York time, as in Slack."
                + " Check-ins: ⟦standard⟧.");
    assertThat(person()).isEqualTo(before.pressedAt(bench.desk.now()));
  }

  @Test
  void followingSlackAgainGoesWhereSlackSawThemLast() throws Exception {
    bench.met();
    // Opening the modal asks Slack in the background, at a time of its own.
    bench.usersInfo = () -> Bench.user("Asia/Tokyo");
    bench.saves(opened().fill("Your time zone", "Berlin"));
    bench.desk.learn(ADA, new NoteZone(ZoneId.of("Asia/Tokyo")));
    FilledModal modal = opened();
    assertThat(modal.shown("Your time zone")).isEqualTo("Berlin");
    assertThat(modal.options("Your time zone")).startsWith("As in Slack (Tokyo)");

    String saved = bench.savedText(modal.fill("Your time zone", "As in Slack (Tokyo)"));
    assertThat(saved).contains("Tokyo time, as in Slack.");
    assertThat(person().ownZone()).isFalse();
    assertThat(person().current().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void whatIsStoredAndNotOfferedIsOfferedBeside() throws Exception {
    bench.met();
    bench.desk.press(
        ADA,
        new ChangeSettings(
            new ChangeSettings.Own(ZoneId.of("America/Indiana/Knox")),
            new DmWindow(LocalTime.of(8, 15), LocalTime.of(21, 50)),
            Cadence.SEED));
    Person before = person();
    FilledModal modal = opened();

    ViewLimits.check(modal.view());
    assertThat(modal.shown("Messages from")).isEqualTo("8:15 AM");
    assertThat(bench.savedText(modal)).contains("Knox time. Check-ins: ⟦weekly⟧.");
    assertThat(person()).isEqualTo(before);
  }

  @Test
  void theNextMessageIsToldOnlyWhereItMoved() throws Exception {
    bench.met();
    bench.saves(bench.opens().fill("Company", "Acme").fill("Starts", "2026-12-02T00:00:00Z"));
    assertThat(bench.savedText(opened().fill("How often to check in", "Patient")))
        .doesNotContain("next message");

    assertThat(bench.savedText(opened().fill("Messages until", "4:00 PM")))
        .endsWith("\nYour next message moves to ⟦Mon, Nov 30, 4:00 PM⟧.");

    bench.desk.press(ADA, new Stop());
    assertThat(bench.savedText(opened().fill("Messages until", "5:00 PM")))
        .doesNotContain("next message");
  }

  @Test
  void whatAWiderWindowLetsThroughIsAnnounced() throws Exception {
    bench.met();
    bench.saves(
        bench
            .opens()
            .fill("Company", "Acme")
            .fill("Starts", "2026-11-23T23:00:00Z")
            .fill("Who will you meet?", "Dana Lee, dana@acme.com"));
    bench.clock.set(Instant.parse("2026-11-24T02:30:00Z"));
    bench.desk.tick(ADA);

    assertThat(bench.savedText(opened().fill("Messages until", "10:00 PM")))
        .endsWith("\nI'm sending you a message about what is due now.");
  }

  @Test
  void aNewcomerIsMetWhenTheyOpenIt() throws Exception {
    FilledModal modal = opened();
    bench.settle();
    assertThat(modal.shown("Your time zone")).isEqualTo("As in Slack");

    assertThat(bench.savedText(modal.fill("How often to check in", "Patient")))
        .contains("New York time, as in Slack");
    assertThat(person().cadence()).isEqualTo(Cadence.PATIENT);
  }

  @Test
  void withoutAZoneTheModalStaysWithASentence() throws Exception {
    bench.usersInfo = () -> Bench.refusal("internal_error");
    FilledModal modal = opened();
    bench.settle();
    assertThat(bench.saves(modal).getAsJsonObject("errors").get("zone").getAsString())
        .contains("Nothing is lost");
  }

  @Test
  void theButtonOfTheHomeTabOpensIt() throws Exception {
    bench.met();
    bench.clicks("settings", "home", null);
    assertThat(bench.newestView().view().getCallbackId()).isEqualTo("settings");
  }

  private FilledModal opened() throws Exception {
    bench.types("settings");
    return bench.newestView();
  }

  private Person person() {
    return bench.desk.look(ADA).orElseThrow().file().person();
  }
}
