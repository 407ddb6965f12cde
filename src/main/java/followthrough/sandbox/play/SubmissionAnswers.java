package followthrough.sandbox.play;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import followthrough.sandbox.api.WebApi;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Json;
import followthrough.sandbox.state.Member;
import followthrough.sandbox.state.OpenView;
import followthrough.sandbox.state.Remark;
import followthrough.sandbox.state.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Does with a modal what the app answered to its submission. */
final class SubmissionAnswers {
  /** Under this key stands an error that belongs to no field. */
  static final String WHOLE_VIEW = "";

  private static final String TROUBLE = "We had some trouble connecting. Try again?";

  private final Workspace workspace;
  private final WebApi api;

  SubmissionAnswers(Workspace workspace, WebApi api) {
    this.workspace = workspace;
    this.api = api;
  }

  void apply(Member member, OpenView view, AppAnswer answer) {
    JsonObject json = answer.json();
    if (answer.problem() != null) {
      showTrouble(member, view);
    } else if (answer.body().isBlank()) {
      member.views().close(view.id());
    } else if (json == null) {
      remember("invalid_response", "the answer is not JSON");
      showTrouble(member, view);
    } else {
      apply(member, view, json);
    }
  }

  private void apply(Member member, OpenView view, JsonObject answer) {
    switch (Json.text(answer, "response_action")) {
      case "" -> member.views().close(view.id());
      case "clear" -> member.views().closeAll();
      case "errors" -> showErrors(member, view, Json.object(answer, "errors"));
      case "update" -> {
        JsonObject modal = api.modalInAnswer(answer);
        if (modal == null) {
          showTrouble(member, view);
        } else {
          member.views().update(view.id(), modal);
        }
      }
      case "push" -> push(member, view, answer);
      default -> {
        remember("invalid_response", "unknown response_action");
        showTrouble(member, view);
      }
    }
  }

  private void push(Member member, OpenView view, JsonObject answer) {
    JsonObject modal = api.modalInAnswer(answer);
    if (modal != null && member.views().push(modal) != null) {
      return;
    }
    if (modal != null) {
      remember("push_limit_reached", "three modals are open");
    }
    showTrouble(member, view);
  }

  /** Slack shows errors beside inputs only; one that points elsewhere spoils the whole answer. */
  private void showErrors(Member member, OpenView view, JsonObject errors) {
    Set<String> inputs =
        Control.all(view.blocks()).stream()
            .filter(Control::isInput)
            .map(Control::blockId)
            .collect(Collectors.toSet());
    Map<String, String> shown = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> error : errors.entrySet()) {
      if (!inputs.contains(error.getKey())) {
        remember("invalid_errors", "no input block has the id " + error.getKey());
        showTrouble(member, view);
        return;
      }
      shown.put(error.getKey(), error.getValue().getAsString());
    }
    if (shown.isEmpty()) {
      remember("invalid_errors", "no errors given");
      showTrouble(member, view);
      return;
    }
    member.views().change(view.id(), open -> open.withErrors(shown));
  }

  private void showTrouble(Member member, OpenView view) {
    member.views().change(view.id(), open -> open.withErrors(Map.of(WHOLE_VIEW, TROUBLE)));
  }

  private void remember(String error, String detail) {
    workspace.notebook().add(Remark.Kind.REFUSED, "view_submission", error, List.of(detail));
  }
}
