package followthrough.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do reaches the app as Slack sends it, and what the app answers reaches people. */
class VerbsTest {
  private static final String ROWS =
      """
      [{"type":"header","text":{"type":"plain_text","text":"Thank two people"}},
       {"type":"section","text":{"type":"mrkdwn","text":"*Dana Lee* by <!date^1796169600^{date_long} at {time}|then>"},
        "accessory":{"type":"overflow","action_id":"more","options":[
          {"text":{"type":"plain_text","text":"Snooze"},"value":"s1"},
          {"text":{"type":"plain_text","text":"Skip"},"value":"k1"}]}},
       {"type":"actions","block_id":"row1","elements":[
          {"type":"button","action_id":"sent","text":{"type":"plain_text","text":"Mark sent"},"value":"1"}]},
       {"type":"section","text":{"type":"mrkdwn","text":"*Sam Roy* &amp; team"}},
       {"type":"actions","block_id":"row2","elements":[
          {"type":"button","action_id":"sent","text":{"type":"plain_text","text":"Mark sent"},"value":"2"},
          {"type":"static_select","action_id":"when","options":[
            {"text":{"type":"plain_text","text":"Today"},"value":"t"},
            {"text":{"type":"plain_text","text":"Later"},"value":"l"}]}]}]
      """;
  static final String FORM =
      """
      {"type":"modal","callback_id":"log","private_metadata":"secret","notify_on_close":true,
       "title":{"type":"plain_text","text":"Log an interview"},
       "submit":{"type":"plain_text","text":"Save"},
       "blocks":[
        {"type":"input","block_id":"company","label":{"type":"plain_text","text":"Company"},
         "element":{"type":"plain_text_input","action_id":"v"}},
        {"type":"input","block_id":"starts","label":{"type":"plain_text","text":"Starts"},
         "element":{"type":"datetimepicker","action_id":"v"}},
        {"type":"input","block_id":"length","optional":true,"label":{"type":"plain_text","text":"Length"},
         "element":{"type":"static_select","action_id":"v",
          "initial_option":{"text":{"type":"plain_text","text":"1 hour"},"value":"60"},
          "options":[{"text":{"type":"plain_text","text":"1 hour"},"value":"60"},
                     {"text":{"type":"plain_text","text":"2 hours"},"value":"120"}]}},
        {"type":"input","block_id":"days","optional":true,"label":{"type":"plain_text","text":"Days"},
         "element":{"type":"checkboxes","action_id":"v",
          "options":[{"text":{"type":"plain_text","text":"Monday"},"value":"1"},
                     {"text":{"type":"plain_text","text":"Tuesday"},"value":"2"}]}},
        {"type":"actions","block_id":"more","elements":[
         {"type":"button","action_id":"more","text":{"type":"plain_text","text":"More options"}}]}]}
      """;

  private final World world = new World();
  private final SandboxUser ada = world.ada;

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void a_command_is_answered_for_one_person_only() {
    world.app.on("/interview", command -> "Nothing planned yet.");

    ada.types("/interview list");

    JsonObject command = world.app.last("/interview");
    assertThat(command.get("text").getAsString()).isEqualTo("list");
    assertThat(command.get("user_id").getAsString()).isEqualTo(ada.id());
    assertThat(command.get("channel_id").getAsString()).isEqualTo(ada.channel());
    assertThat(ada.lastEphemeral().text()).isEqualTo("Nothing planned yet.");
    assertThat(ada.messages()).isEmpty();
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void a_command_may_be_answered_five_times_later() {
    ada.types("/interview");
    URI later = URI.create(world.app.last("/interview").get("response_url").getAsString());

    for (int i = 1; i <= 5; i++) {
      String body = "{\"text\":\"answer " + i + "\"}";
      assertThat(world.api.post(later, "application/json", body).statusCode()).isEqualTo(200);
    }
    assertThat(world.api.post(later, "application/json", "{\"text\":\"6\"}").body())
        .isEqualTo("used_url");

    assertThat(ada.ephemerals()).extracting(ShownMessage::text).contains("answer 5").hasSize(5);
    world.sandbox.acknowledges("used_url");
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void a_message_and_a_thread_reply_reach_the_app_as_events() {
    world.post(ada, "Thank Dana", "[]");
    ShownMessage reminder = ada.lastMessage();

    ada.says("sent & <done>");
    ada.repliesTo(reminder, "they replied");

    JsonObject first = world.app.received().get(0).body().getAsJsonObject("event");
    assertThat(first.get("text").getAsString()).isEqualTo("sent &amp; &lt;done&gt;");
    assertThat(first.get("channel_type").getAsString()).isEqualTo("im");
    assertThat(first.has("thread_ts")).isFalse();
    JsonObject reply = world.app.last("message").getAsJsonObject("event");
    assertThat(reply.get("thread_ts").getAsString()).isEqualTo(reminder.ts());
    assertThat(ada.conversation()).extracting(ShownMessage::text).contains("sent & <done>");
  }

  @Test
  void rich_text_is_read_as_one_text_and_leads_to_its_buttons() {
    world.post(
        ada,
        "Thank them",
        """
        [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
           {"type": "text", "text": "Dana *Lee*", "style": {"bold": true}},
           {"type": "text", "text": ", <CFO> & so on\\nBy phone"}]}]},
         {"type": "actions", "elements": [{"type": "button", "action_id": "a", "value": "1",
           "text": {"type": "plain_text", "text": "Mark sent"}}]},
         {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
           {"type": "text", "text": "Sam Roy"}]}]},
         {"type": "actions", "elements": [{"type": "button", "action_id": "a", "value": "2",
           "text": {"type": "plain_text", "text": "Mark sent"}}]}]""");

    assertThat(ada.lastMessage().texts()).contains("Dana *Lee*, <CFO> & so on\nBy phone");
    assertThat(ada.lastMessage().shows("Dana *Lee*, <CFO>")).isTrue();
    ada.clicks("Mark sent", "Sam Roy");
    assertThat(lastAction().get("value").getAsString()).isEqualTo("2");
    ada.clicks("Mark sent", "Dana *Lee*");
    assertThat(lastAction().get("value").getAsString()).isEqualTo("1");
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void a_click_finds_the_row_that_mentions_somebody() {
    world.post(ada, "Thank Dana Lee and Sam Roy", ROWS);

    ada.clicks("Mark sent", "Sam Roy");
    assertThat(lastAction().get("value").getAsString()).isEqualTo("2");
    ada.clicks("Mark sent", "Dana Lee");
    assertThat(lastAction().get("value").getAsString()).isEqualTo("1");
    ada.clicks("Mark sent", 2);
    assertThat(lastAction().get("value").getAsString()).isEqualTo("2");
    ada.clicks("Skip");
    assertThat(lastAction().getAsJsonObject("selected_option").get("value").getAsString())
        .isEqualTo("k1");
    ada.selects("Later");
    assertThat(lastAction().getAsJsonObject("selected_option").get("value").getAsString())
        .isEqualTo("l");

    JsonObject payload = world.app.last("block_actions");
    assertThat(payload.getAsJsonObject("container").get("type").getAsString()).isEqualTo("message");
    assertThat(payload.getAsJsonObject("state").toString()).contains("\"value\":\"l\"");
    assertThat(payload.has("response_url")).isTrue();
    assertThatThrownBy(() -> ada.selects("Dana Lee", "Later"))
        .as("the row above ends at its buttons")
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> ada.clicks("Mark sent", "Nobody"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Ada Morgan sees no button \"Mark sent\" near \"Nobody\"");
  }

  @Test
  void dates_are_read_in_the_zone_of_the_reader() {
    world.post(ada, "x", ROWS);
    world.post(world.ben, "x", ROWS);

    assertThat(ada.lastMessage().texts().get(1))
        .isEqualTo("*Dana Lee* by Tuesday, December 1st at 7:00 PM");
    assertThat(world.ben.lastMessage().texts().get(1))
        .isEqualTo("*Dana Lee* by Wednesday, December 2nd at 1:00 AM");
    assertThat(ada.lastMessage().shows("Sam Roy* & team")).isTrue();
  }

  @Test
  void a_form_is_filled_in_and_saved() {
    world.show(ada, FORM);
    assertThat(ada.modal().value("Length")).isEqualTo("1 hour");

    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", LocalDateTime.of(2026, 12, 3, 10, 0));
    ada.fillsIn("Length", "2 hours");
    ada.fillsIn("Days", "Monday", "Tuesday");
    assertThat(ada.modal().value("Days")).isEqualTo("Monday, Tuesday");
    ada.saves();

    JsonObject view = world.app.last("view_submission").getAsJsonObject("view");
    JsonObject values = view.getAsJsonObject("state").getAsJsonObject("values");
    assertThat(values.getAsJsonObject("company").getAsJsonObject("v").get("value").getAsString())
        .isEqualTo("Acme");
    long epoch =
        LocalDateTime.of(2026, 12, 3, 10, 0).atZone(ZoneId.of("America/New_York")).toEpochSecond();
    assertThat(
            values
                .getAsJsonObject("starts")
                .getAsJsonObject("v")
                .get("selected_date_time")
                .getAsLong())
        .isEqualTo(epoch);
    assertThat(view.get("private_metadata").getAsString()).isEqualTo("secret");
    assertThat(ada.hasModal()).isFalse();
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void a_required_field_left_empty_never_reaches_the_app() {
    world.show(ada, FORM);
    ada.fillsIn("Company", "Acme");

    ada.saves();

    assertThat(ada.modal().errors())
        .containsExactly(Map.entry("Starts", "Please complete this required field."));
    assertThat(world.app.received()).extracting(StubApp.Received::name).containsExactly("/open");
  }

  @Test
  void errors_of_the_app_stand_beside_their_fields() {
    world.app.on(
        "view_submission",
        any -> "{\"response_action\":\"errors\",\"errors\":{\"starts\":\"That is long ago.\"}}");
    world.show(ada, FORM);
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", "2020-01-01 10:00");

    ada.saves();

    assertThat(ada.modal().error("Starts")).isEqualTo("That is long ago.");
    assertThat(ada.modal().error("Company")).isEmpty();
    assertThat(ada.modal().value("Company")).isEqualTo("Acme");
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void an_error_beside_no_input_spoils_the_answer() {
    world.app.on(
        "view_submission", any -> "{\"response_action\":\"errors\",\"errors\":{\"more\":\"x\"}}");
    fillAndSave();

    assertThat(ada.modal().trouble()).isEqualTo("We had some trouble connecting. Try again?");
    world.sandbox.acknowledges("invalid_errors");
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void a_submission_may_be_answered_by_another_view() {
    String done =
        """
        {"type":"modal","title":{"type":"plain_text","text":"Done"},"blocks":[
         {"type":"section","text":{"type":"mrkdwn","text":"Saved."}}]}
        """;
    world.app.on(
        "view_submission", any -> "{\"response_action\":\"update\",\"view\":" + done + "}");
    fillAndSave();
    assertThat(ada.modal().shows("Saved.")).isTrue();
    ada.closes();
    assertThat(ada.hasModal()).isFalse();

    world.app.on("view_submission", any -> "{\"response_action\":\"push\",\"view\":" + done + "}");
    fillAndSave();
    assertThat(ada.modal().title()).isEqualTo("Done");
    ada.closes();
    assertThat(ada.modal().title()).isEqualTo("Log an interview");

    world.app.on("view_submission", any -> "{\"response_action\":\"clear\"}");
    ada.saves();
    assertThat(ada.hasModal()).isFalse();
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void values_survive_an_update_that_keeps_their_ids() {
    world.app.on(
        "block_actions",
        payload -> {
          JsonObject view = payload.getAsJsonObject("view");
          world.api.call(
              "views.update",
              Map.of(
                  "view_id", view.get("id").getAsString(),
                  "hash", view.get("hash").getAsString(),
                  "view", FORM.replace("\"block_id\":\"starts\"", "\"block_id\":\"begins\"")));
          return "";
        });
    world.show(ada, FORM);
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", "2026-12-03 10:00");

    ada.clicks("More options");

    assertThat(ada.modal().value("Company")).isEqualTo("Acme");
    assertThat(ada.modal().value("Starts")).isEmpty();
    JsonObject payload = world.app.last("block_actions");
    assertThat(payload.has("channel")).isFalse();
    assertThat(payload.getAsJsonObject("view").getAsJsonObject("state").toString())
        .contains("Acme");
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void closing_is_told_only_to_those_who_asked() {
    world.show(ada, FORM);
    ada.closes();
    assertThat(world.app.last("view_closed").get("is_cleared").getAsBoolean()).isFalse();

    world.show(ada, FORM);
    ada.closesAll();
    assertThat(world.app.last("view_closed").get("is_cleared").getAsBoolean()).isTrue();

    int before = world.app.received().size();
    world.show(ada, FORM.replace("\"notify_on_close\":true,", ""));
    ada.closes();
    assertThat(world.app.received()).hasSize(before + 1);
  }

  @Test
  void the_home_tab_is_opened_published_and_pressed() {
    world.app.on(
        "app_home_opened",
        event -> {
          world.api.call(
              "views.publish",
              Map.of("user_id", ada.id(), "view", "{\"type\":\"home\",\"blocks\":" + ROWS + "}"));
          return "";
        });

    ada.opensHome();
    ada.clicksAtHome("Mark sent", "Sam Roy");

    assertThat(ada.home().shows("Thank two people")).isTrue();
    JsonObject payload = world.app.last("block_actions");
    assertThat(payload.getAsJsonObject("container").get("type").getAsString()).isEqualTo("view");
    assertThat(payload.getAsJsonObject("view").get("type").getAsString()).isEqualTo("home");
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void an_input_may_ask_to_be_told_at_once() {
    world.show(
        ada,
        FORM.replace(
            "\"block_id\":\"length\"", "\"block_id\":\"length\",\"dispatch_action\":true"));

    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Length", "2 hours");

    assertThat(world.app.received()).hasSize(2);
    assertThat(lastAction().getAsJsonObject("selected_option").get("value").getAsString())
        .isEqualTo("120");
  }

  @Test
  void impatience_and_repetition_can_be_sent_on_purpose() {
    world.post(ada, "Thank", ROWS);
    ada.doubleClicks("Mark sent");
    assertThat(world.app.received()).hasSize(2);

    ada.says("sent");
    world.sandbox.sendsAgain(1, "http_timeout");
    StubApp.Received first = world.app.received().get(2);
    StubApp.Received again = world.app.received().get(3);
    assertThat(again.retry()).isEqualTo("1");
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void shortcuts_files_and_moves_reach_the_app() {
    world.post(ada, "Invitation", "[]");
    ada.runsShortcut("log");
    ada.runsShortcut("add", ada.lastMessage());
    ada.drops("invite.ics", "text/calendar", "BEGIN:VCALENDAR");
    ada.movesTo(ZoneId.of("Asia/Tokyo"));

    assertThat(world.app.last("shortcut").get("callback_id").getAsString()).isEqualTo("log");
    assertThat(
            world.app.last("message_action").getAsJsonObject("message").get("text").getAsString())
        .isEqualTo("Invitation");
    JsonObject file =
        world
            .app
            .last("message")
            .getAsJsonObject("event")
            .getAsJsonArray("files")
            .get(0)
            .getAsJsonObject();
    URI download = URI.create(file.get("url_private_download").getAsString());
    assertThat(world.api.post(download, "text/plain", "").body()).isEqualTo("BEGIN:VCALENDAR");
    assertThat(new AppCaller("", "wrong").post(download, "text/plain", "").statusCode())
        .isEqualTo(403);
    assertThat(
            world
                .app
                .last("user_change")
                .getAsJsonObject("event")
                .getAsJsonObject("user")
                .get("tz")
                .getAsString())
        .isEqualTo("Asia/Tokyo");
  }

  @Test
  void what_nobody_read_or_answered_is_unexpected() {
    world.post(ada, "Thank Dana", "[]");
    world.app.on("/broken", any -> "status:500");
    ada.types("/broken");

    assertThatThrownBy(world.sandbox::assertNothingUnexpected)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("unanswered: /broken http_status_500")
        .hasMessageContaining("unread by Ada Morgan: Thank Dana");

    world.sandbox.acknowledges("http_status_500");
    assertThat(ada.nextMessage().text()).isEqualTo("Thank Dana");
    world.sandbox.assertNothingUnexpected();
  }

  private void fillAndSave() {
    world.show(ada, FORM);
    ada.fillsIn("Company", "Acme");
    ada.fillsIn("Starts", "2026-12-03 10:00");
    ada.saves();
  }

  private JsonObject lastAction() {
    return world.app.last("block_actions").getAsJsonArray("actions").get(0).getAsJsonObject();
  }
}
