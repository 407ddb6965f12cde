package followthrough.sandbox.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.api.ApiDoor;
import followthrough.sandbox.play.Client;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.OpenView;
import followthrough.sandbox.state.Outlook;
import followthrough.sandbox.state.Workspace;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the page asks for and does, as JSON. */
public final class PageCalls {
  private static final int MOST_STOPS = 8;

  /** Room for a file that is larger than any that the app takes. */
  private static final int MOST_BYTES = 6_000_000;

  private static final String MIME = "[\\w.+-]{1,60}/[\\w.+-]{1,60}";

  private final Workspace workspace;
  private final Client client;
  private final Clock clock;
  private final Snapshot snapshot;

  /** What the page may do with the world's time. */
  public interface Clock {
    Outlook outlook(Member member);

    void travelTo(Instant instant);
  }

  public PageCalls(Workspace workspace, Client client, Clock clock) {
    this.workspace = workspace;
    this.client = client;
    this.clock = clock;
    this.snapshot = new Snapshot(workspace, clock);
  }

  /** Answers one call; a page of somebody else cannot make one, as browsers ask before JSON. */
  public void answer(String name, Request request, Response response, Callback callback)
      throws IOException {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    if (!request.getMethod().equals("POST")
        || type == null
        || !type.startsWith("application/json")) {
      ApiDoor.send(response, callback, 415, "text/plain", "POST JSON here");
      return;
    }
    JsonElement body =
        Json.parse(name.equals("drop") ? ApiDoor.body(request, MOST_BYTES) : ApiDoor.body(request));
    JsonObject asked = body instanceof JsonObject object ? object : new JsonObject();
    Member member = workspace.member(Json.text(asked, "user"));
    JsonObject answer;
    if (member == null) {
      member = workspace.members().iterator().next();
    }
    if (name.equals("look")) {
      answer = snapshot.of(member, asked);
    } else {
      answer = new JsonObject();
      String problem = act(name, member, asked);
      workspace.touch();
      answer.addProperty("ok", problem == null);
      answer.addProperty("problem", problem);
    }
    ApiDoor.send(response, callback, 200, "application/json; charset=utf-8", answer.toString());
  }

  /** Says what went wrong, for people; null when nothing did. */
  private @Nullable String act(String name, Member member, JsonObject asked) {
    return switch (name) {
      case "type" -> type(member, Json.text(asked, "text"), Json.string(asked, "thread"));
      case "drop" -> drop(member, asked);
      case "home" -> client.openHome(member);
      case "shortcut" -> shortcut(member, asked);
      case "press" -> press(member, asked);
      case "submit" -> {
        OpenView view = view(member, asked);
        yield view == null ? "This modal is no longer open." : client.submit(member, view);
      }
      case "close" -> {
        OpenView view = member.views().top();
        if (view != null) {
          client.close(member, view);
        }
        yield null;
      }
      case "travel" -> travel(member, Json.text(asked, "to"));
      default -> "The sandbox cannot do that.";
    };
  }

  private @Nullable String type(Member member, String text, @Nullable String thread) {
    return text.startsWith("/") ? client.command(member, text) : client.say(member, text, thread);
  }

  /** The message is left out for a shortcut that stands everywhere. */
  private @Nullable String shortcut(Member member, JsonObject asked) {
    String callback = Json.text(asked, "callback");
    String ts = Json.text(asked, "message");
    if (ts.isEmpty()) {
      return client.shortcut(member, callback);
    }
    Message message = member.directMessages().find(ts);
    return message == null
        ? "That is no longer there."
        : client.messageShortcut(member, callback, message);
  }

  private @Nullable String drop(Member member, JsonObject asked) {
    String type = Json.text(asked, "type");
    try {
      return client.share(
          member,
          Json.text(asked, "name"),
          type.matches(MIME) ? type : "application/octet-stream",
          Base64.getDecoder().decode(Json.text(asked, "content")),
          Json.string(asked, "thread"));
    } catch (IllegalArgumentException e) {
      return "That is no file.";
    }
  }

  private @Nullable String press(Member member, JsonObject asked) {
    String block = Json.text(asked, "block");
    String action = Json.text(asked, "action");
    JsonObject value = Json.object(asked, "value");
    Message message = member.directMessages().find(Json.text(asked, "message"));
    OpenView view = message == null ? view(member, asked) : null;
    Control control =
        message != null
            ? Control.find(message.blocks(), block, action)
            : view != null ? Control.find(view.blocks(), block, action) : null;
    if (control == null) {
      return "That is no longer there.";
    }
    if (message != null) {
      return client.act(member, message, control, value);
    }
    return view == null ? null : client.act(member, view, control, value);
  }

  /** The view meant, with what the person has typed into it since. */
  private @Nullable OpenView view(Member member, JsonObject asked) {
    OpenView view = member.views().find(Json.text(asked, "view"));
    if (view == null) {
      return null;
    }
    JsonObject values = Json.object(asked, "inputs");
    for (Map.Entry<String, JsonElement> block : values.entrySet()) {
      for (Map.Entry<String, JsonElement> action : block.getValue().getAsJsonObject().entrySet()) {
        Control control = Control.find(view.blocks(), block.getKey(), action.getKey());
        if (control != null && control.keepsState()) {
          view.inputs().enter(control, action.getValue().getAsJsonObject());
        }
      }
    }
    return view;
  }

  /** One at a time, so that a day pressed twice is two days. */
  private synchronized @Nullable String travel(Member member, String to) {
    try {
      switch (to) {
        case "next" -> {
          Outlook outlook = clock.outlook(member);
          if (outlook.at() == null) {
            return outlook.words();
          }
          travelToNext(member, outlook.at());
        }
        case "hour" -> clock.travelTo(workspace.now().plus(Duration.ofHours(1)));
        default -> clock.travelTo(workspace.now().plus(Duration.ofDays(1)));
      }
      return null;
    } catch (UnsupportedOperationException e) {
      return e.getMessage();
    }
  }

  /** Goes on while the app only looked and had nothing to say to this person. */
  private void travelToNext(Member member, Instant first) {
    String before = newest(member);
    Instant at = first;
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      clock.travelTo(at);
      Instant next = clock.outlook(member).at();
      if (next == null || !next.isAfter(at) || !newest(member).equals(before)) {
        return;
      }
      at = next;
    }
  }

  private static String newest(Member member) {
    List<Message> all = member.directMessages().all();
    return all.isEmpty() ? "" : all.get(all.size() - 1).ts();
  }
}
