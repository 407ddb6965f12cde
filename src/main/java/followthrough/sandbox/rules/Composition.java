package followthrough.sandbox.rules;

import static followthrough.sandbox.rules.Rule.bool;
import static followthrough.sandbox.rules.Rule.list;
import static followthrough.sandbox.rules.Rule.oneOf;
import static followthrough.sandbox.rules.Rule.string;
import static followthrough.sandbox.rules.Shape.has;
import static followthrough.sandbox.rules.Shape.shape;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The small objects that blocks and elements are composed of: texts, options, confirmations. */
final class Composition {
  /** The reference says 150, Slack's own types say 75: whoever keeps to 75 is right either way. */
  private static final int LONGEST_OPTION_VALUE = 75;

  static final Rule PLACEHOLDER = plainText(150);
  static final Rule CONFIRM =
      shape()
          .required("title", plainText(100))
          .required("text", text(300))
          .required("confirm", plainText(30))
          .required("deny", plainText(30))
          .optional("style", oneOf("primary", "danger"));
  static final Rule DISPATCH_CONFIG =
      shape()
          .optional(
              "trigger_actions_on", list(1, 2, oneOf("on_enter_pressed", "on_character_entered")));
  static final Rule SLACK_FILE =
      shape()
          .optional("id", string(1, 255))
          .optional("url", string(1, 3000))
          .also(
              (file, findings) -> has(file, "id") != has(file, "url"),
              "must define either `id` or `url`");

  /** The options of selects. */
  static final Rule OPTION = option(plainText(75)).optional("description", plainText(75));

  /** The options of checkboxes and radio buttons, the only ones with markup. */
  static final Rule MARKED_OPTION = option(text(75)).optional("description", text(75));

  static final Rule OVERFLOW_OPTION =
      option(plainText(75)).optional("description", plainText(75)).optional("url", string(1, 3000));

  static final Rule OPTION_GROUP =
      shape().required("label", plainText(75)).required("options", list(1, 100, OPTION));

  private Composition() {}

  static Rule plainText(int longest) {
    Rule text = text(longest);
    return (value, at, findings) -> {
      if (value instanceof JsonObject object
          && has(object, "type")
          && "mrkdwn".equals(object.get("type").getAsString())) {
        findings.add("unsupported type: mrkdwn", at + "/type");
      } else {
        text.check(value, at, findings);
      }
    };
  }

  static Rule text(int longest) {
    Shape plain = Shape.typed().required("text", string(1, longest)).optional("emoji", bool());
    Shape marked = Shape.typed().required("text", string(1, longest)).optional("verbatim", bool());
    return (value, at, findings) -> {
      String type = typeOf(value, at, findings);
      switch (type) {
        case "" -> {}
        case "plain_text" -> plain.check(value, at, findings);
        case "mrkdwn" -> marked.check(value, at, findings);
        default -> findings.add("unsupported type: " + type, at + "/type");
      }
    };
  }

  /** Reads `type`; an object without one is reported and yields the empty string. */
  static String typeOf(JsonElement value, String at, Findings findings) {
    if (!(value instanceof JsonObject object)) {
      findings.add("must be an object", at);
      return "";
    }
    if (!has(object, "type") || !Rule.isString(object.get("type"))) {
      findings.add("missing required field: type", at);
      return "";
    }
    return object.get("type").getAsString();
  }

  private static Shape option(Rule text) {
    return shape().required("text", text).required("value", string(1, LONGEST_OPTION_VALUE));
  }
}
