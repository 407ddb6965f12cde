package followthrough.slack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.HashSet;
import java.util.Set;

/** Checks a modal against the limits that Slack has for views. */
public final class ViewLimits {
  private ViewLimits() {}

  public static void check(View view) {
    JsonObject json = GsonFactory.createSnakeCase().toJsonTree(view).getAsJsonObject();
    assertThat(text(json, "title")).hasSizeBetween(1, 24);
    assertThat(json.getAsJsonArray("blocks")).hasSizeBetween(1, 100);
    assertThat(json.toString().length()).isLessThan(250_000);
    if (json.has("private_metadata")) {
      assertThat(json.get("private_metadata").getAsString()).hasSizeLessThanOrEqualTo(3000);
    }
    Set<String> ids = new HashSet<>();
    boolean inputs = false;
    for (JsonElement element : json.getAsJsonArray("blocks")) {
      JsonObject block = element.getAsJsonObject();
      if (block.has("block_id")) {
        assertThat(ids.add(block.get("block_id").getAsString())).isTrue();
      }
      if (block.get("type").getAsString().equals("input")) {
        inputs = true;
        assertThat(text(block, "label")).hasSizeBetween(1, 2000);
        if (block.has("hint")) {
          assertThat(text(block, "hint")).hasSizeBetween(1, 2000);
        }
        element(block.getAsJsonObject("element"));
      }
      if (block.get("type").getAsString().equals("section")) {
        assertThat(text(block, "text")).hasSizeBetween(1, 3000);
      }
      if (block.has("elements")) {
        block.getAsJsonArray("elements").forEach(one -> button(one.getAsJsonObject()));
      }
    }
    if (inputs) {
      assertThat(text(json, "submit")).hasSizeBetween(1, 24);
    }
  }

  private static void element(JsonObject element) {
    if (element.has("placeholder")) {
      assertThat(text(element, "placeholder")).hasSizeBetween(1, 150);
    }
    if (element.has("initial_value")) {
      int most = element.get("max_length").getAsInt();
      assertThat(most).isBetween(1, 3000);
      assertThat(element.get("initial_value").getAsString()).hasSizeBetween(1, most);
    }
    Set<String> values = new HashSet<>();
    if (element.has("options")) {
      assertThat(element.getAsJsonArray("options")).hasSizeBetween(1, 100);
      element.getAsJsonArray("options").forEach(one -> option(one.getAsJsonObject(), values));
    }
    if (element.has("option_groups")) {
      assertThat(element.has("options")).isFalse();
      assertThat(element.getAsJsonArray("option_groups")).hasSizeBetween(1, 100);
      for (JsonElement group : element.getAsJsonArray("option_groups")) {
        assertThat(text(group.getAsJsonObject(), "label")).hasSizeBetween(1, 75);
        assertThat(group.getAsJsonObject().getAsJsonArray("options")).hasSizeBetween(1, 100);
        group
            .getAsJsonObject()
            .getAsJsonArray("options")
            .forEach(one -> option(one.getAsJsonObject(), values));
      }
    }
    if (element.has("initial_option")) {
      assertThat(values)
          .contains(element.getAsJsonObject("initial_option").get("value").getAsString());
    }
  }

  private static void option(JsonObject option, Set<String> values) {
    assertThat(text(option, "text")).hasSizeBetween(1, 75);
    if (option.has("description")) {
      assertThat(text(option, "description")).hasSizeBetween(1, 75);
    }
    String value = option.get("value").getAsString();
    assertThat(value).hasSizeBetween(1, 75);
    assertThat(values.add(value)).as("offered once: " + value).isTrue();
  }

  private static void button(JsonObject button) {
    if (!button.get("type").getAsString().equals("button")) {
      return;
    }
    assertThat(text(button, "text")).hasSizeBetween(1, 75);
    if (button.has("confirm")) {
      JsonObject confirm = button.getAsJsonObject("confirm");
      assertThat(text(confirm, "title")).hasSizeBetween(1, 100);
      assertThat(text(confirm, "text")).hasSizeBetween(1, 300);
      assertThat(text(confirm, "confirm")).hasSizeBetween(1, 30);
      assertThat(text(confirm, "deny")).hasSizeBetween(1, 30);
    }
  }

  private static String text(JsonObject parent, String name) {
    return parent.getAsJsonObject(name).get("text").getAsString();
  }
}
