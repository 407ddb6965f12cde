package followthrough.sandbox.play;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.OpenView;
import followthrough.sandbox.state.Workspace;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Writes what Slack sends, in Slack's shapes. */
final class Payloads {
  /** Slack still sends this token, long deprecated, and nobody should look at it. */
  private static final String OLD_TOKEN = "deprecated";

  private final Workspace workspace;
  private volatile URI base = URI.create("http://127.0.0.1/sandbox/");

  Payloads(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Under which address the sandbox itself is reached; ends with a slash. */
  void reachedAt(URI address) {
    base = address;
  }

  JsonObject command(Member member, String command, String text) {
    JsonObject form = new JsonObject();
    form.addProperty("token", OLD_TOKEN);
    form.addProperty("team_id", workspace.teamId());
    form.addProperty("team_domain", workspace.teamDomain());
    form.addProperty("channel_id", member.directMessages().id());
    form.addProperty("channel_name", "directmessage");
    form.addProperty("user_id", member.id());
    form.addProperty("user_name", member.handle());
    form.addProperty("command", command);
    form.addProperty("text", text);
    form.addProperty("api_app_id", workspace.appId());
    form.addProperty("is_enterprise_install", "false");
    form.addProperty("response_url", responseUrl(member, null));
    form.addProperty("trigger_id", workspace.triggers().issue(member.id(), null));
    return form;
  }

  JsonObject event(JsonObject event) {
    long now = workspace.now().getEpochSecond();
    JsonObject authorization = new JsonObject();
    authorization.add("enterprise_id", JsonNull.INSTANCE);
    authorization.addProperty("team_id", workspace.teamId());
    authorization.addProperty("user_id", workspace.botUserId());
    authorization.addProperty("is_bot", true);
    authorization.addProperty("is_enterprise_install", false);
    JsonArray authorizations = new JsonArray();
    authorizations.add(authorization);
    JsonObject envelope = new JsonObject();
    envelope.addProperty("token", OLD_TOKEN);
    envelope.addProperty("team_id", workspace.teamId());
    envelope.addProperty("context_team_id", workspace.teamId());
    envelope.add("context_enterprise_id", JsonNull.INSTANCE);
    envelope.addProperty("api_app_id", workspace.appId());
    envelope.add("event", event);
    envelope.addProperty("type", "event_callback");
    envelope.addProperty("event_id", workspace.ids().next("Ev"));
    envelope.addProperty("event_time", now);
    envelope.add("authorizations", authorizations);
    envelope.addProperty("is_ext_shared_channel", false);
    envelope.addProperty("event_context", workspace.ids().next("4-"));
    return envelope;
  }

  JsonObject messageEvent(Message message) {
    JsonObject event = message.toJson(workspace, true);
    event.addProperty("channel", message.channel());
    event.addProperty("channel_type", "im");
    event.addProperty("event_ts", message.ts());
    if (!message.fromApp()) {
      event.addProperty("client_msg_id", workspace.ids().next("client-"));
    }
    return event;
  }

  JsonObject file(Member member, Workspace.SharedFile file) {
    String download = base.resolve("files/" + file.id()).toString();
    JsonObject json = new JsonObject();
    json.addProperty("id", file.id());
    json.addProperty("name", file.name());
    json.addProperty("title", file.name());
    json.addProperty("mimetype", file.mimeType());
    json.addProperty("filetype", file.name().substring(file.name().lastIndexOf('.') + 1));
    json.addProperty("user", member.id());
    json.addProperty("size", file.content().length);
    json.addProperty("url_private", download);
    json.addProperty("url_private_download", download);
    return json;
  }

  JsonObject homeOpened(Member member) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "app_home_opened");
    event.addProperty("user", member.id());
    event.addProperty("channel", member.directMessages().id());
    event.addProperty("tab", "home");
    event.addProperty("event_ts", workspace.nextTs());
    OpenView home = member.views().home();
    if (home != null) {
      event.add("view", home.toJson(workspace));
    }
    return event;
  }

  /** Something pressed or chosen; exactly one of message and view is there. */
  JsonObject blockActions(
      Member member,
      @Nullable Message message,
      @Nullable OpenView view,
      Control control,
      JsonObject value) {
    JsonObject payload =
        interaction("block_actions", member, view != null && view.isModal() ? view.id() : null);
    JsonObject container = new JsonObject();
    if (message != null) {
      container.addProperty("type", "message");
      container.addProperty("message_ts", message.ts());
      container.addProperty("channel_id", message.channel());
      container.addProperty("is_ephemeral", message.ephemeral());
      payload.add("channel", channel(message.channel()));
      payload.add("message", message.toJson(workspace, true));
      payload.add("state", member.directMessages().inputsOf(message.ts()).state(message.blocks()));
      payload.addProperty("response_url", responseUrl(member, message.ts()));
    }
    if (view != null) {
      container.addProperty("type", "view");
      container.addProperty("view_id", view.id());
      payload.add("view", view.toJson(workspace));
    }
    payload.add("container", container);
    JsonArray actions = new JsonArray();
    actions.add(action(control, value));
    payload.add("actions", actions);
    return payload;
  }

  JsonObject submission(Member member, OpenView view) {
    JsonObject payload = interaction("view_submission", member, view.id());
    payload.add("view", view.toJson(workspace));
    payload.add("response_urls", new JsonArray());
    return payload;
  }

  JsonObject closing(Member member, OpenView view, boolean cleared) {
    JsonObject payload = base("view_closed", member);
    payload.add("view", view.toJson(workspace));
    payload.addProperty("is_cleared", cleared);
    return payload;
  }

  JsonObject shortcut(Member member, String callbackId) {
    JsonObject payload = interaction("shortcut", member, null);
    payload.addProperty("callback_id", callbackId);
    payload.addProperty("action_ts", workspace.nextTs());
    return payload;
  }

  JsonObject messageShortcut(Member member, String callbackId, Message message) {
    JsonObject payload = interaction("message_action", member, null);
    payload.addProperty("callback_id", callbackId);
    payload.addProperty("action_ts", workspace.nextTs());
    payload.addProperty("message_ts", message.ts());
    payload.add("channel", channel(message.channel()));
    payload.add("message", message.toJson(workspace, true));
    payload.addProperty("response_url", responseUrl(member, message.ts()));
    return payload;
  }

  private JsonObject action(Control control, JsonObject value) {
    JsonObject action = value.deepCopy();
    action.addProperty("type", control.type());
    action.addProperty("block_id", control.blockId());
    action.addProperty("action_id", control.actionId());
    action.addProperty("action_ts", workspace.nextTs());
    if (control.type().equals("button")) {
      action.add("text", control.element().get("text").deepCopy());
      if (control.element().has("value")) {
        action.add("value", control.element().get("value"));
      }
    }
    return action;
  }

  private JsonObject interaction(String type, Member member, @Nullable String viewId) {
    JsonObject payload = base(type, member);
    payload.addProperty("trigger_id", workspace.triggers().issue(member.id(), viewId));
    return payload;
  }

  private JsonObject base(String type, Member member) {
    JsonObject team = new JsonObject();
    team.addProperty("id", workspace.teamId());
    team.addProperty("domain", workspace.teamDomain());
    JsonObject user = new JsonObject();
    user.addProperty("id", member.id());
    user.addProperty("username", member.handle());
    user.addProperty("name", member.handle());
    user.addProperty("team_id", workspace.teamId());
    JsonObject payload = new JsonObject();
    payload.addProperty("type", type);
    payload.add("team", team);
    payload.add("user", user);
    payload.addProperty("api_app_id", workspace.appId());
    payload.addProperty("token", OLD_TOKEN);
    payload.add("enterprise", JsonNull.INSTANCE);
    payload.addProperty("is_enterprise_install", false);
    return payload;
  }

  private static JsonObject channel(String id) {
    JsonObject channel = new JsonObject();
    channel.addProperty("id", id);
    channel.addProperty("name", "directmessage");
    return channel;
  }

  private String responseUrl(Member member, @Nullable String messageTs) {
    String key = workspace.responseUrls().issue(member.id(), messageTs);
    return base.resolve("response/" + key).toString();
  }
}
