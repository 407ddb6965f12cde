package followthrough.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import followthrough.slack.bench.Bench;
import followthrough.slack.kit.Switchboard.Kind;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private JsonNode manifest;
  private JsonSchema schema;

  @BeforeEach
  void read() throws Exception {
    manifest = new ObjectMapper(new YAMLFactory()).readTree(Path.of("manifest.yml").toFile());
    try (InputStream in = ManifestTest.class.getResourceAsStream("/manifest.schema.json")) {
      schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  @Test
  void slackTakesIt() {
    assertThat(schema.validate(manifest)).isEmpty();
  }

  @Test
  void theSchemaSeesMistakes() {
    ObjectNode command = (ObjectNode) manifest.at("/features/slash_commands/0");
    command.put("command", "interview");
    ((ObjectNode) manifest.at("/settings")).put("socket_mode", true);
    ((ObjectNode) manifest.at("/display_information")).put("name", "F".repeat(36));

    assertThat(schema.validate(manifest)).hasSize(3);
  }

  @Test
  void itNamesWhatTheFaceListensFor() throws Exception {
    SlackFace face;
    try (Bench bench = new Bench()) {
      face = bench.face;
    }
    assertThat(texts("/features/slash_commands", "command")).isEqualTo(face.asked(Kind.COMMAND));
    assertThat(texts("/features/shortcuts", "callback_id")).isEqualTo(face.asked(Kind.SHORTCUT));
    Set<String> events = new TreeSet<>();
    manifest.at("/settings/event_subscriptions/bot_events").forEach(e -> events.add(e.asText()));
    assertThat(events).isEqualTo(face.asked(Kind.EVENT));
    assertThat(manifest.at("/settings/interactivity/is_enabled").asBoolean()).isTrue();
  }

  @Test
  void directMessagesCanArriveAndBeAnswered() {
    assertThat(manifest.at("/features/app_home/messages_tab_enabled").asBoolean()).isTrue();
    assertThat(manifest.at("/features/app_home/messages_tab_read_only_enabled").asBoolean(true))
        .isFalse();
    assertThat(manifest.at("/features/app_home/home_tab_enabled").asBoolean()).isTrue();
  }

  private Set<String> texts(String pointer, String name) {
    Set<String> texts = new TreeSet<>();
    manifest.at(pointer).forEach(one -> texts.add(one.get(name).asText()));
    return texts;
  }
}
