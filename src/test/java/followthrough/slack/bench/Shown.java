package followthrough.slack.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import followthrough.core.action.Delivery;
import followthrough.scenarios.Seeker;
import followthrough.slack.messages.ReminderMessage;
import followthrough.slack.news.NewsMenu;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads blocks as a person sees them: typed text stays as it is, bold stands in {@code ⟦ ⟧} and
 * code in {@code ‹ ›}.
 */
public final class Shown {
  /** Reminders as they are posted, with the menu below them. */
  public static final ReminderMessage REMINDERS = new ReminderMessage(NewsMenu::forEntry);

  private Shown() {}

  /** The message of a delivery as it stands for that person now. */
  public static ReminderMessage.Rendered reminder(Seeker person, Delivery delivery) {
    return REMINDERS.render(delivery, person.view());
  }

  /** One text per block, line breaks between them; what buttons say is left out. */
  public static String of(List<LayoutBlock> blocks) {
    return of(GsonFactory.createSnakeCase().toJsonTree(blocks));
  }

  public static String of(JsonElement blocks) {
    List<String> texts = new ArrayList<>();
    for (JsonElement block : blocks.getAsJsonArray()) {
      texts.add(text(block.getAsJsonObject()));
    }
    return String.join("\n", texts);
  }

  private static String text(JsonObject block) {
    return switch (block.get("type").getAsString()) {
      case "rich_text" -> richText(block);
      case "header", "section" -> asRead(block.getAsJsonObject("text"));
      case "context" -> asRead(block.getAsJsonArray("elements").get(0).getAsJsonObject());
      default -> "";
    };
  }

  private static String richText(JsonObject block) {
    StringBuilder text = new StringBuilder();
    for (JsonElement section : block.getAsJsonArray("elements")) {
      for (JsonElement run : section.getAsJsonObject().getAsJsonArray("elements")) {
        text.append(run(run.getAsJsonObject()));
      }
    }
    return text.toString();
  }

  private static String run(JsonObject run) {
    String text = run.get("text").getAsString();
    if (is(run, "bold")) {
      return "\u27e6" + text + "\u27e7";
    }
    return is(run, "code") ? "\u2039" + text + "\u203a" : text;
  }

  private static boolean is(JsonObject run, String style) {
    return run.has("style")
        && run.getAsJsonObject("style").has(style)
        && run.getAsJsonObject("style").get(style).getAsBoolean();
  }

  /** Slack's own markup may carry only what nobody typed, so it is shown raw. */
  private static String asRead(JsonObject text) {
    return text.get("text").getAsString();
  }
}
