package followthrough.slack.commands;

import static followthrough.slack.bench.Bench.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import followthrough.core.action.Action;
import followthrough.core.action.Archive;
import followthrough.core.action.Deliveries.Open;
import followthrough.core.action.Messenger.Scope;
import followthrough.core.action.NoteReach;
import followthrough.core.action.Pause;
import followthrough.core.action.RecordRejection;
import followthrough.core.action.Standing.State;
import followthrough.core.action.Stop;
import followthrough.core.action.Withdraw;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.bench.Bench;
import followthrough.slack.bench.FilledModal;
import followthrough.slack.bench.Shown;
import followthrough.slack.kit.Guard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InterviewCommandTest {
  private static final String NOTHING_YET =
      "You haven't logged an interview yet. Type ‹/interview› to log one.";

  private static final String TYPED = "<b> & *x* _y_ ~z~ `q` 👩\u200d💻 עברית";

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
  void aloneItOpensTheModalBeforeAnythingElse() throws Exception {
    assertThat(bench.types("  ")).isEqualTo(new JsonObject());
    bench.settle();

    assertThat(bench.calls).containsExactly("views.open 1.2", "users.info U1");
    assertThat(bench.newestView().view().getCallbackId()).isEqualTo("log_interview");
    assertThat(bench.desk.look(ADA)).isPresent();
  }

  @Test
  void whoeverIsTooLateIsAskedToTypeAgain() throws Exception {
    bench.viewError = "expired_trigger_id";
    assertThat(bench.told(""))
        .isEqualTo("Slack gave up before I could open the form. Please type ‹/interview› again.");
  }

  @Test
  void settingsOpenTheirModal() throws Exception {
    bench.met();
    assertThat(bench.types("Settings")).isEqualTo(new JsonObject());
    assertThat(bench.newestView().view().getCallbackId()).isEqualTo("settings");

    bench.viewError = "expired_trigger_id";
    assertThat(bench.told("settings")).endsWith("Please type ‹/interview settings› again.");
  }

  @Test
  void anythingElseThatGoesWrongEndsInOneNeutralSentence() throws Exception {
    bench.viewError = "internal_error";
    JsonObject answer = bench.types("");
    assertThat(answer.get("text").getAsString()).isEqualTo(Guard.SORRY);
    assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
  }

  private static final Set<Subcommand> OPENS_A_FORM =
      EnumSet.of(Subcommand.LOG, Subcommand.SETTINGS, Subcommand.DELETED, Subcommand.FORGET);

  @Test
  void helpFitsOneScreenAndShowsWhatCanBeSaid() throws Exception {
    String help = bench.told("help");
    assertThat(help.lines()).hasSizeLessThanOrEqualTo(20);
    assertThat(help).hasSizeLessThan(2000);
    CommandSentences.SAID.forEach(said -> assertThat(help).contains("‹" + said + "›"));
  }

  @ParameterizedTest
  @EnumSource(Subcommand.class)
  void theManifestAndTheReadmeNameEveryWord(Subcommand one) throws Exception {
    assertThat(Files.readString(Path.of("manifest.yml")))
        .containsPattern("usage_hint: .*" + one.word());
    assertThat(Files.readString(Path.of("README.md")))
        .contains(("`/interview " + one.word()).strip());
  }

  @ParameterizedTest
  @EnumSource(Subcommand.class)
  void helpNamesEveryWordAndEveryWordIsAnswered(Subcommand one) throws Exception {
    assertThat(bench.told("HELP ")).contains("‹" + ("/interview " + one.word()).strip() + "› to ");
    if (!OPENS_A_FORM.contains(one)) {
      JsonObject answer = bench.types(one.word());
      assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
      assertThat(answer.get("text").getAsString()).doesNotContain("do not know").isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lst, list",
    "lits, list",
    "list acme, list",
    "hlep, help",
    "help me, help",
    "nxt, next",
    "staus, status",
    "pasue dec 24, pause",
    "stop now, stop",
    "resum, resume",
    "setings, settings",
    "settings now, settings",
    "stauts?, status"
  })
  void aSlipIsAnsweredWithTheWordThatWasMeant(String typed, String word) throws Exception {
    assertThat(bench.told(typed))
        .startsWith("I don't know \u201c" + typed + "\u201d.")
        .contains("Did you mean ‹/interview " + word + "›?");
    assertThat(bench.calls).isEmpty();
  }

  @Test
  void whatIsUnknownIsEchoedSafelyAndShort() throws Exception {
    String told = bench.told("<!channel> *Acme* & Co " + "x".repeat(500));
    assertThat(told)
        .contains("\u201c<!channel> *Acme* & Co x")
        .doesNotContain("Did you mean")
        .contains("Type ‹/interview› to log an interview")
        .hasSizeLessThan(300);
  }

  @Test
  void plainTextForNotificationsIsEscaped() throws Exception {
    assertThat(bench.types("<!channel> *Acme* & Co").get("text").getAsString())
        .startsWith(
            "I don't know \u201c&lt;!channel&gt; *Acme* &amp; Co\u201d. Type /interview to");
  }

  @Test
  void whatWasTypedIsListedExactlyAsTyped() throws Exception {
    bench.met();
    log(TYPED, "2026-12-03T15:00:00Z", TYPED);
    assertThat(bench.told("list")).contains("\u2022 " + TYPED + " (" + TYPED + "), interview Thu");

    bench.saves(
        bench
            .opens()
            .fill("Company", TYPED)
            .fill("Starts", "2026-11-23T13:00:00Z")
            .fill("Who will you meet?", TYPED + ", a@b.co"));
    assertThat(bench.told("next")).contains("thank " + TYPED + " by e-mail (" + TYPED + ")");
  }

  @Test
  void aVeryLongListEndsWithALineAboutTheRest() throws Exception {
    bench.met();
    for (int i = 0; i < 60; i++) {
      String company = "Company " + i + " " + "x".repeat(80);
      log(company, "2026-12-03T15:00:00Z", "y".repeat(79));
      if (i % 15 == 14 && i < 45) {
        for (Opportunity one : bench.files.pipeline(ADA).opportunities()) {
          bench.desk.press(ADA, closing(i / 15, one.id()));
        }
      }
    }
    JsonObject answer = bench.types("list");
    assertThat(answer.get("blocks").toString()).hasSizeLessThan(13_000);
    assertThat(Shown.of(answer.get("blocks"))).endsWith("\nThe rest is on my Home tab.");
  }

  private static Action<?> closing(int turn, long opportunity) {
    return switch (turn) {
      case 0 -> new Withdraw(opportunity);
      case 1 -> new RecordRejection(opportunity, null);
      default -> new Archive(opportunity);
    };
  }

  @ParameterizedTest
  @CsvSource({"list", "next", "status"})
  void beforeTheFirstInterviewEveryWordSaysHowToBegin(String word) throws Exception {
    assertThat(bench.told(word)).isEqualTo(NOTHING_YET);
    bench.met();
    assertThat(bench.told("list")).isEqualTo(NOTHING_YET);
    assertThat(bench.told("next")).isEqualTo(CommandSentences.NO_NEWS);
  }

  @Test
  void theListShowsEveryOpportunityByStageWithItsDates() throws Exception {
    bench.met();
    log("Bolt & *Sons*", "2026-12-03T15:00:00Z", "");
    log("Acme", "2026-12-01T19:00:00Z", "Analyst");

    assertThat(bench.told("list"))
        .isEqualTo(
            """
            ⟦Under way⟧
            \u2022 Acme (Analyst), interview Tue, Dec 1, 2:00 PM, next reminder Mon, Nov 30, 2:00 PM
            \u2022 Bolt & *Sons*, interview Thu, Dec 3, 10:00 AM, next reminder Wed, Dec 2, 10:00 AM""");
  }

  @Test
  void aClosedOpportunityStandsUnderItsOwnHeading() throws Exception {
    bench.met();
    log("Acme", "2026-12-01T19:00:00Z", "");
    long opportunity = bench.files.pipeline(ADA).opportunities().get(0).id();
    bench.desk.press(ADA, new Withdraw(opportunity));

    assertThat(bench.told("list"))
        .startsWith("⟦Withdrawn⟧\n\u2022 Acme")
        .doesNotContain("⟦Under way⟧");
  }

  @Test
  void nextListsNothingThatIsOver() throws Exception {
    bench.met();
    log("Acme", "2026-11-24T15:00:00Z", "");
    bench.clock.set(Instant.parse("2026-11-24T14:00:00Z"));
    bench.desk.tick(ADA);
    assertThat(bench.told("next")).contains("look at what to ask before you leave");

    bench.clock.set(Instant.parse("2026-11-24T18:00:00Z"));
    assertThat(bench.told("next")).doesNotContain("before you leave");
  }

  @Test
  void nextSaysWhatWaitsAndWhatComesForWhomAndHow() throws Exception {
    bench.met();
    log("Acme", "2026-11-23T13:00:00Z", "");
    assertThat(bench.told("next"))
        .startsWith("⟦Coming next⟧\n\u2022 ⟦today at 11:00 AM⟧: thank Dana Lee by e-mail (Acme)");

    bench.clock.set(Instant.parse("2026-11-23T16:00:00Z"));
    bench.desk.tick(ADA);

    assertThat(bench.told("next"))
        .startsWith("⟦Waiting for you⟧\n\u2022 ")
        .contains("thank Dana Lee by e-mail (Acme), by tomorrow at 9:00 AM")
        .contains("⟦Coming next⟧");
  }

  @Test
  void whileRemindersArePausedOnlyTheNoteBeforeLeavingIsComing() throws Exception {
    bench.met();
    bench.desk.press(ADA, new Pause(LocalDate.of(2026, 12, 24)));
    FilledModal modal =
        bench.opens().fill("Company", "Acme").fill("Starts", "2026-12-01T19:00:00Z");
    assertThat(bench.savedText(modal))
        .contains(
            "⟦Tue, Dec 1, 1:00 PM⟧: look at what to ask before you leave or hang up. Your other reminders are on hold.");

    assertThat(bench.told("next"))
        .isEqualTo(
            """
            Your reminders are on hold until Thu, Dec 24, 9:00 AM.
            ⟦Coming next⟧
            \u2022 ⟦Tue, Dec 1, 1:00 PM⟧: look at what to ask before you leave or hang up (Acme)""");
    assertThat(bench.told("status"))
        .endsWith("Tue, Dec 1, 1:00 PM. Your reminders are on hold until Thu, Dec 24, 9:00 AM.");
  }

  @Test
  void whileRemindersAreStoppedNothingIsComing() throws Exception {
    bench.met();
    bench.desk.press(ADA, new Stop());
    FilledModal modal =
        bench.opens().fill("Company", "Acme").fill("Starts", "2026-12-01T19:00:00Z");
    assertThat(bench.savedText(modal))
        .contains("Your reminders are on hold. ‹/interview resume› brings them back.")
        .doesNotContain("I'll message you");

    assertThat(bench.told("next")).isEqualTo("Your reminders are on hold.");
    assertThat(bench.told("status"))
        .endsWith("I haven't sent you a message yet. Your reminders are on hold.");
  }

  @Test
  void ofManyPeopleOnlyTheFirstAreNamed() throws Exception {
    bench.met();
    bench.saves(
        bench
            .opens()
            .fill("Company", "Acme")
            .fill("Starts", "2026-11-23T13:00:00Z")
            .fill("Who will you meet?", "A, a@a.co\nB, 5550100\nC, c@a.co\nD, d@a.co\nE"));
    assertThat(bench.told("next"))
        .contains("thank A by e-mail, B by phone, C by e-mail and 2 more (Acme)");
  }

  @Test
  void statusTellsTheLastMessageAndTheNext() throws Exception {
    bench.met();
    log("Acme", "2026-12-01T19:00:00Z", "");
    when(bench.deliveries.lastSuccess(ADA)).thenReturn(Optional.empty());
    assertThat(bench.told("status"))
        .isEqualTo(
            "I haven't sent you a message yet. The next one is planned for Mon, Nov 30, 2:00 PM.");

    when(bench.deliveries.lastSuccess(ADA))
        .thenReturn(Optional.of(Instant.parse("2026-11-23T14:30:00Z")));
    assertThat(bench.told("status"))
        .startsWith("My last message to you went out today at 9:30 AM.");
  }

  private void open(Open... messages) {
    when(bench.deliveries.open(ADA)).thenReturn(List.of(messages));
  }

  private static Open open(String at, State state, Scope blamed) {
    return new Open(Instant.parse("2026-11-23T" + at + ":00Z"), state, blamed);
  }

  @Test
  void statusTellsWhatIsLateAndWhy() throws Exception {
    bench.met();
    open(open("13:30", State.PENDING, null), open("13:40", State.POSTING, null));
    assertThat(bench.told("status"))
        .contains("2 messages to you are late, the oldest due today at 8:30 AM. I'll keep trying.");

    open(open("13:30", State.PENDING, Scope.WORKSPACE));
    assertThat(bench.told("status"))
        .contains(
            "1 message to you is late, due today at 8:30 AM. Slack takes no messages from me at the"
                + " moment. I'll keep trying.");

    open(open("15:00", State.PENDING, null));
    assertThat(bench.told("status")).doesNotContain("late");
  }

  @Test
  void statusTellsWhatItDoesNotKnowAndWhatWasRefused() throws Exception {
    bench.met();
    open(open("13:30", State.UNKNOWN, null));
    assertThat(bench.told("status"))
        .contains(
            "1 message to you is on the way, due today at 8:30 AM: I don't know yet whether it"
                + " arrived, and I'm looking.");

    open(open("13:30", State.UNSEEN, Scope.WORKSPACE));
    assertThat(bench.told("status"))
        .contains(
            "I can't tell whether 1 message to you has arrived, due today at 8:30 AM, because"
                + " Slack doesn't let me look. I'll send nothing twice; what is due is on my Home"
                + " tab.");

    open(open("13:30", State.REFUSED, Scope.PERSON), open("13:50", State.REFUSED, Scope.PERSON));
    assertThat(bench.told("status"))
        .contains(
            "Slack refused 2 messages to you, the oldest due today at 8:30 AM. I'll keep them and try"
                + " again; what is due is on my Home tab.");
  }

  @Test
  void whatIsOverdueIsNeverTheNextOne() throws Exception {
    bench.met();
    log("Acme", "2026-12-01T19:00:00Z", "");
    // Who is greeted late would be looked at when the step is due already.
    bench.settle();
    bench.clock.set(Instant.parse("2026-11-30T19:30:00Z"));

    assertThat(bench.told("status")).endsWith("The next one is due now.");
    assertThat(bench.told("list")).endsWith("a reminder is due now");
    assertThat(bench.told("next")).contains("\u2022 ⟦now⟧: ").doesNotContain("2:00 PM⟧");
  }

  @Test
  void whoeverAsksIsReachableAgain() throws Exception {
    bench.met();
    bench.desk.learn(ADA, new NoteReach(false));

    bench.told("status");

    assertThat(bench.desk.look(ADA).orElseThrow().file().person().reachable()).isTrue();
  }

  private void log(String company, String starts, String role) throws Exception {
    FilledModal modal = bench.opens().fill("Company", company).fill("Starts", starts);
    bench.saves(modal.fill("Role", role).fill("Who will you meet?", "Dana Lee, dana@acme.com"));
  }
}
