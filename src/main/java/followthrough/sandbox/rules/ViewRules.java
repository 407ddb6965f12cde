package followthrough.sandbox.rules;

import static followthrough.sandbox.rules.Composition.plainText;
import static followthrough.sandbox.rules.Rule.bool;
import static followthrough.sandbox.rules.Rule.string;
import static followthrough.sandbox.rules.Shape.has;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a modal or a Home tab has to look like. */
public final class ViewRules {
  private static final int LARGEST_VIEW_BYTES = 250 * 1024;

  private static final Shape MODAL =
      view()
          .required("title", plainText(24))
          .optional("submit", plainText(24))
          .optional("close", plainText(24))
          .optional("clear_on_close", bool())
          .optional("notify_on_close", bool())
          .also(ViewRules::inputsNeedSubmit);
  private static final Shape HOME = view();

  private ViewRules() {}

  /** Says why Slack would not show this view there, or null when it would. */
  public static @Nullable Refused refuses(@Nullable JsonElement view, Surface surface) {
    if (!(view instanceof JsonObject object)) {
      return new Refused(
          "invalid_arguments", List.of("[ERROR] missing required field: view [json-pointer:]"));
    }
    if (object.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST_VIEW_BYTES) {
      return Refused.because("view_too_large");
    }
    Findings findings = new Findings(surface);
    String type = Composition.typeOf(view, "/view", findings);
    String expected = surface == Surface.HOME ? "home" : "modal";
    if (!type.isEmpty() && !type.equals(expected)) {
      findings.add("unsupported type: " + type, "/view/type");
    } else {
      (surface == Surface.HOME ? HOME : MODAL).check(view, "/view", findings);
    }
    List<String> faults = findings.messages();
    return faults.isEmpty()
        ? null
        : new Refused("invalid_arguments", faults.stream().map(f -> "[ERROR] " + f).toList());
  }

  private static Shape view() {
    return Shape.typed()
        .required("blocks", (blocks, at, findings) -> Blocks.check(blocks, findings))
        .optional("private_metadata", string(0, 3000))
        .optional("callback_id", string(0, 255))
        .optional("external_id", string(0, 255));
  }

  private static void inputsNeedSubmit(JsonElement view, String at, Findings findings) {
    JsonObject modal = view.getAsJsonObject();
    if (has(modal, "submit") || !(modal.get("blocks") instanceof JsonArray blocks)) {
      return;
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof JsonObject block
          && has(block, "type")
          && "input".equals(block.get("type").getAsString())) {
        findings.add(
            "must define `submit` to use an `input` block in modals",
            "/view/blocks/" + i + "/input");
      }
    }
  }
}
