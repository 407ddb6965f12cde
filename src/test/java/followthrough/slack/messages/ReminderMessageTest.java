package followthrough.slack.messages;

import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.byCard;
import static followthrough.scenarios.Seeker.byPhone;
import static followthrough.scenarios.Seeker.reachable;
import static followthrough.scenarios.Seeker.titled;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.Delivery;
import followthrough.core.action.NoteZone;
import followthrough.core.action.PersonForm;
import followthrough.core.action.SnoozeStep;
import followthrough.core.action.UndoAnswer;
import followthrough.core.people.Cadence;
import followthrough.core.pipeline.LinkedIn;
import followthrough.core.plan.Entry;
import followthrough.core.plan.History;
import followthrough.core.plan.MediumReason;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.SlackLimits;
import followthrough.slack.presses.WhySentences;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderMessageTest {
  private final Seeker ada = new Seeker();

  @Test
  void saysWhatToDoByWhenHowAndWhy() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T13:00");

    var message = Shown.reminder(ada, ada.newest(Rule.THANK_YOU_FIRST));

    assertThat(message.text())
        .startsWith("Thank Ellen Ward at Quanta Grid by Wed, Dec 2, 11:00 AM")
        .contains("Ellen Ward, Director, Quanta Grid")
        .contains("E-mail to mail@example.com, because it's a tech")
        .contains("By Wed, Dec 2, 11:00 AM.");
    assertThat(json(message)).contains("\"Mark sent\"", "\"Draft\"", "Remind me in an hour");
    assertThat(json(message)).contains("Remind me Tue, Dec 1, 6:00 PM", "\"Skip\"", "\"Why?\"");
  }

  @Test
  void showsEverythingExactlyAsTyped() {
    String typed = "<b> & *x* _y_ ~z~ `q` 👩\u200d💻 עברית";
    ada.log(typed + " Co", typed, "2026-12-01T10:00", titled(typed + " Ward", typed));
    ada.passTo("2026-12-01T13:00");
    Delivery delivery = ada.newest(Rule.THANK_YOU_FIRST);

    assertThat(Shown.of(Shown.reminder(ada, delivery).blocks()))
        .startsWith("Thank " + typed + " Ward at " + typed + " Co by Wed, Dec 2, 11:00 AM\n")
        .contains("⟦" + typed + " Ward⟧, " + typed + ", " + typed + " Co\nE-mail to mail@");
    assertThat(Shown.reminder(ada, delivery).text())
        .startsWith("Thank &lt;b&gt; &amp; *x* _y_ ~z~ `q` 👩\u200d💻 עברית Ward at &lt;b")
        .doesNotContain("\u200b", "\ufdd0");

    ada.press(answer(delivery, 0));
    assertThat(Shown.of(Shown.reminder(ada, delivery).blocks()))
        .contains(
            "⟦" + typed + " Ward⟧, " + typed + ", " + typed + " Co\nSent Tue, Dec 1, 1:00 PM");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7, 12, 20})
  void showsEverybodyExactlyAsTypedHoweverManyTheyAre(int people) {
    String typed = "<b> & *x* _y_ `q`";
    ada.log(
        typed,
        "2026-12-01T10:00",
        IntStream.rangeClosed(1, people)
            .mapToObj(number -> titled(typed + number, typed))
            .toArray(PersonForm[]::new));
    ada.passTo("2026-12-01T13:00");

    var message = Shown.reminder(ada, ada.newest(Rule.THANK_YOU_FIRST));

    assertThat(SlackLimits.ofMessage(message.blocks(), message.text())).isEmpty();
    String seen = Shown.of(message.blocks()).replace("⟦", "").replace("⟧", "");
    IntStream.rangeClosed(1, people)
        .forEach(n -> assertThat(seen).contains("\n" + typed + n + ", " + typed + ", " + typed));
  }

  @Test
  void namesTheButtonAfterTheWay() {
    ada.log("Quanta Grid", "2026-12-01T10:00", byPhone("Roy Call"), byCard("Kim Card"));
    ada.passTo("2026-12-01T13:00");

    assertThat(json(Shown.reminder(ada, ada.newest(Rule.THANK_YOU_FIRST))))
        .contains("\"Mark called\"", "\"Left voicemail\"", "\"Mark posted\"");
  }

  @Test
  void asksForAnAddressWhereNoneIsKnown() {
    long interview = ada.log("Quanta Grid", "2026-12-01T10:00", PersonForm.named("Mei Lin"));
    ada.passTo("2026-12-01T13:00");

    var message = Shown.reminder(ada, ada.newest(Rule.THANK_YOU_FIRST));

    assertThat(message.text()).contains("I don't have Mei Lin's address yet.");
    assertThat(json(message))
        .contains("\"Add address\"")
        .contains("\"action_id\":\"add_addresses\"")
        .contains("\"value\":\"1|" + interview + "|3\"")
        .doesNotContain("\"Mark sent\"");
  }

  @Test
  void showsAnAnswerWithUndoForTenMinutes() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"), reachable("Tom Alder"));
    ada.passTo("2026-12-01T17:10");
    Delivery delivery = ada.newest(Rule.THANK_YOU_FIRST);
    ada.press(answer(delivery, 0));

    assertThat(Shown.reminder(ada, delivery).text()).contains("Sent Tue, Dec 1, 5:10 PM.");
    assertThat(json(Shown.reminder(ada, delivery))).contains("\"undo\"", "\"Mark sent\"");

    ada.passTo("2026-12-01T17:20");
    assertThat(json(Shown.reminder(ada, delivery))).contains("\"undo\"");
    ada.passTo("2026-12-01T17:21");
    assertThat(json(Shown.reminder(ada, delivery))).doesNotContain("\"undo\"");
    assertThat(Shown.reminder(ada, delivery).text()).contains("Sent Tue, Dec 1, 5:10 PM.");
  }

  @Test
  void opensTheRowAgainAfterUndo() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T17:10");
    Delivery delivery = ada.newest(Rule.THANK_YOU_FIRST);
    ada.press(answer(delivery, 0));
    assertThat(Shown.reminder(ada, delivery).text()).startsWith("All done: Thank Ellen Ward");

    Entry entry = delivery.entries().get(0);
    ada.press(new UndoAnswer(entry.step(), List.of(entry.rows().get(0).recipient())));

    assertThat(Shown.reminder(ada, delivery).text()).doesNotContain("Sent Tue", "All done");
    assertThat(json(Shown.reminder(ada, delivery))).contains("\"Mark sent\"");
  }

  @Test
  void saysWhenASnoozedRowComesBack() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T13:00");
    Delivery delivery = ada.newest(Rule.THANK_YOU_FIRST);
    ada.press(new SnoozeStep(delivery.entries().get(0).step(), at("2026-12-01T18:00")));

    assertThat(Shown.reminder(ada, delivery).text())
        .contains("I'll remind you again Tue, Dec 1, 6:00 PM.");
  }

  @Test
  void saysThatAndWhyNothingIsAskedWhenTheRowIsGone() {
    long interview = ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T13:00");
    Delivery delivery = ada.newest(Rule.THANK_YOU_FIRST);
    ada.press(new followthrough.core.action.DeleteInterview(interview));

    assertThat(Shown.reminder(ada, delivery).text())
        .contains("No longer needed: you deleted the interview.");
    assertThat(json(Shown.reminder(ada, delivery))).doesNotContain("mark_sent");
  }

  @Test
  void tellsTheMorningOfACompanyFarAway() {
    ada.log(
        "Quanta Grid",
        ZoneId.of("Europe/Berlin"),
        "2026-12-01T10:00",
        LocalDate.parse("2026-12-03"),
        reachable("Ellen Ward"));
    ada.passTo("2026-12-08T13:00");

    assertThat(Shown.reminder(ada, ada.newest(Rule.CHECK_IN_1)).text())
        .contains(
            "Message 1 of 2.", "They expected to decide by Thu, Dec 3.", "It's 3:00 PM in Berlin");
  }

  @Test
  void asksToScheduleForAMorningAfterTheReadersWindow() {
    ada.press(new NoteZone(ZoneId.of("Asia/Kolkata")));
    ada.log(
        "Quanta Grid",
        ZoneId.of("America/Los_Angeles"),
        "2026-12-01T10:00",
        LocalDate.parse("2026-12-03"),
        reachable("Ellen Ward"));
    ada.passTo("2026-12-08T13:00");

    assertThat(Shown.reminder(ada, ada.newest(Rule.CHECK_IN_1)).text())
        .contains("It's early in Los Angeles", "Tue, Dec 8, 10:30 PM your time (9:00 AM there)");
  }

  @Test
  void fitsAPanelOfTwentyWithoutLosingAnybody() {
    ada.log("Quanta Grid", "2026-12-01T10:00", panel(20));
    ada.passTo("2026-12-01T13:00");
    Delivery delivery = ada.newest(Rule.THANK_YOU_FIRST);

    var message = Shown.reminder(ada, delivery);

    assertThat(delivery.entries().get(0).rows()).hasSize(20);
    assertThat(SlackLimits.ofMessage(message.blocks(), message.text())).isEmpty();
    for (Row row : delivery.entries().get(0).rows()) {
      assertThat(json(message)).contains("|" + row.recipient() + "\"");
    }
    assertThat(json(message)).contains("Interviewer Number 20").doesNotContain("more on your Home");
  }

  @Test
  void leavesTheRestToTheHomeTabWhenNothingElseHelps() {
    List<Entry> entries = new ArrayList<>();
    for (int company = 0; company < 10; company++) {
      ada.log("Company " + company, "2026-12-01T10:00", panel(20));
    }
    ada.passTo("2026-12-01T13:00");
    ada.deliveries().forEach(delivery -> entries.addAll(delivery.entries()));

    var message = Shown.reminder(ada, new Delivery(Seeker.ADA, 1, ada.clock.instant(), entries));

    assertThat(SlackLimits.ofMessage(message.blocks(), message.text())).isEmpty();
    assertThat(json(message)).contains("more on your Home tab.");
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void hasWordsForEveryRuleAndKeepsTypedSignsOut(Rule rule) {
    String nasty = "<!channel> & *Bold* _Co_ " + "x".repeat(75);
    PersonForm person =
        new PersonForm(
            nasty, "<b>" + "t".repeat(190), "a@b.c", "", "+1 555", LinkedIn.NOT_ASKED, null);
    long interview = ada.log(nasty, "2026-12-01T10:00", person, reachable("Tom Alder"));
    ada.passTo("2026-12-01T13:00");
    Delivery thanks = ada.newest(Rule.THANK_YOU_FIRST);
    Row row = thanks.entries().get(0).rows().get(0);
    StepKey key =
        new StepKey(rule.kind(), rule.kind().aboutInterview() ? interview : row.opportunity(), 1);
    Row shown =
        rule.kind().forUser()
            ? new Row(
                0,
                0,
                row.opportunity(),
                followthrough.core.pipeline.Medium.SLACK,
                MediumReason.FOR_YOU,
                false,
                List.of())
            : row;
    Entry entry =
        new Entry(
            rule,
            List.of(key),
            null,
            interview,
            row.opportunity(),
            at("2026-12-01T17:00"),
            List.of(shown),
            true,
            true,
            2);

    var message =
        Shown.reminder(ada, new Delivery(Seeker.ADA, 99, ada.clock.instant(), List.of(entry)));

    assertThat(SlackLimits.ofMessage(message.blocks(), message.text())).isEmpty();
    assertThat(message.text()).isNotBlank().doesNotContain("null", "!channel>", "<", "  ");
    assertThat(WhySentences.paragraphs(rule, List.of(shown), Cadence.STANDARD, true))
        .isNotEmpty()
        .noneMatch(String::isBlank);
    assertThat(SlackLimits.ofView(WhySentences.modal(rule, List.of(shown), Cadence.STANDARD, true)))
        .isEmpty();
    assertThat(message.text().replace(nasty, "")).doesNotContain("!\n").doesNotContain(":smile:");
  }

  @ParameterizedTest
  @EnumSource(
      value = Rule.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"KEEP_PAUSE_STOP", "MONDAY_DIGEST", "WEEK_AHEAD", "SKIPPED_OLD_NOTES"})
  void namesTheRoleWhereTwoAreOpenAtOneCompany(Rule rule) {
    ada.log("Acme", "Head of Data", "2026-12-01T10:00", reachable("Dana Lee"));
    ada.passTo("2026-12-01T13:00");
    Entry thanks = ada.newest(Rule.THANK_YOU_FIRST).entries().get(0);
    Entry entry =
        new Entry(
            rule,
            List.of(new StepKey(rule.kind(), thanks.about(), 1)),
            null,
            thanks.about(),
            thanks.opportunity(),
            at("2026-12-02T11:00"),
            thanks.rows(),
            false,
            false,
            2);
    Delivery delivery = new Delivery(Seeker.ADA, 99, ada.clock.instant(), List.of(entry));
    assertThat(Shown.reminder(ada, delivery).text()).doesNotContain("Head of Data");
    ada.log("ACME", "Writer", "2026-12-08T10:00", reachable("Sam Roy"));
    assertThat(Shown.reminder(ada, delivery).text()).contains("Acme (Head of Data)");
  }

  @Test
  void leadsEveryStepWithItsOwnSentence() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T13:00");
    Entry thanks = ada.newest(Rule.THANK_YOU_FIRST).entries().get(0);
    Set<String> leads = new HashSet<>();
    for (Rule rule : Rule.values()) {
      Entry entry =
          new Entry(
              rule,
              List.of(new StepKey(rule.kind(), thanks.about(), 1)),
              null,
              thanks.about(),
              thanks.opportunity(),
              at("2026-12-02T11:00"),
              thanks.rows(),
              false,
              false,
              2);
      String lead = new ReminderSentences(new Facts(ada.view())).lead(entry);
      assertThat(lead).as(rule.name()).isNotBlank().doesNotContain("!");
      leads.add(rule == Rule.CHECK_IN_3 || rule == Rule.CHECK_IN_4 ? rule.name() : lead);
    }
    assertThat(leads).hasSize(Rule.values().length);
  }

  @Test
  void passesTheSecondMoveAndTheFoldedThanksOn() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T13:00");
    Entry thanks = ada.newest(Rule.THANK_YOU_FIRST).entries().get(0);
    assertThat(lead(Rule.ASK_NEW_TIME, thanks)).contains("second move");
    assertThat(lead(Rule.CHECK_IN_1, thanks)).contains("ask Quanta Grid to pass them on");
  }

  private String lead(Rule rule, Entry like) {
    return new ReminderSentences(new Facts(ada.view()))
        .lead(
            new Entry(
                rule,
                List.of(new StepKey(rule.kind(), like.about(), 1)),
                null,
                like.about(),
                like.opportunity(),
                null,
                like.rows(),
                true,
                true,
                0));
  }

  private static AnswerRow answer(Delivery delivery, int row) {
    Entry entry = delivery.entries().get(0);
    return new AnswerRow(
        entry.step(), List.of(entry.rows().get(row).recipient()), History.Kind.SENT);
  }

  private static PersonForm[] panel(int people) {
    return IntStream.rangeClosed(1, people)
        .mapToObj(number -> reachable("Interviewer Number " + number))
        .toArray(PersonForm[]::new);
  }

  private static String json(ReminderMessage.Rendered message) {
    return GsonFactory.createSnakeCase().toJson(message.blocks());
  }
}
