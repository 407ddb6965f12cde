package followthrough.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import followthrough.sandbox.state.Remark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every limit at its edge: what is just allowed passes, what is just over it gets Slack's words.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictnessTest {
  private final World world = new World();

  @AfterEach
  void forget() {
    world.sandbox.users().forEach(SandboxUser::conversation);
    while (!world.sandbox.remarks().isEmpty()) {
      world.sandbox.acknowledges(world.sandbox.remarks().get(0).error());
    }
  }

  @AfterAll
  void end() {
    world.close();
  }

  /** Name, what passes, what does not, Slack's message for the latter. */
  static Stream<Arguments> blocks() {
    return Stream.of(
        row(
            "section text",
            section(chars(3000)),
            section(chars(3001)),
            "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
        row(
            "empty text",
            section("x"),
            section(""),
            "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
        row(
            "section without text",
            section("x"),
            "[{'type':'section'}]",
            "must define either `text` or `fields` [json-pointer:/blocks/0]"),
        row(
            "rich text",
            richText("'text':'<b> & *x*','style':{'bold':true}"),
            richText("'text':''"),
            "must be more than 0 characters"
                + " [json-pointer:/blocks/0/elements/0/elements/0/text]"),
        row(
            "preformatted text",
            richText("'text':'x'").replace("_section", "_preformatted"),
            richText("'text':''").replace("_section", "_preformatted"),
            "must be more than 0 characters"
                + " [json-pointer:/blocks/0/elements/0/elements/0/text]"),
        row(
            "rich text style",
            richText("'text':'x','style':{'code':true}"),
            richText("'text':'x','style':{'big':true}"),
            "invalid additional property: big"
                + " [json-pointer:/blocks/0/elements/0/elements/0/style]"),
        row(
            "fields",
            fields(10),
            fields(11),
            "no more than 10 items allowed [json-pointer:/blocks/0/fields]"),
        row(
            "header",
            header(150),
            header(151),
            "must be less than 151 characters [json-pointer:/blocks/0/text/text]"),
        row(
            "header markup",
            header(1),
            header(1).replace("plain_text", "mrkdwn"),
            "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]"),
        row("blocks", many(50), many(51), "no more than 50 items allowed [json-pointer:/blocks]"),
        row(
            "block_id",
            divider(255),
            divider(256),
            "must be less than 256 characters [json-pointer:/blocks/0/block_id]"),
        row(
            "same block_id",
            "[{'type':'divider','block_id':'a'},{'type':'divider','block_id':'b'}]",
            "[{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}]",
            "`block_id` \"a\" already exists [json-pointer:/blocks/1/block_id]"),
        row(
            "elements",
            actions(buttons(25)),
            actions(buttons(26)),
            "no more than 25 items allowed [json-pointer:/blocks/0/elements]"),
        row(
            "same action_id",
            actions(button("'action_id':'a'") + "," + button("'action_id':'b'")),
            actions(button("'action_id':'a'") + "," + button("'action_id':'a'")),
            "`action_id` \"a\" already exists [json-pointer:/blocks/0/elements/1/action_id]"),
        row(
            "button text",
            actions(buttonText(75)),
            actions(buttonText(76)),
            "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]"),
        row(
            "button value",
            actions(button("'value':'" + chars(2000) + "'")),
            actions(button("'value':'" + chars(2001) + "'")),
            "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]"),
        row(
            "action_id",
            actions(button("'action_id':'" + chars(255) + "'")),
            actions(button("'action_id':'" + chars(256) + "'")),
            "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]"),
        row(
            "style",
            actions(button("'style':'danger'")),
            actions(button("'style':'default'")),
            "must be one of: primary, danger [json-pointer:/blocks/0/elements/0/style]"),
        row(
            "unknown property",
            actions(button("'value':'x'")),
            actions(button("'colour':'red'")),
            "invalid additional property: colour [json-pointer:/blocks/0/elements/0]"),
        row(
            "overflow",
            actions(overflow(5)),
            actions(overflow(6)),
            "no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]"),
        row(
            "no options",
            actions(overflow(1)),
            actions(overflow(0)),
            "must provide at least 1 items [json-pointer:/blocks/0/elements/0/options]"),
        row(
            "select",
            actions(select(100)),
            actions(select(101)),
            "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]"),
        row(
            "radio",
            actions(radio(10)),
            actions(radio(11)),
            "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]"),
        row(
            "option text",
            actions(overflow(chars(75), "v")),
            actions(overflow(chars(76), "v")),
            "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]"),
        row(
            "option value",
            actions(overflow("t", chars(75))),
            actions(overflow("t", chars(76))),
            "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/value]"),
        row(
            "initial option",
            actions(selectWith(option("t", "1"))),
            actions(selectWith(option("u", "1"))),
            "must be identical to one of the options [json-pointer:/blocks/0/elements/0/initial_option]"),
        row(
            "confirm",
            actions(button("'confirm':" + confirm(300))),
            actions(button("'confirm':" + confirm(301))),
            "must be less than 301 characters [json-pointer:/blocks/0/elements/0/confirm/text/text]"),
        row(
            "context",
            context(10),
            context(11),
            "no more than 10 items allowed [json-pointer:/blocks/0/elements]"),
        row(
            "accessory",
            accessory("'type':'datepicker'"),
            accessory("'type':'datetimepicker'"),
            "unsupported type: datetimepicker [json-pointer:/blocks/0/accessory/type]"),
        row(
            "date",
            accessory("'type':'datepicker','initial_date':'2026-12-01'"),
            accessory("'type':'datepicker','initial_date':'1.12.2026'"),
            "must match YYYY-MM-DD [json-pointer:/blocks/0/accessory/initial_date]"),
        row(
            "time",
            accessory("'type':'timepicker','initial_time':'23:59'"),
            accessory("'type':'timepicker','initial_time':'24:00'"),
            "must match HH:mm [json-pointer:/blocks/0/accessory/initial_time]"),
        row(
            "element in actions",
            actions(overflow(2)),
            actions("{'type':'plain_text_input'}"),
            "unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]"),
        row(
            "block in message",
            "[{'type':'divider'}]",
            "[{'type':'alert','text':" + plain("x") + "}]",
            "unsupported type: alert [json-pointer:/blocks/0/type]"),
        row(
            "image",
            "[{'type':'image','image_url':'https://x.example/a.png','alt_text':'a'}]",
            "[{'type':'image','image_url':'https://x.example/a.png'}]",
            "missing required field: alt_text [json-pointer:/blocks/0]"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void blocks(String name, String allowed, String refused, String message) {
    assertThat(World.error(world.post(world.ada, "text", json(allowed)))).isEmpty();

    JsonObject answer = world.post(world.ada, "text", json(refused));

    assertThat(World.error(answer)).isEqualTo("invalid_blocks");
    assertThat(strings(answer.getAsJsonArray("errors"))).contains(message);
    assertThat(strings(answer.getAsJsonObject("response_metadata").getAsJsonArray("messages")))
        .contains("[ERROR] " + message);
    assertThat(world.sandbox.remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.kind()).isEqualTo(Remark.Kind.REFUSED);
              assertThat(remark.where()).isEqualTo("chat.postMessage");
              assertThat(remark.details()).contains(message);
            });
  }

  static Stream<Arguments> views() {
    return Stream.of(
        row(
            "title",
            modal("'title':" + plain(chars(24)), many(1)),
            modal("'title':" + plain(chars(25)), many(1)),
            "must be less than 25 characters [json-pointer:/view/title/text]"),
        row(
            "no title",
            modal("'title':" + plain("t"), many(1)),
            modal("'callback_id':'c'", many(1)),
            "missing required field: title [json-pointer:/view]"),
        row(
            "private_metadata",
            titled("'private_metadata':'" + chars(3000) + "'", many(1)),
            titled("'private_metadata':'" + chars(3001) + "'", many(1)),
            "must be less than 3001 characters [json-pointer:/view/private_metadata]"),
        row(
            "callback_id",
            titled("'callback_id':'" + chars(255) + "'", many(1)),
            titled("'callback_id':'" + chars(256) + "'", many(1)),
            "must be less than 256 characters [json-pointer:/view/callback_id]"),
        row(
            "blocks",
            titled("'callback_id':'c'", many(100)),
            titled("'callback_id':'c'", many(101)),
            "no more than 100 items allowed [json-pointer:/view/blocks]"),
        row(
            "submit",
            titled("'submit':" + plain("Save"), input("'type':'plain_text_input'")),
            titled("'callback_id':'c'", input("'type':'plain_text_input'")),
            "must define `submit` to use an `input` block in modals [json-pointer:/view/blocks/0/input]"),
        row(
            "unknown property",
            titled("'callback_id':'c'", many(1)),
            titled("'submit_disabled':true", many(1)),
            "invalid additional property: submit_disabled [json-pointer:/view]"),
        row(
            "input element",
            form("'type':'datetimepicker'"),
            form("'type':'button','text':" + plain("b")),
            "unsupported type: button [json-pointer:/view/blocks/0/element/type]"),
        row(
            "placeholder",
            form("'type':'plain_text_input','placeholder':" + plain(chars(150))),
            form("'type':'plain_text_input','placeholder':" + plain(chars(151))),
            "must be less than 151 characters [json-pointer:/view/blocks/0/element/placeholder/text]"),
        row(
            "max_length",
            form("'type':'plain_text_input','max_length':3000"),
            form("'type':'plain_text_input','max_length':3001"),
            "must be less than 3001 [json-pointer:/view/blocks/0/element/max_length]"),
        row(
            "number",
            form("'type':'number_input','is_decimal_allowed':false"),
            form("'type':'number_input'"),
            "missing required field: is_decimal_allowed [json-pointer:/view/blocks/0/element]"),
        row(
            "time zone",
            form("'type':'timepicker','timezone':'Europe/Berlin'"),
            form("'type':'timepicker','timezone':'Mars/Base'"),
            "must be an IANA time zone [json-pointer:/view/blocks/0/element/timezone]"),
        row(
            "focus",
            titled(
                "'submit':" + plain("s"),
                twoInputs("'focus_on_load':true", "'focus_on_load':false")),
            titled(
                "'submit':" + plain("s"),
                twoInputs("'focus_on_load':true", "'focus_on_load':true")),
            "`focus_on_load` may be true for one element only [json-pointer:/view/blocks/1/element/focus_on_load]"),
        row(
            "markdown",
            titled("'callback_id':'c'", many(1)),
            titled("'callback_id':'c'", "[{'type':'markdown','text':'x'}]"),
            "unsupported type: markdown [json-pointer:/view/blocks/0/type]"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void views(String name, String allowed, String refused, String message) {
    assertThat(World.error(open(json(allowed)))).isEmpty();

    JsonObject answer = open(json(refused));

    assertThat(World.error(answer)).isEqualTo("invalid_arguments");
    assertThat(strings(answer.getAsJsonObject("response_metadata").getAsJsonArray("messages")))
        .contains("[ERROR] " + message);
    assertThat(world.sandbox.remarks()).hasSize(1);
  }

  @Test
  void a_view_may_not_be_larger_than_250_kilobytes() {
    String section = "{'type':'section','text':{'type':'mrkdwn','text':'" + chars(2900) + "'}}";
    assertThat(World.error(open(json(titled("'callback_id':'c'", repeat(section, 80)))))).isEmpty();
    assertThat(World.error(open(json(titled("'callback_id':'c'", repeat(section, 90))))))
        .isEqualTo("view_too_large");
  }

  @Test
  void a_home_tab_has_neither_title_nor_submit() {
    String home = "{'type':'home','blocks':[],'title':" + plain("t") + "}";
    JsonObject answer =
        world.api.call("views.publish", Map.of("user_id", world.ada.id(), "view", json(home)));
    assertThat(strings(answer.getAsJsonObject("response_metadata").getAsJsonArray("messages")))
        .containsExactly("[ERROR] invalid additional property: title [json-pointer:/view]");
  }

  @Test
  void the_sum_of_a_messages_blocks_is_limited() {
    String section = "{'type':'section','text':{'type':'mrkdwn','text':'" + chars(2600) + "'}}";
    assertThat(World.error(world.post(world.ada, "t", json(repeat(section, 5))))).isEmpty();
    assertThat(World.error(world.post(world.ada, "t", json(repeat(section, 6)))))
        .isEqualTo("msg_blocks_too_long");
  }

  @Test
  void texts_and_metadata_have_their_own_errors() {
    assertThat(World.error(world.post(world.ada, "", "[]"))).isEqualTo("no_text");
    assertThat(World.error(world.post(world.ada, "t", "[{"))).isEqualTo("invalid_blocks_format");
    JsonObject posted = world.post(world.ada, "t", "[]");
    assertThat(World.error(update(posted, chars(4000)))).isEmpty();
    assertThat(World.error(update(posted, chars(4001)))).isEqualTo("msg_too_long");
    assertThat(World.error(withMetadata("{'event_type':'e','event_payload':{'id':'1'}}")))
        .isEmpty();
    assertThat(World.error(withMetadata("{'event_payload':{'id':'1'}}")))
        .isEqualTo("invalid_metadata_schema");
    assertThat(World.error(withMetadata("[1]"))).isEqualTo("invalid_metadata_format");
  }

  @Test
  void blocks_without_text_are_remembered_as_a_warning() {
    assertThat(World.error(world.post(world.ada, "", many(1).replace('\'', '"')))).isEmpty();

    assertThat(world.sandbox.remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.kind()).isEqualTo(Remark.Kind.WARNING);
              assertThat(remark.error()).isEqualTo("missing_text");
            });
  }

  @Test
  void strangers_and_strange_methods_are_turned_away() {
    assertThat(
            World.error(
                new AppCaller(world.server.apiUrl(), "xoxb-wrong").call("auth.test", Map.of())))
        .isEqualTo("invalid_auth");
    assertThat(World.error(new AppCaller(world.server.apiUrl(), "").call("auth.test", Map.of())))
        .isEqualTo("not_authed");
    assertThat(World.error(world.api.call("chat.sendMessage", Map.of())))
        .isEqualTo("unknown_method");
    assertThat(World.error(world.api.call("apps.connections.open", Map.of())))
        .isEqualTo("not_allowed_token_type");
    assertThat(
            World.error(world.api.call("chat.postMessage", Map.of("channel", "C1", "text", "x"))))
        .isEqualTo("channel_not_found");
    assertThat(World.error(world.api.call("users.info", Map.of("user", "U1"))))
        .isEqualTo("user_not_found");
    assertThat(world.sandbox.remarks()).hasSize(6);
  }

  private JsonObject open(String view) {
    world.app.on("/trigger", any -> "");
    world.ada.types("/trigger");
    return world.open(world.app.last("/trigger").get("trigger_id").getAsString(), view);
  }

  private JsonObject update(JsonObject posted, String text) {
    return world.api.call(
        "chat.update",
        Map.of(
            "channel", posted.get("channel").getAsString(),
            "ts", posted.get("ts").getAsString(),
            "text", text));
  }

  private JsonObject withMetadata(String metadata) {
    return world.api.call(
        "chat.postMessage",
        Map.of("channel", world.ada.channel(), "text", "t", "metadata", json(metadata)));
  }

  private static Arguments row(String name, String allowed, String refused, String message) {
    return Arguments.of(name, allowed, refused, message);
  }

  private static String json(String withSingleQuotes) {
    return withSingleQuotes.replace('\'', '"');
  }

  private static List<String> strings(JsonArray array) {
    return array.asList().stream().map(each -> each.getAsString()).toList();
  }

  private static String chars(int n) {
    return "x".repeat(n);
  }

  private static String plain(String text) {
    return "{'type':'plain_text','text':'" + text + "'}";
  }

  private static String richText(String run) {
    return "[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text',"
        + run
        + "}]}]}]";
  }

  private static String section(String text) {
    return "[{'type':'section','text':{'type':'mrkdwn','text':'" + text + "'}}]";
  }

  private static String fields(int n) {
    return "[{'type':'section','fields':" + repeat(plain("f"), n) + "}]";
  }

  private static String header(int n) {
    return "[{'type':'header','text':" + plain(chars(n)) + "}]";
  }

  private static String many(int n) {
    return repeat("{'type':'divider'}", n);
  }

  private static String divider(int n) {
    return "[{'type':'divider','block_id':'" + chars(n) + "'}]";
  }

  private static String actions(String elements) {
    return "[{'type':'actions','elements':[" + elements + "]}]";
  }

  private static String buttons(int n) {
    return IntStream.range(0, n).mapToObj(i -> buttonText(1)).collect(Collectors.joining(","));
  }

  private static String buttonText(int n) {
    return "{'type':'button','text':" + plain(chars(n)) + "}";
  }

  private static String button(String property) {
    return "{'type':'button','text':" + plain("b") + "," + property + "}";
  }

  private static String option(String text, String value) {
    return "{'text':" + plain(text) + ",'value':'" + value + "'}";
  }

  private static String overflow(int n) {
    return "{'type':'overflow','options':" + repeat(option("t", "v"), n) + "}";
  }

  private static String overflow(String text, String value) {
    return "{'type':'overflow','options':[" + option(text, value) + "]}";
  }

  private static String select(int n) {
    return "{'type':'static_select','options':" + repeat(option("t", "v"), n) + "}";
  }

  private static String selectWith(String initial) {
    return "{'type':'static_select','options':["
        + option("t", "1")
        + "],'initial_option':"
        + initial
        + "}";
  }

  private static String radio(int n) {
    return "{'type':'radio_buttons','options':" + repeat(option("t", "v"), n) + "}";
  }

  private static String confirm(int n) {
    return "{'title':"
        + plain("t")
        + ",'text':"
        + plain(chars(n))
        + ",'confirm':"
        + plain("y")
        + ",'deny':"
        + plain("n")
        + "}";
  }

  private static String context(int n) {
    return "[{'type':'context','elements':" + repeat(plain("c"), n) + "}]";
  }

  private static String accessory(String element) {
    return "[{'type':'section','text':" + plain("s") + ",'accessory':{" + element + "}}]";
  }

  private static String modal(String properties, String blocks) {
    return "{'type':'modal'," + properties + ",'blocks':" + blocks + "}";
  }

  private static String titled(String properties, String blocks) {
    return modal("'title':" + plain("t") + "," + properties, blocks);
  }

  private static String input(String element) {
    return "[{'type':'input','label':" + plain("l") + ",'element':{" + element + "}}]";
  }

  private static String form(String element) {
    return titled("'submit':" + plain("s"), input(element));
  }

  private static String twoInputs(String first, String second) {
    String input =
        "{'type':'input','label':" + plain("l") + ",'element':{'type':'plain_text_input',";
    return "[" + input + first + "}}," + input + second + "}}]";
  }

  private static String repeat(String one, int n) {
    return "[" + String.join(",", java.util.Collections.nCopies(n, one)) + "]";
  }
}
