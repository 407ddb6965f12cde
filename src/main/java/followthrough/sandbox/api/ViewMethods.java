package followthrough.sandbox.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.rules.Refused;
import followthrough.sandbox.rules.Surface;
import followthrough.sandbox.rules.ViewRules;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.OpenView;
import followthrough.sandbox.state.Triggers;
import followthrough.sandbox.state.Workspace;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The methods that open and change modals and the Home tab. */
final class ViewMethods {
  private final Workspace workspace;

  ViewMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, WebApi.Method> all() {
    return Map.of(
        "views.open", this::open,
        "views.push", this::push,
        "views.update", this::update,
        "views.publish", this::publish);
  }

  private Reply open(Call call) {
    return show(call, (member, view) -> shown(member.views().open(view)));
  }

  private Reply push(Call call) {
    return show(
        call,
        (member, view) -> {
          if (member.views().top() == null) {
            return Reply.no("not_found");
          }
          OpenView pushed = member.views().push(view);
          return pushed == null ? Reply.no("push_limit_reached") : shown(pushed);
        });
  }

  /** What opening and pushing have in common: a good view and a trigger that still works. */
  private Reply show(Call call, BiFunction<Member, JsonObject, Reply> place) {
    JsonElement view = call.json("view");
    Refused refused = ViewRules.refuses(view, Surface.MODAL);
    if (refused != null || view == null) {
      return Reply.no(refused == null ? Refused.because("invalid_arguments") : refused);
    }
    if (externalIdIsTaken(view.getAsJsonObject(), null)) {
      return Reply.no("duplicate_external_id");
    }
    Triggers.Use use = workspace.triggers().use(call.text("trigger_id"));
    Member member = use.userId() == null ? null : workspace.member(use.userId());
    if (member == null) {
      return Reply.no(use.error() == null ? "invalid_trigger_id" : use.error());
    }
    return place.apply(member, complete(view));
  }

  private Reply update(Call call) {
    Found found = find(call);
    if (found == null) {
      return Reply.no("not_found");
    }
    JsonElement view = call.json("view");
    Refused refused =
        ViewRules.refuses(view, found.view().isModal() ? Surface.MODAL : Surface.HOME);
    if (refused != null || view == null) {
      return Reply.no(refused == null ? Refused.because("invalid_arguments") : refused);
    }
    if (call.has("hash") && !call.text("hash").equals(found.view().hash())) {
      return Reply.no("hash_conflict");
    }
    if (externalIdIsTaken(view.getAsJsonObject(), found.view().id())) {
      return Reply.no("duplicate_external_id");
    }
    OpenView updated = found.member().views().update(found.view().id(), complete(view));
    return updated == null ? Reply.no("not_found") : shown(updated);
  }

  private Reply publish(Call call) {
    Member member = workspace.member(call.text("user_id"));
    if (member == null) {
      return Reply.no("user_not_found");
    }
    JsonElement view = call.json("view");
    Refused refused = ViewRules.refuses(view, Surface.HOME);
    if (refused != null || view == null) {
      return Reply.no(refused == null ? Refused.because("invalid_arguments") : refused);
    }
    OpenView before = member.views().home();
    if (call.has("hash") && before != null && !call.text("hash").equals(before.hash())) {
      return Reply.no("hash_conflict");
    }
    return shown(member.views().publish(complete(view)));
  }

  /** A copy of the view in which every block and action has an id. */
  JsonObject complete(JsonElement view) {
    JsonObject complete = view.getAsJsonObject().deepCopy();
    complete.add("blocks", workspace.ids().complete(Json.array(complete, "blocks")));
    return complete;
  }

  /** A view and whose it is. */
  private record Found(Member member, OpenView view) {}

  private @Nullable Found find(Call call) {
    String id = call.string("view_id");
    if (id != null) {
      Member member = workspace.memberOfView(id);
      OpenView view = member == null ? null : member.views().find(id);
      return member == null || view == null ? null : new Found(member, view);
    }
    String externalId = call.text("external_id");
    for (Member member : workspace.members()) {
      OpenView view = externalId.isEmpty() ? null : member.views().findExternal(externalId);
      if (view != null) {
        return new Found(member, view);
      }
    }
    return null;
  }

  private boolean externalIdIsTaken(JsonObject view, @Nullable String byOtherThan) {
    String externalId = Json.text(view, "external_id");
    if (externalId.isEmpty()) {
      return false;
    }
    for (Member member : workspace.members()) {
      OpenView holder = member.views().findExternal(externalId);
      if (holder != null && !holder.id().equals(byOtherThan)) {
        return true;
      }
    }
    return false;
  }

  private Reply shown(OpenView view) {
    return Reply.done("view", view.toJson(workspace));
  }
}
