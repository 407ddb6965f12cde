package followthrough.sandbox.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** What a person entered on one surface, by block and action, as Slack keeps it in `state`. */
public final class Inputs {
  private final Map<String, JsonObject> entered = new HashMap<>();

  /** Keeps what was entered; the value has the shape that `state.values` gives it. */
  public synchronized void enter(Control control, JsonObject value) {
    JsonObject kept = value.deepCopy();
    kept.addProperty("type", control.type());
    entered.put(key(control), kept);
  }

  /** What stands in this control now: what was entered, else what the app put there. */
  public synchronized JsonObject valueOf(Control control) {
    JsonObject value = entered.get(key(control));
    return value != null ? value.deepCopy() : initial(control);
  }

  /** Everything as `{"values": {block: {action: value}}}`. */
  public synchronized JsonObject state(JsonArray blocks) {
    JsonObject values = new JsonObject();
    for (Control control : Control.all(blocks)) {
      if (control.keepsState()) {
        if (!values.has(control.blockId())) {
          values.add(control.blockId(), new JsonObject());
        }
        values.getAsJsonObject(control.blockId()).add(control.actionId(), valueOf(control));
      }
    }
    JsonObject state = new JsonObject();
    state.add("values", values);
    return state;
  }

  /**
   * Slack keeps a value over an update when block and action keep their ids, and then ignores the
   * new initial value, so what an untouched control showed is kept as well.
   */
  public synchronized void keepWhatStays(JsonArray before, JsonArray after) {
    Map<String, JsonObject> kept = new HashMap<>();
    for (Control old : Control.all(before)) {
      Control now = Control.find(after, old.blockId(), old.actionId());
      if (old.keepsState() && now != null && now.type().equals(old.type())) {
        kept.put(key(old), valueOf(old));
      }
    }
    entered.clear();
    entered.putAll(kept);
  }

  private static String key(Control control) {
    return control.blockId() + "\n" + control.actionId();
  }

  private static JsonObject initial(Control control) {
    JsonObject element = control.element();
    JsonObject value = new JsonObject();
    value.addProperty("type", control.type());
    switch (control.type()) {
      case "plain_text_input", "email_text_input", "url_text_input", "number_input" ->
          value.add("value", or(element, "initial_value"));
      case "static_select", "external_select", "radio_buttons" ->
          value.add("selected_option", or(element, "initial_option"));
      case "checkboxes", "multi_static_select", "multi_external_select" ->
          value.add("selected_options", Json.array(element, "initial_options").deepCopy());
      case "datepicker" -> value.add("selected_date", or(element, "initial_date"));
      case "timepicker" -> {
        value.add("selected_time", or(element, "initial_time"));
        if (element.has("timezone")) {
          value.add("timezone", element.get("timezone"));
        }
      }
      case "datetimepicker" -> value.add("selected_date_time", or(element, "initial_date_time"));
      case "users_select" -> value.add("selected_user", or(element, "initial_user"));
      case "channels_select" -> value.add("selected_channel", or(element, "initial_channel"));
      case "conversations_select" ->
          value.add("selected_conversation", or(element, "initial_conversation"));
      case "multi_users_select" ->
          value.add("selected_users", Json.array(element, "initial_users").deepCopy());
      case "multi_channels_select" ->
          value.add("selected_channels", Json.array(element, "initial_channels").deepCopy());
      case "multi_conversations_select" ->
          value.add(
              "selected_conversations", Json.array(element, "initial_conversations").deepCopy());
      default -> {}
    }
    return value;
  }

  private static JsonElement or(JsonObject element, String initial) {
    return element.has(initial) ? element.get(initial).deepCopy() : JsonNull.INSTANCE;
  }
}
