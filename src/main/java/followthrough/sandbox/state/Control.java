package followthrough.sandbox.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing in some blocks that a person can press or fill in.
 *
 * @param index which block it stands in
 */
public record Control(int index, JsonObject block, JsonObject element) {
  private static final Set<String> PRESSED = Set.of("button", "workflow_button", "overflow");

  /** Every control of these blocks, top to bottom. */
  public static List<Control> all(JsonArray blocks) {
    List<Control> controls = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      JsonObject block = blocks.get(i).getAsJsonObject();
      switch (Json.text(block, "type")) {
        case "section" -> add(controls, i, block, Json.object(block, "accessory"));
        case "input" -> add(controls, i, block, Json.object(block, "element"));
        case "actions" -> {
          for (JsonObject element : Json.objects(Json.array(block, "elements"))) {
            add(controls, i, block, element);
          }
        }
        default -> {}
      }
    }
    return controls;
  }

  public static @Nullable Control find(JsonArray blocks, String blockId, String actionId) {
    for (Control control : all(blocks)) {
      if (control.blockId().equals(blockId) && control.actionId().equals(actionId)) {
        return control;
      }
    }
    return null;
  }

  public String type() {
    return Json.text(element, "type");
  }

  public String blockId() {
    return Json.text(block, "block_id");
  }

  public String actionId() {
    return Json.text(element, "action_id");
  }

  public boolean isInput() {
    return Json.text(block, "type").equals("input");
  }

  /** Whether Slack keeps what was entered here in `state.values`. */
  public boolean keepsState() {
    return !PRESSED.contains(type());
  }

  /** The label of an input; empty elsewhere. */
  public String label() {
    return Json.text(Json.object(block, "label"), "text");
  }

  /** Every option it offers, those in groups included. */
  public List<JsonObject> options() {
    List<JsonObject> options = new ArrayList<>();
    Json.objects(Json.array(element, "options")).forEach(options::add);
    for (JsonObject group : Json.objects(Json.array(element, "option_groups"))) {
      Json.objects(Json.array(group, "options")).forEach(options::add);
    }
    return options;
  }

  private static void add(List<Control> controls, int index, JsonObject block, JsonObject element) {
    if (element.has("type") && !Json.text(element, "type").equals("image")) {
      controls.add(new Control(index, block, element));
    }
  }
}
