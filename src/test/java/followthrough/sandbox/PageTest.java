package followthrough.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page sees what a person sees, and does what a person does. */
class PageTest {
  private final World world = new World();

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void its_files_are_served_and_nothing_else() throws Exception {
    for (String file :
        new String[] {
          "",
          "/",
          "/sandbox.js",
          "/blocks.js",
          "/conversation.js",
          "/kept.js",
          "/example.js",
          "/modal.js",
          "/mrkdwn.js",
          "/zones.js",
          "/sandbox.css"
        }) {
      HttpResponse<String> answer = get(world.server.base() + file);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(answer.body()).as(file).hasSizeGreaterThan(200);
      assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
    assertThat(get(world.server.base() + "/../secret").statusCode()).isNotEqualTo(200);
    assertThat(get(world.server.base() + "/nothing.js").statusCode()).isEqualTo(404);
    assertThat(get(world.server.base().resolve("/elsewhere").toString()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void it_types_fills_in_and_presses_by_id() {
    world.app.on(
        "/interview",
        command -> {
          world.open(command.get("trigger_id").getAsString(), VerbsTest.FORM);
          return "";
        });
    doing("type", "\"text\":\"/interview\"");
    JsonObject modal = look("").getAsJsonObject("modal");
    String view = "\"view\":\"" + modal.get("id").getAsString() + "\"";
    String inputs = ",\"inputs\":{\"company\":{\"v\":{\"value\":\"Acme\"}}}";

    doing("press", view + inputs + ",\"block\":\"more\",\"action\":\"more\"");
    assertThat(
            world
                .app
                .last("block_actions")
                .getAsJsonObject("view")
                .getAsJsonObject("state")
                .toString())
        .contains("Acme");

    doing("submit", view);
    assertThat(
            look("").getAsJsonObject("modal").getAsJsonObject("errors").get("starts").getAsString())
        .isEqualTo("Please complete this required field.");

    doing("submit", view + ",\"inputs\":{\"starts\":{\"v\":{\"selected_date_time\":1796140800}}}");
    assertThat(world.app.last("view_submission").toString()).contains("1796140800", "Acme");
    assertThat(look("").get("modal").isJsonNull()).isTrue();
  }

  @Test
  void it_drops_files_with_every_byte() {
    doing("drop", "\"name\":\"a.bin\",\"type\":\"x\\\"y\",\"content\":\"AP8=\"");
    JsonObject file =
        world
            .app
            .last("message")
            .getAsJsonObject("event")
            .getAsJsonArray("files")
            .get(0)
            .getAsJsonObject();

    assertThat(file.get("name").getAsString()).isEqualTo("a.bin");
    assertThat(file.get("size").getAsInt()).isEqualTo(2);
    assertThat(file.get("mimetype").getAsString()).isEqualTo("application/octet-stream");
    assertThat(doing("drop", "\"name\":\"a\",\"content\":\"%\"").get("problem").getAsString())
        .isEqualTo("That is no file.");
  }

  @Test
  void it_says_what_went_wrong() {
    world.app.on("/broken", any -> "status:500");

    assertThat(doing("type", "\"text\":\"/broken\"").get("problem").getAsString())
        .isEqualTo("/broken failed with the error \"http_status_500\"");
    assertThat(doing("travel", "\"to\":\"next\"").get("problem").getAsString())
        .isEqualTo("Nothing is planned. Log an interview first.");
    assertThat(look("").getAsJsonArray("remarks")).hasSize(1);
  }

  @Test
  void it_is_told_only_what_is_new() {
    world.post(world.ada, "Thank Dana", "[]");
    JsonObject seen = look("");
    assertThat(seen.getAsJsonArray("messages")).hasSize(1);
    assertThat(seen.getAsJsonArray("people").get(0).getAsJsonObject().get("unread").getAsInt())
        .isEqualTo(1);

    JsonObject same =
        look(",\"version\":\"" + seen.get("version").getAsString() + "\",\"reading\":true");
    assertThat(same.has("messages")).isFalse();
    assertThat(world.ada.unread()).isEmpty();
  }

  @Test
  void time_is_moved_by_its_buttons() {
    doing("travel", "\"to\":\"day\"");
    doing("travel", "\"to\":\"hour\"");

    assertThat(look("").get("now").getAsString()).isEqualTo("2026-12-02T15:00:00Z");
  }

  @Test
  void it_is_told_whose_reminder_comes_next() {
    JsonObject next = look("").getAsJsonObject("next");
    assertThat(next.get("words").getAsString())
        .isEqualTo("Nothing is planned. Log an interview first.");
    assertThat(next.get("at").isJsonNull()).isTrue();
  }

  @Test
  void a_command_that_nobody_has_is_answered_by_slack_itself() {
    world.sandbox.offers("/interview");

    assertThat(doing("type", "\"text\":\"/hello <there>\"").get("ok").getAsBoolean()).isTrue();
    assertThat(doing("type", "\"text\":\"/Interview\"").get("ok").getAsBoolean()).isTrue();
    assertThat(doing("type", "\"text\":\"/<x>\"").get("ok").getAsBoolean()).isTrue();

    assertThat(world.ada.ephemerals())
        .extracting(ShownMessage::text)
        .containsExactly(
            "/hello is not a valid command.",
            "/Interview is not a valid command. Did you mean /interview?",
            "/<x> is not a valid command.");
    assertThat(look("").getAsJsonArray("messages").get(0).getAsJsonObject().get("user"))
        .hasToString("\"USLACKBOT\"");
    assertThat(world.app.received()).isEmpty();
    world.sandbox.assertNothingUnexpected();
  }

  @Test
  void other_pages_cannot_press_its_buttons() {
    URI type = URI.create(world.server.base() + "/do/type");
    assertThat(world.api.post(type, "text/plain", "{\"text\":\"/interview\"}").statusCode())
        .isEqualTo(415);
    assertThat(world.app.received()).isEmpty();
  }

  private JsonObject look(String more) {
    return doing("look", "\"version\":\"\"" + more);
  }

  private JsonObject doing(String name, String properties) {
    URI uri = URI.create(world.server.base() + "/do/" + name);
    String body = "{\"user\":\"" + world.ada.id() + "\"," + properties + "}";
    return JsonParser.parseString(world.api.post(uri, "application/json", body).body())
        .getAsJsonObject();
  }

  private static HttpResponse<String> get(String uri) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(uri)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
