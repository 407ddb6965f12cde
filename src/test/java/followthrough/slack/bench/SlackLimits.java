package followthrough.slack.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Slack would refuse about blocks: lengths, counts, names used twice. */
public final class SlackLimits {
  private final List<String> broken = new ArrayList<>();

  /** What buttons do, by what is read aloud of them. */
  private final Map<String, String> spoken = new HashMap<>();

  private SlackLimits() {}

  /** Every limit a message breaks; empty when Slack takes it. */
  public static List<String> ofMessage(List<LayoutBlock> blocks, String text) {
    SlackLimits limits = new SlackLimits();
    limits.most(blocks.size(), 50, "blocks");
    limits.most(GsonFactory.createSnakeCase().toJson(blocks).length(), 13_000, "characters");
    limits.most(text.length(), 4000, "text");
    limits.blocks(blocks);
    return limits.broken;
  }

  /** Every limit a view breaks; empty when Slack takes it. */
  public static List<String> ofView(View view) {
    SlackLimits limits = new SlackLimits();
    limits.most(view.getBlocks().size(), 100, "blocks");
    if (view.getType().equals("modal")) {
      limits.text(view.getTitle() == null ? "" : view.getTitle().getText(), 24, "title");
    }
    limits.most(
        view.getPrivateMetadata() == null ? 0 : view.getPrivateMetadata().length(),
        3000,
        "metadata");
    boolean input = view.getBlocks().stream().anyMatch(block -> block.getType().equals("input"));
    if (input && view.getSubmit() == null) {
      limits.broken.add("input without submit");
    }
    limits.blocks(view.getBlocks());
    return limits.broken;
  }

  private void blocks(List<LayoutBlock> blocks) {
    JsonArray all =
        JsonParser.parseString(GsonFactory.createSnakeCase().toJson(blocks)).getAsJsonArray();
    for (JsonElement one : all) {
      block(one.getAsJsonObject());
    }
  }

  private void block(JsonObject block) {
    switch (block.get("type").getAsString()) {
      case "header" -> text(textOf(block), 150, "header");
      case "section" -> {
        text(textOf(block), 3000, "section");
        boolean link = textOf(block).matches("<[^<>|]+\\|[^<>|]+>");
        if (!link
            && !block.getAsJsonObject("text").get("type").getAsString().equals("plain_text")) {
          broken.add("markup would change what was typed: " + textOf(block));
        }
        if (block.has("accessory")) {
          element(block.getAsJsonObject("accessory"), new HashSet<>());
        }
      }
      case "rich_text" -> richText(block);
      case "context" -> block.getAsJsonArray("elements").forEach(e -> small(e.getAsJsonObject()));
      case "actions" -> {
        most(block.getAsJsonArray("elements").size(), 25, "elements");
        Set<String> names = new HashSet<>();
        block.getAsJsonArray("elements").forEach(e -> element(e.getAsJsonObject(), names));
      }
      case "input" -> {
        text(block.getAsJsonObject("label").get("text").getAsString(), 2000, "label");
        JsonObject element = block.getAsJsonObject("element");
        if (element.has("initial_value")) {
          most(element.get("initial_value").getAsString().length(), 3000, "initial value");
        }
      }
      case "divider" -> {}
      default -> broken.add("unexpected block " + block);
    }
  }

  /** As far as is known; what is bold or not is nobody's limit. */
  private void richText(JsonObject block) {
    for (JsonElement section : block.getAsJsonArray("elements")) {
      JsonArray runs = section.getAsJsonObject().getAsJsonArray("elements");
      if (runs.isEmpty()) {
        broken.add("rich text without text");
      }
      for (JsonElement run : runs) {
        String text = run.getAsJsonObject().get("text").getAsString();
        most(text.length(), 3000, "rich text");
        if (text.isEmpty()) {
          broken.add("rich text is empty");
        }
      }
    }
  }

  private void element(JsonObject element, Set<String> names) {
    if (!names.add(element.get("action_id").getAsString())) {
      broken.add("twice in a block: " + element.get("action_id"));
    }
    if (element.has("value")) {
      text(element.get("value").getAsString(), 2000, "value");
    }
    switch (element.get("type").getAsString()) {
      case "button" -> {
        text(textOf(element), 75, "button");
        if (element.has("accessibility_label")) {
          text(element.get("accessibility_label").getAsString(), 75, "accessibility label");
        }
        calledAlike(element);
      }
      case "overflow", "static_select" -> options(element);
      case "datepicker" -> {}
      default -> broken.add("unexpected element " + element);
    }
  }

  /** Whoever hears a page read has nothing but their names to tell buttons apart. */
  private void calledAlike(JsonObject button) {
    boolean labeled = button.has("accessibility_label");
    String name = labeled ? button.get("accessibility_label").getAsString() : textOf(button);
    String does = button.get("action_id") + " " + button.get("value");
    String other = spoken.putIfAbsent(name, does);
    boolean cut = name.endsWith("\u2026");
    if (other != null && !other.equals(does) && !cut) {
      broken.add("two buttons are called " + name + ": " + other + " and " + does);
    }
  }

  private void options(JsonObject menu) {
    JsonArray options = menu.getAsJsonArray("options");
    boolean overflow = menu.get("type").getAsString().equals("overflow");
    most(options.size(), overflow ? 5 : 100, "options");
    if (options.isEmpty()) {
      broken.add("menu without options");
    }
    for (JsonElement option : options) {
      text(textOf(option.getAsJsonObject()), 75, "option");
      text(option.getAsJsonObject().get("value").getAsString(), 75, "option value");
    }
  }

  private static String textOf(JsonObject object) {
    return object.getAsJsonObject("text").get("text").getAsString();
  }

  private void small(JsonObject text) {
    String said = text.get("text").getAsString();
    text(said, 3000, "small print");
    boolean markup = !text.get("type").getAsString().equals("plain_text");
    if (markup && (said.contains("<") || said.contains(">"))) {
      broken.add("not escaped: " + said);
    }
  }

  private void text(String text, int most, String what) {
    most(text.length(), most, what);
    if (text.isBlank()) {
      broken.add(what + " is empty");
    }
  }

  private void most(int size, int most, String what) {
    if (size > most) {
      broken.add(what + ": " + size + " of " + most);
    }
  }
}
