package followthrough.sandbox.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import followthrough.sandbox.rules.MessageRules;
import followthrough.sandbox.rules.Refused;
import followthrough.sandbox.rules.Surface;
import followthrough.sandbox.rules.ViewRules;
import followthrough.sandbox.state.Conversation;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.Remark;
import followthrough.sandbox.state.ResponseUrls;
import followthrough.sandbox.state.Workspace;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every method that an app may call, by name, and the answers it may give by other ways. */
public final class WebApi {
  private final Workspace workspace;
  private final String botToken;
  private final @Nullable String appToken;
  private final ChatMethods chat;
  private final ViewMethods views;
  private final PeopleMethods people;
  private final FileMethods files;
  private final Map<String, Method> methods = new HashMap<>();
  private volatile @Nullable SocketAddresses sockets;

  /** One method of the Web API. */
  interface Method {
    Reply answer(Call call);
  }

  /** Gives out addresses for Socket Mode. */
  public interface SocketAddresses {
    /** A WebSocket address that works once. */
    String next();
  }

  public WebApi(Workspace workspace, String botToken, @Nullable String appToken) {
    this.workspace = workspace;
    this.botToken = botToken;
    this.appToken = appToken;
    this.chat = new ChatMethods(workspace);
    this.views = new ViewMethods(workspace);
    this.people = new PeopleMethods(workspace);
    this.files = new FileMethods(workspace);
    methods.putAll(chat.all());
    methods.putAll(views.all());
    methods.putAll(people.all());
    methods.putAll(files.all());
    methods.put("apps.connections.open", call -> openSocket());
  }

  public void offerSockets(SocketAddresses addresses) {
    sockets = addresses;
  }

  /** Where the sandbox is reached; ends with a slash. */
  public void reachedAt(URI address) {
    files.reachedAt(address);
  }

  /** Takes the bytes of a file; false when nobody has asked for a place for them. */
  boolean takeUpload(String id, byte[] content) {
    return files.take(id, content);
  }

  /** Answers one call; a refusal is remembered. */
  public JsonObject answer(Call call) {
    Reply reply = reply(call);
    if (reply instanceof Reply.No no) {
      remember(call.method(), no.why());
    }
    workspace.touch();
    return reply.toJson();
  }

  /** Answers a question about a history as if its newest message were not there yet. */
  JsonObject answerBehind(Call call) {
    Member member = workspace.memberBehind(call.text("channel"));
    if (member != null) {
      member.directMessages().newestFirst(null, "0", "9", true, 1).stream()
          .findFirst()
          .ifPresent(newest -> call.arguments().addProperty("latest", newest.ts()));
    }
    return answer(call);
  }

  private Reply reply(Call call) {
    Method method = methods.get(call.method());
    if (method == null) {
      return Reply.no("unknown_method");
    }
    if (call.method().equals("api.test")) {
      return method.answer(call);
    }
    if (call.token() == null || call.token().isEmpty()) {
      return Reply.no("not_authed");
    }
    boolean forApp = call.method().equals("apps.connections.open");
    // Slack's own library asks auth.test about every token that it is given.
    boolean forBoth = call.method().equals("auth.test") && call.token().equals(appToken);
    if (forBoth || call.token().equals(forApp ? appToken : botToken)) {
      return method.answer(call);
    }
    return Reply.no(
        call.token().equals(forApp ? botToken : appToken)
            ? "not_allowed_token_type"
            : "invalid_auth");
  }

  /**
   * Answers a POST to a response_url.
   *
   * @return null when Slack took it, else its error
   */
  public @Nullable String respond(String key, JsonObject body) {
    ResponseUrls.Use use = workspace.responseUrls().use(key);
    ResponseUrls.Door door = use.door();
    if (door == null) {
      Refused refused = Refused.because(use.error() == null ? "invalid_url" : use.error());
      remember("response_url", refused);
      return refused.error();
    }
    Member member = workspace.member(door.userId());
    Refused refused =
        member == null
            ? Refused.because("channel_not_found")
            : write(member, door.messageTs(), body, "response_url");
    return refused == null ? null : refused.error();
  }

  /**
   * Does what an app's message body asks for, as in a response_url or the answer to a command.
   *
   * @param original the message it may replace, null when there is none
   * @return null when Slack took it
   */
  public @Nullable Refused write(
      Member member, @Nullable String original, JsonObject body, String where) {
    Conversation conversation = member.directMessages();
    try {
      if (original != null && Json.isTrue(body, "delete_original")) {
        conversation.remove(original);
        return null;
      }
      Content content = Content.of(new Call(where, null, body), MessageRules::refuses);
      if (content.refused() != null) {
        remember(where, content.refused());
        return content.refused();
      }
      content.warn(workspace, where);
      if (original == null || !Json.isTrue(body, "replace_original")) {
        boolean shown = Json.text(body, "response_type").equals("in_channel");
        chat.write(conversation, content, Json.string(body, "thread_ts"), !shown);
      } else if (chat.change(conversation, original, content) == null) {
        return Refused.because("message_not_found");
      }
      return null;
    } finally {
      workspace.touch();
    }
  }

  /** Says a plain text to one person, as Slack does with a command's text answer. */
  public Message whisper(Member member, String text) {
    JsonObject body = new JsonObject();
    body.addProperty("text", text);
    Content content = Content.of(new Call("answer", null, body), MessageRules::refuses);
    return chat.write(member.directMessages(), content, null, true);
  }

  /**
   * Checks a modal that came as the answer to a submission.
   *
   * @return the modal with ids in it; null when Slack refuses it, which is remembered
   */
  public @Nullable JsonObject modalInAnswer(JsonObject answer) {
    Refused refused = ViewRules.refuses(answer.get("view"), Surface.MODAL);
    if (refused != null) {
      remember("view_submission", refused);
      return null;
    }
    return views.complete(answer.get("view"));
  }

  /** A person as users.info describes them. */
  public JsonObject describe(Member member) {
    return people.toJson(member, false);
  }

  public boolean isBotToken(@Nullable String token) {
    return botToken.equals(token);
  }

  private Reply openSocket() {
    SocketAddresses addresses = sockets;
    return addresses == null
        ? Reply.no("not_allowed_token_type")
        : Reply.done("url", new JsonPrimitive(addresses.next()));
  }

  private void remember(String where, Refused refused) {
    workspace.notebook().add(Remark.Kind.REFUSED, where, refused.error(), refused.messages());
  }
}
