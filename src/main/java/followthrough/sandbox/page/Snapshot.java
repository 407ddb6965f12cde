package followthrough.sandbox.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.OpenView;
import followthrough.sandbox.state.Outlook;
import followthrough.sandbox.state.Remark;
import followthrough.sandbox.state.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down all that the page shows of one person's Slack. */
final class Snapshot {
  private static final int MOST_MESSAGES = 300;

  private final Workspace workspace;
  private final PageCalls.Clock clock;

  /** Tells what this sandbox shows from what one before it showed at the same address. */
  private final String run = UUID.randomUUID() + " ";

  Snapshot(Workspace workspace, PageCalls.Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** Everything, or only the time when the page has this version already. */
  JsonObject of(Member member, JsonObject asked) {
    if (Json.isTrue(asked, "reading")) {
      member.directMessages().unread().forEach(m -> member.directMessages().markRead(m.ts()));
    }
    String version = run + workspace.version();
    JsonObject json = new JsonObject();
    json.addProperty("version", version);
    json.addProperty("now", workspace.now().toString());
    json.add("next", outlook(member));
    json.add("people", people());
    if (Json.text(asked, "version").equals(version)) {
      return json;
    }
    json.addProperty("user", member.id());
    json.add("messages", messages(member));
    json.add("modal", view(member.views().top()));
    json.add("home", view(member.views().home()));
    json.add("remarks", remarks());
    return json;
  }

  private JsonObject outlook(Member member) {
    Outlook outlook = clock.outlook(member);
    JsonObject json = new JsonObject();
    json.addProperty("words", outlook.words());
    json.addProperty("at", outlook.at() == null ? null : outlook.at().toString());
    return json;
  }

  private JsonArray people() {
    JsonArray people = new JsonArray();
    workspace.members().stream()
        .sorted(Comparator.comparing(Member::name))
        .limit(20)
        .forEach(
            member -> {
              JsonObject json = new JsonObject();
              json.addProperty("id", member.id());
              json.addProperty("name", member.name());
              json.addProperty("zone", member.zone().getId());
              json.addProperty("unread", member.directMessages().unread().size());
              people.add(json);
            });
    return people;
  }

  private JsonArray messages(Member member) {
    List<Message> all = member.directMessages().all();
    JsonArray messages = new JsonArray();
    for (Message message : all.subList(Math.max(0, all.size() - MOST_MESSAGES), all.size())) {
      JsonObject json = message.toJson(workspace, false);
      json.addProperty("from_app", message.fromApp());
      json.addProperty("ephemeral", message.ephemeral());
      json.add("state", member.directMessages().inputsOf(message.ts()).state(message.blocks()));
      messages.add(json);
    }
    return messages;
  }

  private JsonElement view(@Nullable OpenView view) {
    if (view == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = view.toJson(workspace);
    JsonObject errors = new JsonObject();
    view.errors().forEach(errors::addProperty);
    json.add("errors", errors);
    return json;
  }

  private JsonArray remarks() {
    JsonArray remarks = new JsonArray();
    for (Remark remark : workspace.notebook().remarks()) {
      JsonObject json = new JsonObject();
      json.addProperty("at", remark.at().toString());
      json.addProperty("kind", remark.kind().name());
      json.addProperty("where", remark.where());
      json.addProperty("error", remark.error());
      JsonArray details = new JsonArray();
      remark.details().forEach(details::add);
      json.add("details", details);
      remarks.add(json);
    }
    return remarks;
  }
}
