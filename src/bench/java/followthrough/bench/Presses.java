package followthrough.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Presses of all the Mark sent buttons that the program has posted, each once. */
final class Presses {
  private static final String ACTION = "mark_sent";

  private final SmallSlack slack;
  private final List<Button> buttons = new ArrayList<>();

  /**
   * @param message the payload from the message on, encoded; shared by the buttons of a message
   */
  private record Button(
      long person, String channel, String timestamp, JsonObject element, String message) {}

  Presses(SmallSlack slack, int people) {
    this.slack = slack;
    for (int person = 0; person < people; person++) {
      for (Message message : slack.messages(person)) {
        JsonObject json = slack.json(message);
        List<JsonObject> found = new ArrayList<>();
        collect(json, found);
        String encoded = SlackRequest.encoded(",\"message\":" + json + "}");
        for (JsonObject element : found) {
          buttons.add(new Button(person, message.channel(), message.ts(), element, encoded));
        }
      }
    }
    // As people press: not one's own buttons in a row.
    Collections.shuffle(buttons, new Random(1));
  }

  int count() {
    return buttons.size();
  }

  SlackRequest press(long number) {
    Button button = buttons.get((int) number);
    JsonObject payload = payload("block_actions", slack.user(button.person()));
    payload.addProperty("trigger_id", slack.trigger(button.person()));
    payload.addProperty("response_url", "http://127.0.0.1:9/unused");
    JsonObject container = new JsonObject();
    container.addProperty("type", "message");
    container.addProperty("message_ts", button.timestamp());
    container.addProperty("channel_id", button.channel());
    container.addProperty("is_ephemeral", false);
    payload.add("container", container);
    JsonObject channel = new JsonObject();
    channel.addProperty("id", button.channel());
    channel.addProperty("name", "directmessage");
    payload.add("channel", channel);
    JsonObject action = button.element().deepCopy();
    action.addProperty("block_id", "bench");
    action.addProperty("action_ts", button.timestamp());
    payload.add("actions", array(action));
    String head = payload.toString();
    return SlackRequest.interaction(
        SlackRequest.encoded(head.substring(0, head.length() - 1)) + button.message());
  }

  /** What every interaction carries. */
  static JsonObject payload(String type, String userId) {
    JsonObject team = new JsonObject();
    team.addProperty("id", "T0SANDBOX");
    team.addProperty("domain", "sandbox");
    JsonObject user = new JsonObject();
    user.addProperty("id", userId);
    user.addProperty("username", "person");
    user.addProperty("name", "person");
    user.addProperty("team_id", "T0SANDBOX");
    JsonObject payload = new JsonObject();
    payload.addProperty("type", type);
    payload.add("team", team);
    payload.add("user", user);
    payload.addProperty("api_app_id", "A0SANDBOX");
    payload.addProperty("token", "unused");
    payload.addProperty("is_enterprise_install", false);
    return payload;
  }

  private static JsonArray array(JsonObject only) {
    JsonArray array = new JsonArray();
    array.add(only);
    return array;
  }

  private static void collect(JsonElement json, List<JsonObject> found) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(each -> collect(each, found));
    } else if (json.isJsonObject()) {
      JsonObject object = json.getAsJsonObject();
      if (object.has("action_id") && object.get("action_id").getAsString().equals(ACTION)) {
        found.add(object);
      } else {
        object.entrySet().forEach(each -> collect(each.getValue(), found));
      }
    }
  }
}
