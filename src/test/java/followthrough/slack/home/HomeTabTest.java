package followthrough.slack.home;

import static followthrough.scenarios.Seeker.ADA;
import static followthrough.scenarios.Seeker.byCard;
import static followthrough.scenarios.Seeker.reachable;
import static followthrough.scenarios.Seeker.titled;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.AnswerRow;
import followthrough.core.action.DeleteInterview;
import followthrough.core.action.Delivery;
import followthrough.core.action.Desk;
import followthrough.core.action.Pause;
import followthrough.core.action.PersonForm;
import followthrough.core.action.RecordOffer;
import followthrough.core.action.RecordRejection;
import followthrough.core.action.RecordReply;
import followthrough.core.action.SnoozeStep;
import followthrough.core.action.Stop;
import followthrough.core.people.PersonId;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpPolicy;
import followthrough.core.plan.History;
import followthrough.core.plan.Rule;
import followthrough.scenarios.Seeker;
import followthrough.scenarios.Story;
import followthrough.scenarios.StoryRunner;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.SlackDouble;
import followthrough.slack.bench.SlackLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class HomeTabTest {
  private final Seeker ada = new Seeker();
  private final SlackDouble slack = new SlackDouble();
  private final HomeTab tab = new HomeTab(ada.desk, slack, Runnable::run);

  @Test
  void welcomesWhoeverComesForTheFirstTime() throws Exception {
    assertThat(opens("U9", "home")).isEqualTo(200);
    assertThat(slack.published.get(0).getUserId()).isEqualTo("U9");
    assertThat(SlackLimits.ofView(slack.published.get(0).getView())).isEmpty();
    assertThat(json(slack.published.get(0).getView()))
        .contains("After the interview", "A company and a time are enough")
        .contains("\"log_interview\"", "\"settings\"");
    assertThat(ada.desk.look(new PersonId("T1", "U9"))).isEmpty();
  }

  @Test
  void invitesWhoeverHasNothingYet() throws Exception {
    opens("U1", "home");
    assertThat(json(slack.published.get(0).getView())).contains("\"log_interview\"");
  }

  @Test
  void leavesTheMessagesTabAlone() throws Exception {
    assertThat(opens("U1", "messages")).isEqualTo(200);
    assertThat(slack.published).isEmpty();
  }

  @Test
  void showsWhatIsDueNextAndThePipeline() {
    long interview = ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.log("Harbor Trust", "2026-12-08T10:00", byCard("Tom Alder"));
    ada.passTo("2026-12-01T13:00");

    String home = json(page(0));

    assertThat(home)
        .contains("Due now", "Thank Ellen Ward at Quanta Grid", "By Wed, Dec 2, 11:00 AM.");
    assertThat(home).contains("\"mark_sent\"", "\"draft\"", "Remind me in an hour");
    assertThat(home).contains("What comes next", "Prepare for Harbor Trust");
    assertThat(Shown.of(page(0).getBlocks()))
        .contains("⟦Quanta Grid⟧ (Editor)\nNext: tomorrow at 9:00 AM");
    assertThat(home).contains("\"log_interview\"", "\"settings\"");
    assertThat(home).contains("\"edit_interview\"", "\"value\":\"" + interview + "\"");
    assertThat(home).contains("Tue, Dec 8, 10:00 AM, in person with Tom Alder");
  }

  @Test
  void showsEverythingExactlyAsTyped() {
    String typed = "<b> & *x* _y_ ~z~ `q` 👩\u200d💻 עברית";
    ada.log(typed + " Co", typed + " Editor", "2026-12-01T10:00", titled(typed + " Ward", typed));
    ada.passTo("2026-12-01T13:00");

    assertThat(Shown.of(page(0).getBlocks()))
        .contains("⟦Thank " + typed + " Ward at " + typed + " Co⟧")
        .contains("⟦" + typed + " Ward⟧, " + typed + ", " + typed + " Co\n")
        .contains("⟦" + typed + " Co⟧ (" + typed + " Editor)\n")
        .contains("in person with " + typed + " Ward")
        .contains("⟧: Check in with " + typed + " Ward at " + typed + " Co\nE-mail\n");

    Entry entry = ada.newest(Rule.THANK_YOU_FIRST).entries().get(0);
    ada.press(new AnswerRow(entry.step(), List.of(), History.Kind.SENT));
    assertThat(Shown.of(page(0).getBlocks()))
        .contains("⟦Thank-you note to " + typed + " Ward⟧\nSent today");
    assertThat(SlackLimits.ofView(page(0))).isEmpty();
  }

  @Test
  void putsTheOldestDeadlineOnTop() {
    ada.log("Later", "2026-12-01T12:00", reachable("Second Person"));
    ada.log("Earlier", "2026-12-01T10:00", reachable("First Person"));
    ada.passTo("2026-12-01T16:00");
    String home = json(page(0));
    assertThat(home.indexOf("Thank First Person")).isLessThan(home.indexOf("Thank Second Person"));
    assertThat(home.indexOf("Thank First Person")).isPositive();
  }

  @Test
  void movesWhatWasAnsweredToJustDoneWithUndo() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T17:10");
    Entry entry = ada.newest(Rule.THANK_YOU_FIRST).entries().get(0);
    ada.press(new AnswerRow(entry.step(), List.of(), History.Kind.SENT));

    assertThat(Shown.of(page(0).getBlocks()))
        .doesNotContain("⟦Thank Ellen Ward⟧")
        .contains("⟦Thank-you note to Ellen Ward⟧\nSent today at 5:10 PM.");
    assertThat(json(page(0)))
        .contains("Just done")
        .contains("Sent today at 5:10 PM.", "\"undo\"", "|-1\"");
    ada.passTo("2026-12-01T17:25");
    assertThat(json(page(0))).doesNotContain("Just done");
    Entry debrief = ada.newest(Rule.DEBRIEF).entries().get(0);
    ada.press(new AnswerRow(debrief.step(), List.of(0L), History.Kind.SENT));
    assertThat(json(page(0))).contains("Nothing for you to do until tomorrow.");
    ada.press(new Stop());
    assertThat(json(page(0)))
        .contains("Nothing is due right now.")
        .doesNotContain("Nothing for you to do");
  }

  @Test
  void countsTheDaysOfSilenceAndComparesThemOnlyWhereThatFits() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T20:00");
    assertThat(Shown.of(page(0).getBlocks())).doesNotContain("Quiet");
    ada.passTo("2026-12-13T09:00");
    assertThat(Shown.of(page(0).getBlocks()))
        .containsPattern("Next: .*\\. Quiet: day 12")
        .doesNotContain("NACE");
    long opportunity = ada.view().file().pipeline().opportunities().get(0).id();
    ada.press(new RecordReply(opportunity, null, null, null));
    assertThat(Shown.of(page(0).getBlocks())).doesNotContain("Quiet");
    ada.log("Quanta Grid", "2026-12-15T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-14T09:00");
    assertThat(Shown.of(page(0).getBlocks())).doesNotContain("Quiet");
  }

  @Test
  void offersNothingThatIsTooLate() {
    ada.log("Quanta Grid", "2026-12-02T10:00", reachable("Ellen Ward"));
    ada.press(new Pause(LocalDate.of(2026, 12, 24)));
    ada.passTo("2026-12-09T12:00");
    String home = Shown.of(page(0).getBlocks());
    assertThat(home)
        .contains("Nothing is due right now.")
        .doesNotContain("Prepare for", "to ask before you", "Debrief", "Thank Ellen");
  }

  @Test
  void movesWhatWasPutOffToWhatComesNext() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T13:00");
    Entry entry = ada.newest(Rule.THANK_YOU_FIRST).entries().get(0);
    ada.press(new SnoozeStep(entry.step(), Seeker.at("2026-12-01T18:00")));
    assertThat(Shown.of(page(0).getBlocks()))
        .doesNotContain("⟦Thank Ellen Ward⟧")
        .contains("⟦today at 6:00 PM⟧: Thank Ellen Ward");
  }

  @Test
  void letsNothingBeMarkedThatFollowsATalkStillToCome() {
    ada.log("Quanta Grid", "2026-12-07T10:00", reachable("Ellen Ward"));
    assertThat(Shown.of(page(0).getBlocks())).contains("Check in with Ellen Ward at Quanta Grid");
    assertThat(json(page(0))).doesNotContain("mark_sent");
  }

  @Test
  void letsACheckInBeMarkedBeforeItsReminder() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-02T12:00");
    assertThat(json(page(0))).containsPattern("Check in with Ellen Ward.*?mark_sent.*?C1\\.");
  }

  @Test
  void sortsThePipelineByStage() {
    ada.log("Open Company", "2026-12-01T10:00", reachable("A B"));
    ada.log("No Company", "2026-12-01T11:00", reachable("C D"));
    ada.log("Yes Company", "2026-12-01T12:00", reachable("E F"));
    ada.passTo("2026-12-04T13:00");
    List<Long> ids =
        ada.view().file().pipeline().opportunities().stream().map(one -> one.id()).toList();
    ada.press(new RecordRejection(ids.get(1), null));
    ada.press(new RecordOffer(ids.get(2), LocalDate.parse("2026-12-18"), null, null));
    String home = json(page(0));
    assertThat(home.indexOf("*Offer in hand*")).isLessThan(home.indexOf("*Under way*"));
    assertThat(home)
        .contains("Offer in hand: 1, Under way: 1, Rejected: 1", "Show 1 closed")
        .doesNotContain("*Rejected*");
    assertThat(json(page(HomeTab.FIRST_CLOSED)))
        .contains("*Rejected*", "No Company", "Back to what is under way")
        .doesNotContain("*Under way*");
  }

  @Test
  void saysThatRemindersAreOnHold() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.press(new Stop());
    assertThat(json(page(0))).contains("Reminders are on hold.", "\"keep_going\"");

    ada.press(new Pause(LocalDate.of(2026, 12, 24)));
    assertThat(json(page(0)))
        .contains("Reminders are on hold until Thu, Dec 24, 9:00 AM. What is due stays here.");
  }

  @Test
  void turnsPagesWithoutLosingAnything() throws Exception {
    for (int company = 0; company < 6; company++) {
      ada.log("Company " + company, "2026-12-01T10:00", panel(20));
    }
    ada.passTo("2026-12-01T13:00");
    List<View> pages = new ArrayList<>();
    for (int page = 0; page < 30; page++) {
      View view = page(page);
      assertThat(SlackLimits.ofView(view)).isEmpty();
      if (!view.getPrivateMetadata().equals(String.valueOf(page))) {
        break;
      }
      pages.add(view);
    }
    assertThat(pages).hasSizeBetween(3, 29);
    String all = String.join("\n", pages.stream().map(HomeTabTest::json).toList());
    for (Delivery delivery : ada.deliveries()) {
      for (Entry entry : delivery.entries()) {
        if (entry.rule() == Rule.THANK_YOU_FIRST) {
          entry.rows().forEach(row -> assertThat(all).contains("|" + row.recipient() + "\""));
        }
      }
    }
    assertThat(turn("home_next", "1")).isEqualTo(200);
    assertThat(json(slack.published.get(0).getView())).contains("Page 2 of " + pages.size());
    assertThat(turn("home_previous", "rubbish")).isEqualTo(200);
    assertThat(json(slack.published.get(1).getView())).contains("Page 1 of " + pages.size());
  }

  @Test
  void staysOnAPageThatStillExists() {
    long interview = ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.press(new DeleteInterview(interview));
    assertThat(page(7).getPrivateMetadata()).isEqualTo("0");
  }

  @Test
  void keepsEveryLimitThroughEveryStory() {
    Path stories = Path.of("src/test/resources/scenarios");
    Map<String, Set<LocalDate>> days = Story.holidays(stories.resolve("holidays.json"));
    for (Story story : Story.in(stories)) {
      StoryRunner runner =
          new StoryRunner(
              story, (calendar, day) -> days.getOrDefault(calendar, Set.of()).contains(day));
      FollowUpPolicy policy =
          new FollowUpPolicy(
              (calendar, day) -> days.getOrDefault(calendar, Set.of()).contains(day));
      List<Delivery> deliveries = runner.run();
      for (int index = 0; index < deliveries.size(); index++) {
        var file = runner.files().get(index);
        var now = deliveries.get(index).at();
        View view = HomeView.render(new Desk.View(file, policy.plan(file, now), now), 0);
        assertThat(SlackLimits.ofView(view)).as(story.name()).isEmpty();
        assertThat(json(view)).doesNotContain("null", "somebody");
      }
    }
  }

  @Test
  void triesAgainWhenSlackIsBusyAndGivesUpQuietly() {
    slack.troubles.add(SlackDouble.status(429, "0"));
    tab.refresh(ADA);
    Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> slack.published.size() == 2);

    slack.troubles.add("not_enabled");
    tab.refresh(ADA);
    assertThat(slack.published).hasSize(3);

    slack.troubles.add(new IOException("reset"));
    tab.refresh(ADA);
    assertThat(slack.published).hasSize(4);
  }

  @Test
  void takesNoHarmWhenThereIsTooMuchToDo() {
    new HomeTab(
            ada.desk,
            slack,
            work -> {
              throw new RejectedExecutionException("full");
            })
        .refresh(ADA);
    assertThat(slack.published).isEmpty();
  }

  private View page(int page) {
    return HomeView.render(ada.view(), page);
  }

  private int opens(String user, String where) throws Exception {
    String body =
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"app_home_opened\","
            + "\"user\":\"%s\",\"channel\":\"D1\",\"tab\":\"%s\"}}".formatted(user, where);
    return app().run(new EventRequest(body, new RequestHeaders(Map.of()))).getStatusCode();
  }

  private int turn(String action, String page) throws Exception {
    String payload =
        "{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\"},"
            + "\"actions\":[{\"action_id\":\"%s\",\"type\":\"button\",\"value\":\"%s\"}]}"
                .formatted(action, page);
    return app()
        .run(new BlockActionRequest("payload=x", payload, new RequestHeaders(Map.of())))
        .getStatusCode();
  }

  private App app() {
    return slack.app(tab);
  }

  private static PersonForm[] panel(int people) {
    return IntStream.rangeClosed(1, people)
        .mapToObj(number -> reachable("Interviewer Number " + number))
        .toArray(PersonForm[]::new);
  }

  private static String json(View view) {
    return GsonFactory.createSnakeCase().toJson(view);
  }
}
