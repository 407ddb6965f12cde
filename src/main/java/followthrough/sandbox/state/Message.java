package followthrough.sandbox.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation. The JSON it holds belongs to it: whoever hands it on copies first.
 *
 * @param ts Slack's timestamp, unique in the conversation
 * @param author the user id of who wrote it
 * @param fromApp whether the app wrote it
 * @param ephemeral whether it is shown to one person only and kept nowhere
 * @param files what was attached, empty for most
 */
public record Message(
    String ts,
    String channel,
    String author,
    boolean fromApp,
    String text,
    JsonArray blocks,
    @Nullable JsonObject metadata,
    @Nullable String threadTs,
    @Nullable String editedTs,
    boolean ephemeral,
    JsonArray files) {

  public Message edited(
      String newText, JsonArray newBlocks, @Nullable JsonObject newMetadata, String at) {
    return new Message(
        ts,
        channel,
        author,
        fromApp,
        newText,
        newBlocks,
        newMetadata,
        threadTs,
        at,
        ephemeral,
        files);
  }

  /** The message as Slack writes it. */
  public JsonObject toJson(Workspace workspace, boolean withMetadata) {
    JsonObject json = new JsonObject();
    json.addProperty("type", "message");
    json.addProperty("user", author);
    json.addProperty("ts", ts);
    json.addProperty("text", text);
    json.addProperty("team", workspace.teamId());
    if (fromApp) {
      json.addProperty("bot_id", workspace.botId());
      json.addProperty("app_id", workspace.appId());
    }
    if (!blocks.isEmpty()) {
      json.add("blocks", blocks.deepCopy());
    }
    if (!files.isEmpty()) {
      json.addProperty("subtype", "file_share");
      json.add("files", files.deepCopy());
    }
    if (threadTs != null) {
      json.addProperty("thread_ts", threadTs);
    }
    if (editedTs != null) {
      JsonObject edited = new JsonObject();
      edited.addProperty("user", author);
      edited.addProperty("ts", editedTs);
      json.add("edited", edited);
    }
    if (withMetadata && metadata != null) {
      json.add("metadata", metadata.deepCopy());
    }
    return json;
  }
}
