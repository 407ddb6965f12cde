package followthrough.sandbox.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.Workspace;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The methods by which the app sends a file: an address for it, the bytes, and the message. */
final class FileMethods {
  private final Workspace workspace;

  /** Files that no conversation shows yet. */
  private final Map<String, Expected> expected = new ConcurrentHashMap<>();

  private volatile URI base = URI.create("http://localhost/sandbox/");

  /**
   * A file that the app wants to send.
   *
   * @param file null until its bytes have arrived
   */
  private record Expected(String name, int length, Workspace.@Nullable SharedFile file) {}

  FileMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, WebApi.Method> all() {
    return Map.of(
        "files.getUploadURLExternal", this::address,
        "files.completeUploadExternal", this::complete);
  }

  /** Where this sandbox is reached; ends with a slash. */
  void reachedAt(URI address) {
    base = address;
  }

  private Reply address(Call call) {
    int length = call.number("length", 0);
    if (call.text("filename").isBlank() || length < 1) {
      return Reply.no("invalid_arguments");
    }
    String id = workspace.ids().next("F");
    expected.put(id, new Expected(call.text("filename"), length, null));
    JsonObject answer = new JsonObject();
    answer.addProperty("file_id", id);
    answer.addProperty("upload_url", base.resolve("upload/" + id).toString());
    return new Reply.Done(answer);
  }

  /** Whether somebody asked for a place for this, and it is as long as was said. */
  boolean take(String id, byte[] content) {
    Expected one = expected.get(id);
    if (one == null || one.file() != null || one.length() != content.length) {
      return false;
    }
    Workspace.SharedFile file =
        new Workspace.SharedFile(id, one.name(), "application/octet-stream", content);
    expected.put(id, new Expected(one.name(), one.length(), file));
    return true;
  }

  /** A channel by its own id only: unlike a message, a file finds nobody by a user's id. */
  private Reply complete(Call call) {
    JsonArray files = call.array("files");
    Member member = workspace.memberBehind(call.text("channel_id"));
    if (member == null || member.id().equals(call.text("channel_id"))) {
      return Reply.no("channel_not_found");
    }
    if (files == null || files.isEmpty()) {
      return Reply.no("invalid_arguments");
    }
    JsonArray shown = new JsonArray();
    for (JsonElement each : files) {
      Expected one = expected.remove(Json.text(each.getAsJsonObject(), "id"));
      if (one == null || one.file() == null) {
        return Reply.no("file_not_found");
      }
      workspace.keep(one.file());
      shown.add(described(one.file()));
    }
    show(member, call.text("initial_comment"), shown);
    return Reply.done("files", shown);
  }

  private JsonObject described(Workspace.SharedFile file) {
    JsonObject json = new JsonObject();
    json.addProperty("id", file.id());
    json.addProperty("name", file.name());
    json.addProperty("title", file.name());
    json.addProperty("mimetype", file.mimeType());
    json.addProperty("user", workspace.botUserId());
    json.addProperty("size", file.content().length);
    json.addProperty("url_private", base.resolve("files/" + file.id()).toString());
    json.addProperty("url_private_download", base.resolve("files/" + file.id()).toString());
    return json;
  }

  private void show(Member member, String comment, JsonArray files) {
    member
        .directMessages()
        .add(
            new Message(
                workspace.nextTs(),
                member.directMessages().id(),
                workspace.botUserId(),
                true,
                comment,
                new JsonArray(),
                null,
                null,
                null,
                false,
                files));
  }
}
