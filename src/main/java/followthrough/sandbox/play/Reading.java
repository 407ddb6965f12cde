package followthrough.sandbox.play;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import followthrough.sandbox.state.Control;
import followthrough.sandbox.state.Json;
import java.util.ArrayList;
import java.util.List;

/** Reads blocks as one person sees them. */
public final class Reading {
  private final Mrkdwn mrkdwn;

  public Reading(Mrkdwn mrkdwn) {
    this.mrkdwn = mrkdwn;
  }

  /** Every text that can be read, one by one, top to bottom; what controls say comes last. */
  public List<String> texts(JsonArray blocks) {
    List<String> texts = new ArrayList<>();
    for (JsonObject block : Json.objects(blocks)) {
      texts.addAll(textsOf(block));
    }
    return texts;
  }

  /** What the buttons say, in order; an overflow menu counts by its options. */
  public List<String> buttons(JsonArray blocks) {
    List<String> buttons = new ArrayList<>();
    for (Control control : Control.all(blocks)) {
      switch (control.type()) {
        case "button" -> buttons.add(text(control.element(), "text"));
        case "overflow" -> control.options().forEach(option -> buttons.add(text(option, "text")));
        default -> {}
      }
    }
    return buttons;
  }

  /** A text object of this object, as it is read. */
  public String text(JsonObject object, String name) {
    JsonObject text = Json.object(object, name);
    String raw = Json.text(text, "text");
    return Json.text(text, "type").equals("mrkdwn") ? mrkdwn.plain(raw) : raw;
  }

  /**
   * Says whether a control belongs to something that mentions these words: in its own block, or in
   * the blocks above it back to the last divider or row of buttons.
   */
  public boolean isNear(Control control, JsonArray blocks, String words) {
    for (int i = control.index(); i >= 0; i--) {
      JsonObject block = blocks.get(i).getAsJsonObject();
      String type = Json.text(block, "type");
      boolean another = type.equals("divider") || type.equals("actions");
      if (i < control.index() && another) {
        return false;
      }
      if (textsOf(block).stream().anyMatch(text -> text.contains(words))) {
        return true;
      }
    }
    return false;
  }

  private List<String> textsOf(JsonObject block) {
    List<String> texts = new ArrayList<>();
    if (block.get("text") instanceof JsonPrimitive markdown) {
      add(texts, markdown.getAsString());
    }
    for (String name : new String[] {"text", "label", "hint", "title"}) {
      add(texts, text(block, name));
    }
    if (Json.text(block, "type").equals("rich_text")) {
      Json.objects(Json.array(block, "elements")).forEach(part -> add(texts, richText(part)));
    }
    for (String name : new String[] {"fields", "elements"}) {
      for (JsonObject each : Json.objects(Json.array(block, name))) {
        boolean isText = each.has("text") && each.get("text").isJsonPrimitive();
        if (isText) {
          String raw = Json.text(each, "text");
          add(texts, Json.text(each, "type").equals("mrkdwn") ? mrkdwn.plain(raw) : raw);
        }
      }
    }
    for (JsonObject image : images(block)) {
      add(texts, Json.text(image, "alt_text"));
    }
    JsonArray alone = new JsonArray();
    alone.add(block);
    texts.addAll(buttons(alone));
    return texts;
  }

  /** Everything in one part of a rich text, as one text; lists have parts of their own. */
  private static String richText(JsonObject part) {
    String text = Json.text(part, "text");
    StringBuilder all = new StringBuilder(text.isEmpty() ? Json.text(part, "url") : text);
    boolean list = Json.text(part, "type").equals("rich_text_list");
    for (JsonObject each : Json.objects(Json.array(part, "elements"))) {
      all.append(list && all.length() > 0 ? "\n" : "").append(richText(each));
    }
    return all.toString();
  }

  private static List<JsonObject> images(JsonObject block) {
    List<JsonObject> images = new ArrayList<>();
    images.add(block);
    images.add(Json.object(block, "accessory"));
    Json.objects(Json.array(block, "elements")).forEach(images::add);
    return images;
  }

  private static void add(List<String> texts, String text) {
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }
}
