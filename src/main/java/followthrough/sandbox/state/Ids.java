package followthrough.sandbox.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids that look like Slack's and are unique in this workspace. */
public final class Ids {
  private final AtomicLong last = new AtomicLong(36L * 36 * 36 * 36);

  public String next(String prefix) {
    return prefix + "0" + Long.toString(last.incrementAndGet(), 36).toUpperCase(Locale.ROOT);
  }

  /** Copies blocks and gives those without an id one, as Slack does. */
  public JsonArray complete(JsonArray blocks) {
    JsonArray complete = blocks.deepCopy();
    for (JsonElement each : complete) {
      JsonObject block = each.getAsJsonObject();
      ensure(block, "block_id");
      for (Control control : Control.all(single(block))) {
        ensure(control.element(), "action_id");
      }
    }
    return complete;
  }

  private void ensure(JsonObject object, String name) {
    if (!object.has(name)) {
      object.addProperty(name, next("").toLowerCase(Locale.ROOT));
    }
  }

  private static JsonArray single(JsonObject block) {
    JsonArray array = new JsonArray();
    array.add(block);
    return array;
  }
}
