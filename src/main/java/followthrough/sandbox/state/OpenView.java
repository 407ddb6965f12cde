package followthrough.sandbox.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A modal or Home tab that a person has before them.
 *
 * @param content the view as the app sent it, every block and action with an id
 * @param hash changes with every update, so that a stale update can be noticed
 * @param errors what stands beside the inputs, by block id
 */
public record OpenView(
    String id,
    String rootId,
    @Nullable String previousId,
    JsonObject content,
    String hash,
    Inputs inputs,
    Map<String, String> errors) {
  public OpenView {
    errors = Map.copyOf(errors);
  }

  public JsonArray blocks() {
    return Json.array(content, "blocks");
  }

  public boolean isModal() {
    return Json.text(content, "type").equals("modal");
  }

  public String title() {
    return Json.text(Json.object(content, "title"), "text");
  }

  /** The same view with new content; what the person entered stays where ids stay. */
  public OpenView updated(JsonObject newContent, String newHash) {
    inputs.keepWhatStays(blocks(), Json.array(newContent, "blocks"));
    return new OpenView(id, rootId, previousId, newContent, newHash, inputs, Map.of());
  }

  public OpenView withErrors(Map<String, String> newErrors) {
    return new OpenView(id, rootId, previousId, content, hash, inputs, newErrors);
  }

  /** The view as Slack sends it in payloads and answers. */
  public JsonObject toJson(Workspace workspace) {
    JsonObject json = content.deepCopy();
    json.addProperty("id", id);
    json.addProperty("team_id", workspace.teamId());
    json.addProperty("app_id", workspace.appId());
    json.addProperty("app_installed_team_id", workspace.teamId());
    json.addProperty("bot_id", workspace.botId());
    json.addProperty("hash", hash);
    json.addProperty("root_view_id", rootId);
    json.addProperty("previous_view_id", previousId);
    json.add("state", inputs.state(blocks()));
    for (String name : new String[] {"private_metadata", "callback_id", "external_id"}) {
      if (!json.has(name)) {
        json.addProperty(name, "");
      }
    }
    for (String name : new String[] {"title", "submit", "close"}) {
      if (!json.has(name)) {
        json.add(name, JsonNull.INSTANCE);
      }
    }
    for (String name : new String[] {"clear_on_close", "notify_on_close"}) {
      json.addProperty(name, Json.isTrue(content, name));
    }
    return json;
  }
}
