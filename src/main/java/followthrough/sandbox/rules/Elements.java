package followthrough.sandbox.rules;

import static followthrough.sandbox.rules.Composition.CONFIRM;
import static followthrough.sandbox.rules.Composition.DISPATCH_CONFIG;
import static followthrough.sandbox.rules.Composition.MARKED_OPTION;
import static followthrough.sandbox.rules.Composition.OPTION;
import static followthrough.sandbox.rules.Composition.OPTION_GROUP;
import static followthrough.sandbox.rules.Composition.OVERFLOW_OPTION;
import static followthrough.sandbox.rules.Composition.PLACEHOLDER;
import static followthrough.sandbox.rules.Composition.SLACK_FILE;
import static followthrough.sandbox.rules.Composition.plainText;
import static followthrough.sandbox.rules.Rule.bool;
import static followthrough.sandbox.rules.Rule.integer;
import static followthrough.sandbox.rules.Rule.list;
import static followthrough.sandbox.rules.Rule.matching;
import static followthrough.sandbox.rules.Rule.oneOf;
import static followthrough.sandbox.rules.Rule.string;
import static followthrough.sandbox.rules.Shape.has;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of interactive elements: what each may hold. */
final class Elements {
  private static final Rule ID = string(1, 255);
  private static final Rule DATE = matching("\\d{4}-\\d{2}-\\d{2}", "must match YYYY-MM-DD");
  private static final Rule TIME = matching("([01]\\d|2[0-3]):[0-5]\\d", "must match HH:mm");
  private static final Rule NUMBER = matching("-?\\d+(\\.\\d+)?", "must be a number in a string");
  private static final Rule ZONE =
      Rule.satisfying(ZoneId.getAvailableZoneIds()::contains, "must be an IANA time zone");

  private static final Map<String, Shape> TABLE =
      Map.ofEntries(
          Map.entry("button", button()),
          Map.entry(
              "workflow_button",
              element()
                  .required("text", plainText(75))
                  .required("workflow", Rule.object())
                  .optional("style", oneOf("primary", "danger"))
                  .optional("accessibility_label", string(1, 75))),
          Map.entry(
              "overflow",
              element()
                  .required("options", list(1, 5, OVERFLOW_OPTION))
                  .optional("confirm", CONFIRM)),
          Map.entry("static_select", select().optional("initial_option", OPTION)),
          Map.entry(
              "multi_static_select", multi(select().optional("initial_options", some(OPTION)))),
          Map.entry(
              "external_select",
              menu()
                  .optional("initial_option", OPTION)
                  .optional("min_query_length", integer(0, 1000))),
          Map.entry(
              "multi_external_select",
              multi(
                  menu()
                      .optional("initial_options", some(OPTION))
                      .optional("min_query_length", integer(0, 1000)))),
          Map.entry("users_select", menu().optional("initial_user", ID)),
          Map.entry("multi_users_select", multi(menu().optional("initial_users", some(ID)))),
          Map.entry(
              "channels_select",
              menu().optional("initial_channel", ID).optional("response_url_enabled", bool())),
          Map.entry("multi_channels_select", multi(menu().optional("initial_channels", some(ID)))),
          Map.entry(
              "conversations_select",
              conversations(
                  menu()
                      .optional("initial_conversation", ID)
                      .optional("response_url_enabled", bool()))),
          Map.entry(
              "multi_conversations_select",
              multi(conversations(menu().optional("initial_conversations", some(ID))))),
          Map.entry("datepicker", menu().optional("initial_date", DATE)),
          Map.entry("timepicker", menu().optional("initial_time", TIME).optional("timezone", ZONE)),
          Map.entry(
              "datetimepicker",
              focusable()
                  .optional("initial_date_time", integer(1_000_000_000L, 9_999_999_999L))
                  .optional("confirm", CONFIRM)),
          Map.entry(
              "checkboxes", choices().optional("initial_options", list(1, 10, MARKED_OPTION))),
          Map.entry("radio_buttons", choices().optional("initial_option", MARKED_OPTION)),
          Map.entry("plain_text_input", plainTextInput()),
          Map.entry("email_text_input", input().optional("initial_value", string(0, 3000))),
          Map.entry("url_text_input", input().optional("initial_value", string(0, 3000))),
          Map.entry(
              "number_input",
              input()
                  .required("is_decimal_allowed", bool())
                  .optional("initial_value", NUMBER)
                  .optional("min_value", NUMBER)
                  .optional("max_value", NUMBER)),
          Map.entry(
              "rich_text_input",
              input()
                  .optional("initial_value", Rule.object())
                  .optional("min_lines", integer(1, 100))
                  .optional("max_lines", integer(1, 100))),
          Map.entry(
              "file_input",
              element()
                  .optional("filetypes", list(1, 100, string(1, 20)))
                  .optional("max_files", integer(1, 10))),
          Map.entry("image", image()));

  private Elements() {}

  /** Accepts an element of one of these types when it is as the table says. */
  static Rule anyOf(Set<String> types) {
    return (value, at, findings) -> {
      String type = Composition.typeOf(value, at, findings);
      Shape shape = types.contains(type) ? TABLE.get(type) : null;
      if (shape != null) {
        shape.check(value, at, findings);
      } else if (!type.isEmpty()) {
        findings.add("unsupported type: " + type, at + "/type");
      }
    };
  }

  /** What the image block and the image element have in common. */
  static Shape image() {
    return Shape.typed()
        .required("alt_text", string(1, 2000))
        .optional("image_url", string(1, 3000))
        .optional("slack_file", SLACK_FILE)
        .also(
            (image, findings) -> has(image, "image_url") != has(image, "slack_file"),
            "must define either `image_url` or `slack_file`");
  }

  private static Shape element() {
    return Shape.typed().optional("action_id", ID);
  }

  private static Shape focusable() {
    return element().optional("focus_on_load", Rule.focus());
  }

  private static Shape menu() {
    return focusable().optional("placeholder", PLACEHOLDER).optional("confirm", CONFIRM);
  }

  private static Shape multi(Shape menu) {
    return menu.optional("max_selected_items", integer(1, 100));
  }

  private static Shape conversations(Shape menu) {
    return menu.optional("default_to_current_conversation", bool())
        .optional("filter", Rule.object());
  }

  private static Shape button() {
    return element()
        .required("text", plainText(75))
        .optional("value", string(1, 2000))
        .optional("url", string(1, 3000))
        .optional("style", oneOf("primary", "danger"))
        .optional("accessibility_label", string(1, 75))
        .optional("confirm", CONFIRM);
  }

  private static Shape select() {
    return menu()
        .optional("options", list(1, 100, OPTION))
        .optional("option_groups", list(1, 100, OPTION_GROUP))
        .also(
            (select, findings) -> has(select, "options") != has(select, "option_groups"),
            "must define either `options` or `option_groups`")
        .also(Elements::initialIsOffered);
  }

  private static Shape choices() {
    return focusable()
        .required("options", list(1, 10, MARKED_OPTION))
        .optional("confirm", CONFIRM)
        .also(Elements::initialIsOffered);
  }

  private static Shape input() {
    return focusable()
        .optional("placeholder", PLACEHOLDER)
        .optional("dispatch_action_config", DISPATCH_CONFIG);
  }

  private static Shape plainTextInput() {
    return input()
        .optional("initial_value", string(0, 3000))
        .optional("multiline", bool())
        .optional("min_length", integer(0, 3000))
        .optional("max_length", integer(1, 3000));
  }

  private static Rule some(Rule each) {
    return list(1, 100, each);
  }

  /** Slack compares whole options, so a different description is a different option. */
  private static void initialIsOffered(JsonElement element, String at, Findings findings) {
    JsonObject object = element.getAsJsonObject();
    List<JsonElement> offered = new ArrayList<>();
    collect(object.get("options"), offered);
    if (object.get("option_groups") instanceof JsonArray groups) {
      groups.forEach(
          group -> {
            if (group instanceof JsonObject g) {
              collect(g.get("options"), offered);
            }
          });
    }
    if (has(object, "initial_option") && !offered.contains(object.get("initial_option"))) {
      findings.add("must be identical to one of the options", at + "/initial_option");
    }
    if (object.get("initial_options") instanceof JsonArray initial) {
      for (int i = 0; i < initial.size(); i++) {
        if (!offered.contains(initial.get(i))) {
          findings.add("must be identical to one of the options", at + "/initial_options/" + i);
        }
      }
    }
  }

  private static void collect(JsonElement options, List<JsonElement> into) {
    if (options instanceof JsonArray array) {
      array.forEach(into::add);
    }
  }
}
