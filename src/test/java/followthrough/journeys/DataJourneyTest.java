package followthrough.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import followthrough.sandbox.SandboxOptions;
import followthrough.sandbox.SandboxUser;
import followthrough.sandbox.ShownMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada takes all that is kept of her along, to another town. */
class DataJourneyTest extends Journey {
  private Town next;
  private SandboxUser there;

  @BeforeEach
  void anotherTown() throws Exception {
    next = new Town(at("2026-11-30T09:00"), NEW_YORK);
    there = next.ada();
  }

  @AfterEach
  void leavesIt() {
    next.rests();
    there.messages();
    there.ephemerals();
    next.sandbox().assertNothingUnexpected();
    next.close();
  }

  private byte[] exports() {
    ada.types("/interview export");
    assertThat(ada.lastEphemeral().text()).contains("ZIP file in our conversation");
    town.rests();
    assertThat(ada.lastMessage().text()).startsWith("Here is everything I know about you");
    return town.sandbox().downloads(ada, ".zip");
  }

  private ShownMessage drops(byte[] file) {
    there.drops("followthrough-2026-12-01.zip", "application/zip", file);
    next.rests();
    return there.lastMessage();
  }

  private void livesUntilAReminderWaits() {
    logs("=Acme", "2026-12-01 10:00", "Dana Lee, VP, dana@example.com\nSam Roy, sam@example.com");
    logs("Globex", "2026-12-04 10:00", "Eve Ray, eve@example.com");
    passTo("2026-12-01T16:00");
    ada.says("sent dana");
    settles();
    ada.messages();
  }

  @Test
  void theFileHasTablesToReadInWhichNothingIsComputed() throws Exception {
    livesUntilAReminderWaits();
    Map<String, String> files = unzipped(exports());

    assertThat(files.keySet())
        .containsExactly(
            "followthrough.json", "READ-ME.txt", "interviews.csv", "people.csv", "follow-ups.csv");
    assertThat(files.get("interviews.csv"))
        .contains("Company,Role,Stage")
        .contains("'=Acme,")
        .doesNotContainPattern("(?m)^=")
        .contains("2026-12-01 10:00");
    assertThat(files.get("people.csv")).contains("Dana Lee,VP,dana@example.com");
    assertThat(files.get("follow-ups.csv")).contains("Dana Lee,done").contains("Sam Roy,open");
    assertThat(files.get("READ-ME.txt")).contains("Ada Morgan");
    JsonObject json = JsonParser.parseString(files.get("followthrough.json")).getAsJsonObject();
    assertThat(json.get("version").getAsInt()).isEqualTo(1);
    assertThat(files.get("followthrough.json")).contains("\"company\": \"=Acme\"");
  }

  @Test
  void typedInTheConversationItComesToo() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    ada.says("export my data");
    town.rests();

    assertThat(ada.messages()).anyMatch(one -> one.shows("In a moment you'll find it"));
    assertThat(town.sandbox().downloads(ada, ".zip")).isNotEmpty();
  }

  @Test
  void elsewhereItIsShownFirstAndThenGoesOnAsBefore() {
    livesUntilAReminderWaits();
    byte[] file = exports();
    next.travelTo(town.now());
    ShownMessage preview = drops(file);

    assertThat(preview.toString())
        .contains("a copy of the data of Ada Morgan")
        .contains("=Acme and Globex")
        .contains("Your settings come along")
        .contains("2 reminders that wait for your answer will come here");
    there.types("/interview list");
    assertThat(there.lastEphemeral().toString()).doesNotContain("Globex");

    there.clicks("Bring it in");
    next.rests();
    assertThat(there.conversation()).anyMatch(one -> one.shows("Done."));
    next.settles();
    next.rests();
    List<ShownMessage> reminders = there.messages();
    assertThat(reminders).anyMatch(one -> one.shows("Sam Roy"));
    there.clicks("Mark sent", "Sam Roy");
    next.rests();
    ada.clicks("Mark sent", "Sam Roy");
    settles();
    for (String word : List.of("list", "next")) {
      ada.types("/interview " + word);
      there.types("/interview " + word);
      assertThat(there.lastEphemeral().toString()).isEqualTo(ada.lastEphemeral().toString());
    }
    town.travelTo(at("2026-12-05T09:00"));
    next.travelTo(at("2026-12-05T09:00"));
    assertThat(later(there)).isEqualTo(later(ada)).hasSize(5);
  }

  private static List<String> later(SandboxUser user) {
    return user.messages().stream()
        .filter(one -> one.at().isAfter(at("2026-12-02T00:00")))
        .map(one -> one.at().truncatedTo(java.time.temporal.ChronoUnit.MINUTES) + " " + one)
        .toList();
  }

  @Test
  void droppedTwiceItAddsNothing() {
    livesUntilAReminderWaits();
    byte[] file = exports();
    drops(file);
    there.clicks("Bring it in");
    next.rests();
    next.settles();
    there.messages();

    assertThat(drops(file).text()).startsWith("Everything in this copy is here already");
    assertThat(there.lastMessage().buttons()).isEmpty();
    next.settles();
    there.messages();
  }

  @Test
  void aSecondPressAddsNothingEither() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    drops(exports());
    ShownMessage preview = there.lastMessage();
    there.doubleClicks("Bring it in");
    next.rests();

    there.types("/interview list");
    assertThat(there.lastEphemeral().toString()).containsOnlyOnce("Acme");
    assertThat(there.conversation())
        .filteredOn(one -> one.ts().equals(preview.ts()))
        .allMatch(one -> one.buttons().isEmpty());
  }

  @Test
  void whoeverLeavesItKeepsWhatIsThere() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    drops(exports());
    there.clicks("Leave it");

    assertThat(there.lastMessage().text()).isEqualTo("All right, nothing changed.");
  }

  @Test
  void somebodyElsesIsRefused() {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    byte[] file = exports();
    SandboxUser ben = next.sandbox().adds(SandboxOptions.Person.of("Ben Okafor", "UTC"));
    ben.drops("a.zip", "application/zip", file);
    next.rests();

    assertThat(ben.lastMessage().text()).startsWith("This is a copy of somebody else's data");
  }

  @Test
  void fromAnotherWorkspaceUnderAnotherNameThePersonIsAsked() throws Exception {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    byte[] file =
        rewritten(
            exports(),
            json -> {
              json.addProperty("workspace", "T0OTHER");
              json.addProperty("user", "U0OTHER");
              json.getAsJsonObject("tables")
                  .getAsJsonArray("person")
                  .get(0)
                  .getAsJsonObject()
                  .addProperty("name", "A. *Morgan*");
            });

    assertThat(drops(file).toString()).contains("A. *Morgan*").contains("only if it's yours");
  }

  @Test
  void ofANewerFormatOrReleaseDamagedOrAnythingElseItIsRefusedInOneSentence() throws Exception {
    logs("Acme", "2026-12-01 10:00", "Dana Lee, dana@example.com");
    byte[] file = exports();

    String newer = "A newer Followthrough made this copy";
    assertThat(drops(rewritten(file, json -> json.addProperty("version", 2))).text())
        .startsWith(newer);
    assertThat(drops(rewritten(file, json -> json.addProperty("release", 999_999))).text())
        .startsWith(newer);
    String damaged = "This copy is damaged";
    assertThat(drops(rewritten(file, json -> json.remove("tables"))).text()).startsWith(damaged);
    assertThat(
            drops(rewritten(file, json -> json.getAsJsonObject("tables").remove("person"))).text())
        .startsWith(damaged);
    assertThat(drops(zipped("followthrough.json", "[".repeat(100_000))).text()).startsWith(damaged);
    assertThat(drops(zipped("followthrough.json", " ".repeat(20_000_000))).text())
        .startsWith(damaged);
    byte[] cut = java.util.Arrays.copyOf(file, file.length / 3);
    assertThat(drops(cut).text()).startsWith(damaged);
    String other = "This ZIP file isn't a copy that /interview export made";
    assertThat(drops("PK but no ZIP file".getBytes(StandardCharsets.UTF_8)).text())
        .startsWith(other);
    assertThat(drops(zipped("picture.txt", "hello")).text()).startsWith(other);
    assertThat(drops(zipped("followthrough.json", "{\"format\":\"x\"}")).text()).startsWith(other);
    assertThat(drops(new byte[1_000_001]).text()).contains("at most 1 MB");
    there.types("/interview list");
    assertThat(there.lastEphemeral().toString()).doesNotContain("Acme");
  }

  private static byte[] rewritten(byte[] file, Consumer<JsonObject> change) throws IOException {
    JsonObject json =
        JsonParser.parseString(unzipped(file).get("followthrough.json")).getAsJsonObject();
    change.accept(json);
    return zipped("followthrough.json", json.toString());
  }

  private static byte[] zipped(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> unzipped(byte[] file) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
