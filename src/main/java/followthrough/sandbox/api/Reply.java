package followthrough.sandbox.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.rules.Refused;
import java.util.List;

/** What a Web API method answers: something, or Slack's no. */
sealed interface Reply {

  /** Done, with these properties beside `ok`. */
  record Done(JsonObject properties) implements Reply {
    @Override
    public JsonObject toJson() {
      JsonObject json = new JsonObject();
      json.addProperty("ok", true);
      properties.entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
      return json;
    }
  }

  /** Not done. */
  record No(Refused why) implements Reply {
    @Override
    public JsonObject toJson() {
      JsonObject json = new JsonObject();
      json.addProperty("ok", false);
      json.addProperty("error", why.error());
      if (!why.messages().isEmpty()) {
        boolean view = why.messages().get(0).startsWith("[ERROR]");
        if (!view) {
          json.add("errors", array(why.messages()));
        }
        JsonObject metadata = new JsonObject();
        metadata.add(
            "messages",
            array(why.messages().stream().map(m -> view ? m : "[ERROR] " + m).toList()));
        json.add("response_metadata", metadata);
      }
      return json;
    }

    private static JsonArray array(List<String> texts) {
      JsonArray array = new JsonArray();
      texts.forEach(array::add);
      return array;
    }
  }

  JsonObject toJson();

  static Reply done() {
    return new Done(new JsonObject());
  }

  static Reply done(String name, JsonElement value) {
    JsonObject properties = new JsonObject();
    properties.add(name, value);
    return new Done(properties);
  }

  static Reply no(String error) {
    return new No(Refused.because(error));
  }

  static Reply no(Refused refused) {
    return new No(refused);
  }
}
