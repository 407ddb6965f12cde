package followthrough.sandbox.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import followthrough.sandbox.rules.MessageRules;
import followthrough.sandbox.state.Conversation;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.Workspace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods that post, change and delete messages. */
final class ChatMethods {
  private final Workspace workspace;

  ChatMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, WebApi.Method> all() {
    return Map.of(
        "chat.postMessage", this::post,
        "chat.postEphemeral", this::postEphemeral,
        "chat.update", this::update,
        "chat.delete", this::delete);
  }

  private Reply post(Call call) {
    Member member = workspace.memberBehind(call.text("channel"));
    if (member == null) {
      return Reply.no("channel_not_found");
    }
    Content content = Content.of(call, MessageRules::refusesPost);
    if (content.refused() != null) {
      return Reply.no(content.refused());
    }
    String thread = call.string("thread_ts");
    if (thread != null && member.directMessages().find(thread) == null) {
      return Reply.no("thread_not_found");
    }
    content.warn(workspace, call.method());
    Message message = write(member.directMessages(), content, thread, false);
    return posted(message, "message");
  }

  private Reply postEphemeral(Call call) {
    Member member = workspace.memberBehind(call.text("channel"));
    if (member == null) {
      return Reply.no("channel_not_found");
    }
    if (!member.id().equals(call.text("user"))) {
      return Reply.no("user_not_in_channel");
    }
    Content content = Content.of(call, MessageRules::refusesPost);
    if (content.refused() != null) {
      return Reply.no(content.refused());
    }
    content.warn(workspace, call.method());
    Message message = write(member.directMessages(), content, call.string("thread_ts"), true);
    return Reply.done("message_ts", new JsonPrimitive(message.ts()));
  }

  private Reply update(Call call) {
    Conversation conversation = conversation(call);
    if (conversation == null) {
      return Reply.no("channel_not_found");
    }
    Message before = conversation.find(call.text("ts"));
    if (before == null || before.ephemeral()) {
      return Reply.no("message_not_found");
    }
    if (!before.fromApp()) {
      return Reply.no("cant_update_message");
    }
    Content content = Content.of(call, MessageRules::refusesUpdate);
    if (content.refused() != null) {
      return Reply.no(content.refused());
    }
    content.warn(workspace, call.method());
    Message after = change(conversation, before.ts(), content);
    return after == null ? Reply.no("message_not_found") : posted(after, "message");
  }

  private Reply delete(Call call) {
    Conversation conversation = conversation(call);
    if (conversation == null) {
      return Reply.no("channel_not_found");
    }
    Message message = conversation.find(call.text("ts"));
    if (message == null) {
      return Reply.no("message_not_found");
    }
    if (!message.fromApp()) {
      return Reply.no("cant_delete_message");
    }
    conversation.remove(message.ts());
    JsonObject properties = new JsonObject();
    properties.addProperty("channel", conversation.id());
    properties.addProperty("ts", message.ts());
    return new Reply.Done(properties);
  }

  /** Puts a message of the app into a conversation. */
  Message write(
      Conversation conversation, Content content, @Nullable String thread, boolean ephemeral) {
    Message message =
        new Message(
            workspace.nextTs(),
            conversation.id(),
            workspace.botUserId(),
            true,
            content.cutText(),
            workspace.ids().complete(content.blocks()),
            content.metadata(),
            thread,
            null,
            ephemeral,
            new JsonArray());
    conversation.add(message);
    return message;
  }

  /** Changes a message of the app; its metadata stays unless there is new one. */
  @Nullable Message change(Conversation conversation, String ts, Content content) {
    JsonArray blocks = workspace.ids().complete(content.blocks());
    String at = workspace.nextTs();
    return conversation.change(
        ts,
        old ->
            old.edited(
                content.cutText(),
                blocks,
                content.metadata() == null ? old.metadata() : content.metadata(),
                at));
  }

  private @Nullable Conversation conversation(Call call) {
    Member member = workspace.memberBehind(call.text("channel"));
    boolean byUser = member != null && member.id().equals(call.text("channel"));
    return member == null || byUser ? null : member.directMessages();
  }

  private Reply posted(Message message, String name) {
    JsonObject properties = new JsonObject();
    properties.addProperty("channel", message.channel());
    properties.addProperty("ts", message.ts());
    properties.addProperty("text", message.text());
    properties.add(name, message.toJson(workspace, true));
    return new Reply.Done(properties);
  }
}
