package followthrough.slack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A modal on a person's screen: fields are found by their labels, as a person finds them. */
public final class FilledModal {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private final View view;
  private final JsonObject values = new JsonObject();
  private List<String> below = List.of();

  /** The modal as it opens: with what it was prefilled. */
  public FilledModal(View view) {
    this.view = view;
    inputs().forEach(input -> put(input, initial(input)));
  }

  /** The same modal stacked over others, named from the lowest. */
  public FilledModal over(String... modals) {
    below = List.of(modals);
    return this;
  }

  public List<String> labels() {
    return inputs().map(input -> input.getLabel().getText()).toList();
  }

  /** Types text, or chooses an option by what it says, or a date such as 2026-12-01; "" clears. */
  public FilledModal fill(String label, String value) {
    InputBlock input = input(label);
    JsonObject filled = new JsonObject();
    if (value.isEmpty() && !(input.getElement() instanceof CheckboxesElement)) {
      put(input, filled);
      return this;
    }
    if (input.getElement() instanceof StaticSelectElement
        || input.getElement() instanceof RadioButtonsElement) {
      filled.add("selected_option", GSON.toJsonTree(option(input, value)));
    } else if (input.getElement() instanceof CheckboxesElement) {
      JsonArray ticked = new JsonArray();
      if (!value.isEmpty()) {
        ticked.add(GSON.toJsonTree(option(input, value)));
      }
      filled.add("selected_options", ticked);
    } else if (input.getElement() instanceof DatePickerElement) {
      filled.addProperty("selected_date", value);
    } else if (input.getElement() instanceof DatetimePickerElement) {
      filled.addProperty("selected_date_time", Instant.parse(value).getEpochSecond());
    } else {
      filled.addProperty("value", value);
    }
    put(input, filled);
    return this;
  }

  /** What stands in a field: text, the label of the option, a date; empty for nothing. */
  public String shown(String label) {
    InputBlock input = input(label);
    JsonObject filled = values.getAsJsonObject(input.getBlockId()).getAsJsonObject(id(input));
    for (String key : List.of("value", "selected_date")) {
      if (filled.has(key) && !filled.get(key).isJsonNull()) {
        return filled.get(key).getAsString();
      }
    }
    if (filled.has("selected_date_time")) {
      return Instant.ofEpochSecond(filled.get("selected_date_time").getAsLong()).toString();
    }
    if (filled.has("selected_options")) {
      JsonArray ticked = filled.getAsJsonArray("selected_options");
      return ticked.isEmpty() ? "" : label(ticked.get(0).getAsJsonObject());
    }
    return filled.has("selected_option") && !filled.get("selected_option").isJsonNull()
        ? label(filled.getAsJsonObject("selected_option"))
        : "";
  }

  public List<String> options(String label) {
    return options(input(label)).map(FilledModal::text).toList();
  }

  private static OptionObject option(InputBlock input, String text) {
    return options(input).filter(one -> text(one).equals(text)).findFirst().orElseThrow();
  }

  private static String label(JsonObject option) {
    return option.getAsJsonObject("text").get("text").getAsString();
  }

  /** The view as Slack sends it along. */
  public JsonObject json() {
    JsonObject json = GSON.toJsonTree(view).getAsJsonObject();
    json.addProperty("id", "V" + (below.size() + 1));
    json.addProperty("root_view_id", below.isEmpty() ? "V1" : below.get(0));
    if (!below.isEmpty()) {
      json.addProperty("previous_view_id", below.get(below.size() - 1));
    }
    json.addProperty("hash", "H1");
    json.addProperty("team_id", "T1");
    JsonObject state = new JsonObject();
    state.add("values", values);
    json.add("state", state);
    return json;
  }

  public View view() {
    return view;
  }

  private Stream<InputBlock> inputs() {
    return view.getBlocks().stream()
        .filter(InputBlock.class::isInstance)
        .map(InputBlock.class::cast);
  }

  private InputBlock input(String label) {
    List<InputBlock> found =
        inputs().filter(input -> input.getLabel().getText().equals(label)).toList();
    assertThat(found).as("fields labelled " + label).hasSize(1);
    return found.get(0);
  }

  private void put(InputBlock input, JsonObject filled) {
    filled.addProperty("type", type(input));
    JsonObject block = new JsonObject();
    block.add(id(input), filled);
    values.add(input.getBlockId(), block);
  }

  private static String id(InputBlock input) {
    return element(input, "action_id");
  }

  private static String type(InputBlock input) {
    return element(input, "type");
  }

  private static String element(InputBlock input, String key) {
    return GSON.toJsonTree(input.getElement()).getAsJsonObject().get(key).getAsString();
  }

  private static JsonObject initial(InputBlock input) {
    JsonObject filled = new JsonObject();
    if (input.getElement() instanceof PlainTextInputElement text) {
      filled.addProperty("value", text.getInitialValue());
    } else if (input.getElement() instanceof StaticSelectElement select) {
      filled.add(
          "selected_option",
          select.getInitialOption() == null
              ? JsonNull.INSTANCE
              : GSON.toJsonTree(select.getInitialOption()));
    } else if (input.getElement() instanceof RadioButtonsElement radio) {
      filled.add("selected_option", GSON.toJsonTree(radio.getInitialOption()));
    } else if (input.getElement() instanceof CheckboxesElement boxes) {
      filled.add(
          "selected_options",
          boxes.getInitialOptions() == null
              ? new JsonArray()
              : GSON.toJsonTree(boxes.getInitialOptions()));
    } else if (input.getElement() instanceof DatePickerElement date) {
      filled.addProperty("selected_date", date.getInitialDate());
    } else if (input.getElement() instanceof DatetimePickerElement time
        && time.getInitialDateTime() != null) {
      filled.addProperty("selected_date_time", time.getInitialDateTime());
    }
    return filled;
  }

  private static Stream<OptionObject> options(InputBlock input) {
    if (input.getElement() instanceof RadioButtonsElement radio) {
      return radio.getOptions().stream();
    }
    if (input.getElement() instanceof CheckboxesElement boxes) {
      return boxes.getOptions().stream();
    }
    StaticSelectElement select = (StaticSelectElement) input.getElement();
    return select.getOptions() != null
        ? select.getOptions().stream()
        : select.getOptionGroups().stream().flatMap(group -> group.getOptions().stream());
  }

  private static String text(OptionObject option) {
    return option.getText().getText();
  }
}
