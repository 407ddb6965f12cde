package followthrough.sandbox.play;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import followthrough.sandbox.api.WebApi;
import followthrough.sandbox.play.Delivery.Kind;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.OpenView;
import followthrough.sandbox.state.Workspace;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the Slack client of any person can do. Everything that reaches the app says afterwards what
 * the person is told went wrong, or null when all is well.
 */
public final class Client {
  private final Workspace workspace;
  private final WebApi api;
  private final Deliveries deliveries;
  private final Payloads payloads;
  private final SubmissionAnswers answers;

  public Client(Workspace workspace, WebApi api, Deliveries deliveries) {
    this.workspace = workspace;
    this.api = api;
    this.deliveries = deliveries;
    this.payloads = new Payloads(workspace);
    this.answers = new SubmissionAnswers(workspace, api);
  }

  /** Under which address the sandbox itself is reached; ends with a slash. */
  public void reachedAt(URI base) {
    payloads.reachedAt(base);
  }

  /** A slash command; the text is what stands after the first space. */
  public @Nullable String command(Member member, String line) {
    int space = line.indexOf(' ');
    String command = space < 0 ? line : line.substring(0, space);
    String text = space < 0 ? "" : line.substring(space + 1).strip();
    Set<String> known = workspace.commands();
    if (!known.isEmpty() && !known.contains(command)) {
      slackbotWhispers(member, Slackbot.unknown(command, known));
      return null;
    }
    AppAnswer answer =
        deliveries.deliver(
            Delivery.of(Kind.COMMAND, command, payloads.command(member, command, text)));
    if (answer.problem() != null) {
      return command + " failed with the error \"" + answer.problem() + "\"";
    }
    JsonObject json = answer.json();
    if (json != null && (json.has("text") || json.has("blocks"))) {
      api.write(member, null, json, command);
    } else if (json == null && !answer.body().isBlank()) {
      api.whisper(member, answer.body());
    }
    workspace.touch();
    return null;
  }

  /** A message to the app; the thread is the ts of its first message, null outside threads. */
  public @Nullable String say(Member member, String text, @Nullable String thread) {
    return post(member, escape(text), thread, new JsonArray());
  }

  /** A file dropped into the conversation; the thread is null outside threads. */
  public @Nullable String share(
      Member member, String fileName, String mimeType, byte[] content, @Nullable String thread) {
    Workspace.SharedFile file =
        new Workspace.SharedFile(workspace.ids().next("F"), fileName, mimeType, content);
    workspace.keep(file);
    JsonArray files = new JsonArray();
    files.add(payloads.file(member, file));
    return post(member, "", thread, files);
  }

  /** Tells the app that somebody changed their settings. */
  public @Nullable String userChanged(Member member) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "user_change");
    event.add("user", api.describe(member));
    return event("user_change", event);
  }

  public @Nullable String openHome(Member member) {
    return event("app_home_opened", payloads.homeOpened(member));
  }

  /** Any event at all, such as one that this client has no verb for. */
  public @Nullable String event(String name, JsonObject event) {
    return deliveries.deliver(Delivery.of(Kind.EVENT, name, payloads.event(event))).problem();
  }

  public @Nullable String shortcut(Member member, String callbackId) {
    return interaction("shortcut", payloads.shortcut(member, callbackId));
  }

  public @Nullable String messageShortcut(Member member, String callbackId, Message message) {
    return interaction("message_action", payloads.messageShortcut(member, callbackId, message));
  }

  /** Presses or chooses something in a message; the value is what `actions[0]` holds of it. */
  public @Nullable String act(Member member, Message message, Control control, JsonObject value) {
    if (control.keepsState()) {
      member.directMessages().inputsOf(message.ts()).enter(control, value);
    }
    return interaction(
        "block_actions", payloads.blockActions(member, message, null, control, value));
  }

  /** Presses or chooses something in a modal or on the Home tab. */
  public @Nullable String act(Member member, OpenView view, Control control, JsonObject value) {
    if (control.keepsState()) {
      view.inputs().enter(control, value);
    }
    return interaction("block_actions", payloads.blockActions(member, null, view, control, value));
  }

  /** Fills in one input; the app hears of it only when it asked to. */
  public @Nullable String enter(Member member, OpenView view, Control control, JsonObject value) {
    if (!control.isInput() || Json.isTrue(control.block(), "dispatch_action")) {
      return act(member, view, control, value);
    }
    view.inputs().enter(control, value);
    workspace.touch();
    return null;
  }

  /** Submits the modal; what Slack's client itself finds wrong never reaches the app. */
  public @Nullable String submit(Member member, OpenView view) {
    Map<String, String> errors = FieldChecks.of(view);
    if (!errors.isEmpty()) {
      member.views().change(view.id(), open -> open.withErrors(errors));
      workspace.touch();
      return null;
    }
    AppAnswer answer =
        deliveries.deliver(
            Delivery.of(Kind.INTERACTION, "view_submission", payloads.submission(member, view)));
    answers.apply(member, view, answer);
    workspace.touch();
    return answer.problem();
  }

  /** Presses Cancel: this modal goes, and with `clear_on_close` all the others too. */
  public void close(Member member, OpenView view) {
    if (Json.isTrue(view.content(), "clear_on_close")) {
      closeAll(member);
      return;
    }
    member.views().close(view.id());
    tellClosed(member, view, false);
  }

  /** Presses the cross: every modal goes. */
  public void closeAll(Member member) {
    List<OpenView> closed = member.views().closeAll();
    closed.forEach(view -> tellClosed(member, view, true));
  }

  private void tellClosed(Member member, OpenView view, boolean cleared) {
    workspace.touch();
    if (Json.isTrue(view.content(), "notify_on_close")) {
      interaction("view_closed", payloads.closing(member, view, cleared));
    }
  }

  private @Nullable String interaction(String name, JsonObject payload) {
    return deliveries.deliver(Delivery.of(Kind.INTERACTION, name, payload)).problem();
  }

  private void slackbotWhispers(Member member, String text) {
    member
        .directMessages()
        .add(
            new Message(
                workspace.nextTs(),
                member.directMessages().id(),
                Slackbot.ID,
                false,
                escape(text),
                new JsonArray(),
                null,
                null,
                null,
                true,
                new JsonArray()));
    workspace.touch();
  }

  private @Nullable String post(
      Member member, String text, @Nullable String thread, JsonArray files) {
    Message message =
        new Message(
            workspace.nextTs(),
            member.directMessages().id(),
            member.id(),
            false,
            text,
            files.isEmpty() ? richText(text) : new JsonArray(),
            null,
            thread,
            null,
            false,
            files);
    member.directMessages().add(message);
    workspace.touch();
    return event("message.im", payloads.messageEvent(message));
  }

  /** Slack's client writes what people type as rich text; apps should not care. */
  private JsonArray richText(String text) {
    JsonArray blocks =
        JsonParser.parseString(
                """
                [{"type": "rich_text", "elements": [
                  {"type": "rich_text_section", "elements": [{"type": "text"}]}]}]
                """)
            .getAsJsonArray();
    blocks
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("elements")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("elements")
        .get(0)
        .getAsJsonObject()
        .addProperty("text", text);
    return workspace.ids().complete(blocks);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
