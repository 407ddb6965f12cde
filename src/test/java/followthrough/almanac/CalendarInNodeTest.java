package followthrough.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import followthrough.core.action.CalendarEntry;
import followthrough.core.action.CalendarEntry.Numbered;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written for calendars, as read by ical.js, the library behind Thunderbird's calendar. */
@Tag("node")
class CalendarInNodeTest {
  private static final Path SOURCES = Path.of("src/test/node");
  private static final List<String> FILES =
      List.of("package.json", "package-lock.json", "read.mjs");
  private static final long MINUTES = 3;
  private static final String TITLE =
      "Gr\u00fc\u00dfe; C:\\temp, \ud83d\ude00 " + "\u4e2d".repeat(90);

  @TempDir Path folder;

  @Test
  void itReadsTheSame() throws Exception {
    assumeTrue(
        answers("node", "--version") && answers("npm", "--version"),
        "Node and npm are not installed here, so ical.js was not asked.");
    for (String file : FILES) {
      Files.copy(SOURCES.resolve(file), folder.resolve(file));
    }
    run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    Instant starts = Instant.parse("2026-12-01T15:00:00Z");
    CalendarEntry held =
        new CalendarEntry(
            "k1",
            false,
            true,
            starts,
            starts.plusSeconds(2_700),
            TITLE,
            "a\nb",
            Duration.ofHours(1));
    CalendarEntry off =
        new CalendarEntry(
            "k2", true, false, starts, starts.plusSeconds(900), "Off", "", Duration.ZERO);
    Files.write(
        folder.resolve("ours.ics"),
        new CalendarPrinter()
            .write(
                List.of(new Numbered(held, 4), new Numbered(off, 1)),
                Instant.parse("2026-11-23T15:00:00Z")));

    JsonArray events = JsonParser.parseString(run("node", "read.mjs", "ours.ics")).getAsJsonArray();

    assertThat(events).hasSize(2);
    JsonObject first = events.get(0).getAsJsonObject();
    assertThat(first.get("uid").getAsString()).isEqualTo("k1@followthrough");
    assertThat(first.get("sequence").getAsInt()).isEqualTo(4);
    assertThat(first.get("summary").getAsString()).isEqualTo(TITLE);
    assertThat(first.get("description").getAsString()).isEqualTo("a\nb");
    assertThat(first.get("starts").getAsString()).isEqualTo("2026-12-01T15:00:00.000Z");
    assertThat(first.get("ends").getAsString()).isEqualTo("2026-12-01T15:45:00.000Z");
    assertThat(first.get("stamp").getAsString()).isEqualTo("2026-11-23T15:00:00.000Z");
    assertThat(first.get("alarms")).hasToString("[-3600]");
    JsonObject second = events.get(1).getAsJsonObject();
    assertThat(second.get("status").getAsString()).isEqualTo("CANCELLED");
    assertThat(second.get("alarms")).hasToString("[]");
  }

  private static boolean answers(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  /** What it printed. */
  private String run(String... command) throws Exception {
    Path errors = folder.resolve("errors.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
      return printed;
    }
  }
}
