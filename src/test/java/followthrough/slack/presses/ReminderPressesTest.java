package followthrough.slack.presses;

import static followthrough.scenarios.Seeker.ADA;
import static followthrough.scenarios.Seeker.at;
import static followthrough.scenarios.Seeker.byPhone;
import static followthrough.scenarios.Seeker.reachable;
import static followthrough.scenarios.Seeker.timestamp;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.Delivery;
import followthrough.core.people.PersonId;
import followthrough.core.pipeline.Stage;
import followthrough.core.plan.Entry;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.History;
import followthrough.core.plan.Rule;
import followthrough.core.plan.StepKey;
import followthrough.scenarios.Seeker;
import followthrough.slack.bench.SeenMessages;
import followthrough.slack.bench.Shown;
import followthrough.slack.bench.SlackDouble;
import followthrough.slack.bench.SlackLimits;
import followthrough.slack.kit.Modals;
import followthrough.slack.messages.MenuChoice;
import followthrough.slack.messages.ReminderButtons;
import followthrough.slack.messages.RowValue;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderPressesTest {
  private final Seeker ada = new Seeker();
  private final SlackDouble slack = new SlackDouble();
  private final SeenMessages seen = new SeenMessages(ada);
  private final Map<RowValue, View> forms = new HashMap<>();
  private final List<Integer> refreshed = new ArrayList<>();
  private App app = app(Runnable::run);

  private App app(Executor background) {
    Pages pages = (person, page) -> refreshed.add(page);
    Redraw redraw = new Redraw(ada.desk, ada, seen, slack, Shown.REMINDERS, background);
    ada.watchedBy(redraw);
    return slack.app(
        new ReminderPresses(
            ada.desk,
            ada,
            (person, row) -> Optional.ofNullable(forms.get(row)),
            new MessageUpdates(redraw, slack, pages, background)));
  }

  @Test
  void storesAPressAndShowsItInTheSameMessage() throws Exception {
    Delivery delivery = thanks();

    assertThat(click(delivery, ReminderButtons.MARK_SENT)).isEqualTo(200);

    assertThat(answers()).extracting(History.Answer::kind).containsExactly(History.Kind.SENT);
    assertThat(slack.updates).hasSize(1);
    assertThat(slack.updates.get(0).getChannel()).isEqualTo(Seeker.CHANNEL);
    assertThat(slack.updates.get(0).getTs()).isEqualTo(timestamp(delivery.number()));
    assertThat(slack.updates.get(0).getText()).contains("Sent Tue, Dec 1, 5:10 PM.");
    assertThat(slack.whispers).isEmpty();
    assertThat(refreshed).containsExactly(0);
  }

  @Test
  void letsTheFirstTimeStand() throws Exception {
    Delivery delivery = thanks();
    click(delivery, ReminderButtons.MARK_SENT);
    ada.passTo("2026-12-01T17:14");

    click(delivery, ReminderButtons.MARK_SENT);

    assertThat(slack.whispers)
        .containsExactly("Already marked sent today at 5:10 PM. The first time stands.");
    assertThat(answers()).hasSize(1);
    assertThat(slack.updates).hasSize(2);
  }

  @Test
  void takesAnAnswerBackWithinTenMinutesOnly() throws Exception {
    Delivery delivery = thanks();
    click(delivery, ReminderButtons.MARK_SENT);
    ada.passTo("2026-12-01T17:20");
    click(delivery, ReminderButtons.UNDO);
    assertThat(answers()).noneMatch(History.Answer::stands);

    click(delivery, ReminderButtons.MARK_SENT);
    ada.passTo("2026-12-01T17:31");
    click(delivery, ReminderButtons.UNDO);
    assertThat(answers()).anyMatch(History.Answer::stands);
    assertThat(slack.whispers)
        .containsExactly("Undo works for ten minutes, and they're over. It stays as it is.");
  }

  @Test
  void notesAVoicemail() throws Exception {
    ada.log("Quanta Grid", "2026-12-01T10:00", byPhone("Roy Call"));
    ada.passTo("2026-12-01T17:10");
    click(ada.newest(Rule.THANK_YOU_FIRST), ReminderButtons.LEFT_VOICEMAIL);
    assertThat(answers()).extracting(History.Answer::kind).containsExactly(History.Kind.VOICEMAIL);
    assertThat(slack.updates.get(0).getText()).contains("Voicemail left Tue, Dec 1, 5:10 PM.");
  }

  @Test
  void skipsFromTheMenu() throws Exception {
    Delivery delivery = thanks();
    choose(delivery, new MenuChoice.Skip(value(delivery)).text());
    assertThat(answers()).extracting(History.Answer::kind).containsExactly(History.Kind.SKIPPED);
  }

  @Test
  void snoozesForAnHourFromThePressOn() throws Exception {
    Delivery delivery = thanks();
    ada.passTo("2026-12-01T17:47");
    choose(delivery, new MenuChoice.SnoozeShortly(value(delivery)).text());
    assertThat(ada.view().file().history().snoozes())
        .extracting(History.Snooze::until)
        .containsExactly(at("2026-12-01T18:47"));
    assertThat(slack.updates.get(0).getText())
        .contains("I'll remind you again Tue, Dec 1, 6:47 PM.");
  }

  @Test
  void refusesATimeThatPassedAndShowsThoseThatFit() throws Exception {
    Delivery delivery = thanks();
    ada.passTo("2026-12-01T18:30");
    choose(delivery, new MenuChoice.SnoozeUntil(value(delivery), at("2026-12-01T18:00")).text());
    assertThat(ada.view().file().history().snoozes()).isEmpty();
    assertThat(slack.whispers)
        .containsExactly("That time no longer fits. The menu now shows the times that do.");
    assertThat(slack.updates).hasSize(1);
  }

  @Test
  void opensTheDraftAtOnce() throws Exception {
    Delivery delivery = thanks();
    forms.put(value(delivery), Modals.notice("Draft", List.of("Hi Ellen")));
    click(delivery, ReminderButtons.DRAFT);
    assertThat(slack.opened.get(0).getTriggerId()).isEqualTo("trigger");
    assertThat(slack.opened.get(0).getView()).isEqualTo(forms.get(value(delivery)));
    assertThat(answers()).isEmpty();
  }

  @Test
  void saysSoWhenThereIsNobodyToWriteTo() throws Exception {
    Delivery delivery = thanks();
    click(delivery, ReminderButtons.DRAFT);
    assertThat(slack.opened).isEmpty();
    assertThat(slack.whispers).containsExactly(ButtonSentences.CHANGED);
  }

  @Test
  void explainsItself() throws Exception {
    Delivery delivery = thanks();
    choose(delivery, new MenuChoice.Why(value(delivery)).text());
    View view = slack.opened.get(0).getView();
    assertThat(SlackLimits.ofView(view)).isEmpty();
    assertThat(GsonFactory.createSnakeCase().toJson(view))
        .contains("Thank-you note", "CareerBuilder", "2005", "Change it under Edit")
        .doesNotContain("THANK_YOU/", "(rule");
  }

  @Test
  void saysSoWhenAModalComesTooLate() throws Exception {
    Delivery delivery = thanks();
    forms.put(value(delivery), Modals.notice("Draft", List.of("Hi Ellen")));
    slack.troubles.add("expired_trigger_id");
    assertThat(click(delivery, ReminderButtons.DRAFT)).isEqualTo(200);
    assertThat(slack.whispers)
        .containsExactly("That took too long for Slack. Please press it once more.");
  }

  @Test
  void archivesOrKeepsOpen() throws Exception {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2027-03-01T10:00");
    Delivery delivery = ada.newest(Rule.ARCHIVE_QUESTION);
    click(delivery, ReminderButtons.KEEP_OPEN);
    assertThat(slack.updates.get(0).getText()).contains("Kept open.");
    ada.passTo("2027-04-15T10:00");
    Delivery again = ada.newest(Rule.ARCHIVE_QUESTION);
    assertThat(again).isNotEqualTo(delivery);
    click(again, ReminderButtons.ARCHIVE);
    long opportunity = ada.view().file().pipeline().opportunities().get(0).id();
    assertThat(ada.view().plan().stage(opportunity)).isEqualTo(Stage.ARCHIVED);
    click(again, ReminderButtons.ARCHIVE);
    assertThat(slack.whispers).containsExactly("This one is closed already.");
  }

  @Test
  void asksBeforeGoingOnAndTakesADate() throws Exception {
    for (String company : List.of("Alpha", "Beta", "Gamma", "Delta")) {
      ada.log(company, "2026-12-01T10:00", reachable("Ellen " + company));
    }
    ada.passTo("2027-01-15T10:00");
    Delivery question = ada.newest(Rule.KEEP_PAUSE_STOP);
    assertThat(Shown.reminder(ada, question).text()).contains("Shall I keep reminding you?");
    JsonObject date = action(ReminderButtons.PAUSE_UNTIL);
    date.addProperty("selected_date", "2027-01-10");
    press(question, date);
    assertThat(slack.whispers)
        .containsExactly("That day isn't ahead of you. Please choose a later one.");
    date.addProperty("selected_date", "2027-01-25");
    press(question, date);
    assertThat(slack.updates.get(0).getText()).contains("Paused until Mon, Jan 25.");
    assertThat(ada.view().plan().held()).isTrue();
    click(question, ReminderButtons.KEEP_GOING, new RowValue(question.number(), KEEP, 0).text());
    assertThat(ada.view().plan().held()).isFalse();
    click(question, ReminderButtons.STOP, new RowValue(question.number(), KEEP, 0).text());
    assertThat(ada.view().plan().held()).isTrue();
    assertThat(slack.updates.get(slack.updates.size() - 1).getText()).contains("Stopped.");
  }

  private static final StepKey KEEP = new StepKey(FollowUpKind.KEEP_PAUSE_STOP, 0, 0);

  @Test
  void answersOnTheHomeTabWithoutAMessage() throws Exception {
    Delivery delivery = thanks();
    RowValue row = new RowValue(0, value(delivery).step(), value(delivery).recipient());
    assertThat(onHome(ReminderButtons.MARK_SENT, row.text(), "2")).isEqualTo(200);
    assertThat(answers()).hasSize(1);
    assertThat(refreshed).containsExactly(2);
    // The message about it tells the same.
    assertThat(slack.updates).hasSize(1);
    assertThat(slack.updates.get(0).getText()).contains("Sent Tue, Dec 1, 5:10 PM.");

    onHome(ReminderButtons.MARK_SENT, row.text(), "2");
    assertThat(GsonFactory.createSnakeCase().toJson(slack.opened.get(0).getView()))
        .contains("The first time stands.");

    onHome(ReminderButtons.UNDO, new RowValue(0, row.step(), RowValue.NEWEST).text(), "2");
    assertThat(answers()).noneMatch(History.Answer::stands);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rubbish", "1|T.5|6", "1|NOPE.5.6|7"})
  void takesNoHarmFromAStrangeValue(String value) throws Exception {
    Delivery delivery = thanks();
    assertThat(click(delivery, ReminderButtons.MARK_SENT, value)).isEqualTo(200);
    assertThat(click(delivery, ReminderButtons.MORE, value)).isEqualTo(200);
    assertThat(slack.whispers).hasSize(2).allMatch(one -> one.startsWith("This plan has changed."));
    assertThat(answers()).isEmpty();
  }

  @Test
  void doesNotActForAStranger() throws Exception {
    Delivery delivery = thanks();
    JsonObject payload =
        payload(delivery, button(ReminderButtons.MARK_SENT, value(delivery).text()));
    payload.getAsJsonObject("user").addProperty("id", "U2");
    assertThat(run(payload)).isEqualTo(200);
    assertThat(answers()).isEmpty();
    assertThat(slack.whispers).containsExactly(ButtonSentences.UNKNOWN_PERSON);
    assertThat(ada.desk.look(new PersonId("T1", "U2"))).isEmpty();
  }

  @Test
  void triesAgainWhenSlackIsBusyAndLetsGoOfWhatIsGone() throws Exception {
    Delivery delivery = thanks();
    slack.troubles.add(SlackDouble.status(429, "0"));
    click(delivery, ReminderButtons.MARK_SENT);
    Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> slack.updates.size() == 2);

    slack.troubles.add("message_not_found");
    click(delivery, ReminderButtons.UNDO);
    assertThat(slack.updates).hasSize(3);
    assertThat(answers()).noneMatch(History.Answer::stands);
  }

  @Test
  void whatCouldNotBeDrawnIsDrawnWithTheNextChange() throws Exception {
    Delivery delivery = thanks();
    // The change and the press both ask for it.
    slack.troubles.addAll(List.of("token_revoked", "token_revoked"));
    click(delivery, ReminderButtons.MARK_SENT);
    assertThat(slack.updates).hasSize(2);

    ada.log("Alpha", "2026-12-04T10:00", reachable("Roy Call"));
    assertThat(slack.updates).hasSize(3);
    assertThat(slack.updates.get(2).getTs()).isEqualTo(timestamp(delivery.number()));
    assertThat(slack.updates.get(2).getText()).contains("Sent Tue, Dec 1, 5:10 PM.");

    ada.log("Beta", "2026-12-05T10:00", reachable("Pat Lind"));
    assertThat(slack.updates).hasSize(3);
  }

  @Test
  void anAnswerThatCannotBeReadIsNoReasonToGiveUp() throws Exception {
    Delivery delivery = thanks();
    slack.troubles.add(new com.google.gson.JsonSyntaxException("<html>"));
    click(delivery, ReminderButtons.MARK_SENT);
    Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> slack.updates.size() == 2);
  }

  @Test
  void storesThePressEvenWhenNothingCanBeShown() throws Exception {
    Delivery delivery = thanks();
    slack.troubles.add(new IOException("reset"));
    assertThat(click(delivery, ReminderButtons.MARK_SENT)).isEqualTo(200);
    assertThat(answers()).hasSize(1);

    app =
        app(
            work -> {
              throw new RejectedExecutionException("full");
            });
    assertThat(click(delivery, ReminderButtons.UNDO)).isEqualTo(200);
    assertThat(answers()).noneMatch(History.Answer::stands);
  }

  @Test
  void hasSomethingFriendlyForEveryRefusal() {
    for (var refusal : followthrough.core.action.Refusal.values()) {
      assertThat(ButtonSentences.refused(refusal)).isNotBlank().doesNotContain("!").endsWith(".");
    }
  }

  private Delivery thanks() {
    ada.log("Quanta Grid", "2026-12-01T10:00", reachable("Ellen Ward"));
    ada.passTo("2026-12-01T17:10");
    return ada.newest(Rule.THANK_YOU_FIRST);
  }

  private List<History.Answer> answers() {
    return ada.view().file().history().answers();
  }

  private static RowValue value(Delivery delivery) {
    Entry entry = delivery.entries().get(0);
    return new RowValue(delivery.number(), entry.step(), entry.rows().get(0).recipient());
  }

  private int click(Delivery delivery, String id) throws Exception {
    return click(delivery, id, value(delivery).text());
  }

  private int click(Delivery delivery, String id, String value) throws Exception {
    return press(delivery, button(id, value));
  }

  private int choose(Delivery delivery, String value) throws Exception {
    JsonObject option = new JsonObject();
    option.addProperty("value", value);
    JsonObject action = action(ReminderButtons.MORE);
    action.add("selected_option", option);
    return press(delivery, action);
  }

  private int press(Delivery delivery, JsonObject action) throws Exception {
    return run(payload(delivery, action));
  }

  private int onHome(String id, String value, String page) throws Exception {
    JsonObject payload = payload(button(id, value));
    JsonObject view = new JsonObject();
    view.addProperty("type", "home");
    view.addProperty("private_metadata", page);
    payload.add("view", view);
    JsonObject container = new JsonObject();
    container.addProperty("type", "view");
    payload.add("container", container);
    return run(payload);
  }

  private int run(JsonObject payload) throws Exception {
    seen.arrive();
    return app.run(
            new BlockActionRequest("payload=x", payload.toString(), new RequestHeaders(Map.of())))
        .getStatusCode();
  }

  private static JsonObject action(String id) {
    JsonObject action = new JsonObject();
    action.addProperty("action_id", id);
    action.addProperty("block_id", "b");
    return action;
  }

  private static JsonObject button(String id, String value) {
    JsonObject action = action(id);
    action.addProperty("type", "button");
    action.addProperty("value", value);
    return action;
  }

  private static JsonObject payload(Delivery delivery, JsonObject action) {
    JsonObject payload = payload(action);
    JsonObject container = new JsonObject();
    container.addProperty("type", "message");
    container.addProperty("message_ts", timestamp(delivery.number()));
    container.addProperty("channel_id", Seeker.CHANNEL);
    payload.add("container", container);
    return payload;
  }

  private static JsonObject payload(JsonObject action) {
    JsonObject payload = new JsonObject();
    payload.addProperty("type", "block_actions");
    payload.addProperty("trigger_id", "trigger");
    JsonObject team = new JsonObject();
    team.addProperty("id", ADA.workspace());
    payload.add("team", team);
    JsonObject user = new JsonObject();
    user.addProperty("id", ADA.user());
    payload.add("user", user);
    JsonArray actions = new JsonArray();
    actions.add(action);
    payload.add("actions", actions);
    return payload;
  }
}
