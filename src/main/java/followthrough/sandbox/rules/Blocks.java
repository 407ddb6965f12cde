package followthrough.sandbox.rules;

import static followthrough.sandbox.rules.Composition.plainText;
import static followthrough.sandbox.rules.Composition.text;
import static followthrough.sandbox.rules.Rule.bool;
import static followthrough.sandbox.rules.Rule.integer;
import static followthrough.sandbox.rules.Rule.list;
import static followthrough.sandbox.rules.Rule.oneOf;
import static followthrough.sandbox.rules.Rule.string;
import static followthrough.sandbox.rules.Shape.has;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of blocks: what each may hold and where it may stand. Agent, chart and table blocks are
 * left out; they are refused as an unsupported type.
 */
final class Blocks {
  private static final Set<String> SELECTS =
      Set.of(
          "static_select",
          "external_select",
          "users_select",
          "channels_select",
          "conversations_select",
          "multi_static_select",
          "multi_external_select",
          "multi_users_select",
          "multi_channels_select",
          "multi_conversations_select");
  private static final Set<String> ACCESSORIES =
      with(
          SELECTS,
          "button",
          "checkboxes",
          "datepicker",
          "image",
          "overflow",
          "radio_buttons",
          "timepicker",
          "workflow_button");
  private static final Set<String> ACTIONS =
      with(
          SELECTS,
          "button",
          "checkboxes",
          "datepicker",
          "datetimepicker",
          "overflow",
          "radio_buttons",
          "rich_text_input",
          "timepicker",
          "workflow_button");
  private static final Set<String> INPUTS =
      with(
          SELECTS,
          "checkboxes",
          "datepicker",
          "datetimepicker",
          "email_text_input",
          "file_input",
          "number_input",
          "plain_text_input",
          "radio_buttons",
          "rich_text_input",
          "timepicker",
          "url_text_input");

  private static final List<String> STYLES =
      List.of(
          "bold",
          "italic",
          "strike",
          "code",
          "underline",
          "highlight",
          "client_highlight",
          "unlink");

  private static final Set<Surface> EVERYWHERE = Set.of(Surface.values());

  /** One row of the table. */
  private record Row(Set<Surface> surfaces, Shape shape) {}

  private static final Map<String, Row> TABLE =
      Map.of(
          "section", new Row(EVERYWHERE, section()),
          "actions", new Row(EVERYWHERE, actions()),
          "input", new Row(EVERYWHERE, input()),
          "header", new Row(EVERYWHERE, block().required("text", plainText(150))),
          "context",
              new Row(EVERYWHERE, block().required("elements", list(1, 10, contextElement()))),
          "divider", new Row(EVERYWHERE, block()),
          "image",
              new Row(
                  EVERYWHERE,
                  Elements.image()
                      .optional("block_id", blockId())
                      .optional("title", plainText(2000))),
          "rich_text", new Row(EVERYWHERE, block().required("elements", list(1, 100, richText()))),
          "markdown", new Row(Set.of(Surface.MESSAGE), block().required("text", string(1, 12_000))),
          "alert",
              new Row(
                  Set.of(Surface.MODAL),
                  block()
                      .required("text", text(200))
                      .optional("level", oneOf("default", "info", "warning", "error", "success"))));

  private Blocks() {}

  static void check(JsonElement blocks, Findings findings) {
    Surface surface = findings.surface();
    list(0, surface.mostBlocks, Blocks::checkOne).check(blocks, surface.pointer, findings);
  }

  private static void checkOne(JsonElement block, String at, Findings findings) {
    String type = Composition.typeOf(block, at, findings);
    Row row = TABLE.get(type);
    if (row != null && row.surfaces().contains(findings.surface())) {
      row.shape().check(block, at, findings);
    } else if (!type.isEmpty()) {
      findings.add("unsupported type: " + type, at + "/type");
    }
  }

  private static Shape block() {
    return Shape.typed().optional("block_id", blockId());
  }

  private static Rule blockId() {
    Rule string = string(1, 255);
    return (value, at, findings) -> {
      string.check(value, at, findings);
      if (Rule.isString(value) && !findings.claimBlockId(value.getAsString())) {
        findings.add("`block_id` \"" + value.getAsString() + "\" already exists", at);
      }
    };
  }

  private static Shape section() {
    return block()
        .optional("text", text(3000))
        .optional("fields", list(1, 10, text(2000)))
        .optional("accessory", Elements.anyOf(ACCESSORIES))
        .optional("expand", bool())
        .also(
            (section, findings) -> has(section, "text") || has(section, "fields"),
            "must define either `text` or `fields`");
  }

  private static Shape actions() {
    return block()
        .required("elements", list(1, 25, Elements.anyOf(ACTIONS)))
        .also(Blocks::actionIdsDiffer);
  }

  private static Shape input() {
    return block()
        .required("label", plainText(2000))
        .required("element", Elements.anyOf(INPUTS))
        .optional("hint", plainText(2000))
        .optional("optional", bool())
        .optional("dispatch_action", bool());
  }

  private static Rule contextElement() {
    Rule image = Elements.anyOf(Set.of("image"));
    Rule text = text(3000);
    return (value, at, findings) -> {
      boolean isImage =
          value instanceof JsonObject object
              && has(object, "type")
              && "image".equals(object.get("type").getAsString());
      (isImage ? image : text).check(value, at, findings);
    };
  }

  private static Rule richText() {
    Set<String> parts =
        Set.of("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted");
    Shape section =
        Shape.typed().required("elements", list(0, Integer.MAX_VALUE, richTextElement()));
    Shape preformatted =
        Shape.typed()
            .required("elements", list(0, Integer.MAX_VALUE, richTextElement()))
            .optional("border", integer(0, 1));
    return (value, at, findings) -> {
      String type = Composition.typeOf(value, at, findings);
      if (!type.isEmpty() && !parts.contains(type)) {
        findings.add("unsupported type: " + type, at + "/type");
      } else if (type.equals("rich_text_section")) {
        section.check(value, at, findings);
      } else if (type.equals("rich_text_preformatted")) {
        preformatted.check(value, at, findings);
      }
    };
  }

  /** Of what can stand in a line only text is looked at: mentions and links are the client's. */
  private static Rule richTextElement() {
    Shape style = Shape.shape();
    for (String name : STYLES) {
      style.optional(name, bool());
    }
    Shape text =
        Shape.typed().required("text", string(1, Integer.MAX_VALUE - 1)).optional("style", style);
    return (value, at, findings) -> {
      if (Composition.typeOf(value, at, findings).equals("text")) {
        text.check(value, at, findings);
      }
    };
  }

  private static void actionIdsDiffer(JsonElement block, String at, Findings findings) {
    if (!(block.getAsJsonObject().get("elements") instanceof JsonArray elements)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof JsonObject element && has(element, "action_id")) {
        String id = element.get("action_id").getAsString();
        if (!seen.add(id)) {
          findings.add(
              "`action_id` \"" + id + "\" already exists", at + "/elements/" + i + "/action_id");
        }
      }
    }
  }

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }
}
