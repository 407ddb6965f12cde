package followthrough.slack.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.almanac.CalendarFiles;
import followthrough.core.action.Desk;
import followthrough.core.action.Invitation;
import followthrough.core.action.Invitations;
import followthrough.slack.bench.Bench;
import followthrough.slack.bench.PlainWords;
import followthrough.slack.files.DroppedFile;
import followthrough.slack.kit.RichText;
import followthrough.slack.kit.Said;
import followthrough.slack.modals.FilledIn;
import followthrough.slack.modals.FilledText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from invitations as the programs of the world write them, file by file. */
class InvitationFilesTest {
  private static final Path FOLDER = folder();
  private static final int MEGABYTE = 1_000_000;

  private Bench bench;
  private Desk.View view;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench();
    bench.desk.meet(Bench.ADA, "Ada Morgan", Bench.NEW_YORK);
    view = bench.desk.look(Bench.ADA).orElseThrow();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static Path folder() {
    try {
      return Path.of(
              Objects.requireNonNull(InvitationFilesTest.class.getResource("files/expected.txt"))
                  .toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of a file and what is expected of it, several lines each, a blank line between. */
  static Stream<String> table() throws IOException {
    return Stream.of(Files.readString(FOLDER.resolve("expected.txt")).split("\n\n+"))
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !part.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void isReadAsExpected(String expected) throws Exception {
    String name = expected.lines().findFirst().orElseThrow();

    assertThat(description(name)).isEqualTo(expected);
  }

  @Test
  void everyFileStandsInTheTable() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> !f.endsWith(".txt")))
          .containsExactlyInAnyOrderElementsOf(
              table().map(part -> part.lines().findFirst().orElseThrow()).toList());
    }
    assertThat(table()).hasSizeGreaterThan(25);
  }

  private String description(String name) throws IOException {
    byte[] content = Files.readAllBytes(FOLDER.resolve(name));
    DroppedFile file = new DroppedFile(name, "", content);
    InvitationReader reader = new InvitationReader(new CalendarFiles(), bench.events, null, null);
    assertThat(reader.knows(file)).isTrue();
    Said said = reader.read(view, file);
    PlainWords.in(said.text());
    List<String> lines = new ArrayList<>(List.of(name));
    Invitations.Reading reading = new CalendarFiles().read(content, Bench.NEW_YORK, view.now());
    if (reading instanceof Invitations.Reading.Events events) {
      events.events().forEach(one -> lines.addAll(described(one)));
    }
    RichText.characters(said.markup()).lines().map(line -> "> " + line).forEach(lines::add);
    return String.join("\n", lines);
  }

  private List<String> described(Invitation one) {
    Guests guests = Guests.of(one, "Ada Morgan");
    TitleReading title = TitleReading.of(one, guests.people(), view.file().pipeline());
    FilledIn form = FilledText.read(Offer.of(one, guests, title).text());
    String time = one.time().getClass().getSimpleName();
    return List.of(
        "%s %s %s min, sequence %d%s"
            .formatted(
                time,
                form.starts(),
                form.length().toMinutes(),
                form.event().sequence(),
                one.cancelled() ? ", cancelled" : ""),
        "%s | %s | %s".formatted(form.company(), form.role(), form.format()),
        form.people().isEmpty()
            ? "(nobody)"
            : form.people().lines().collect(Collectors.joining(" / ")));
  }

  @Test
  void aMegabyteOfRubbishIsRefusedQuickly() {
    String[] rubbish = {
      "BEGIN:VCALENDAR\r\n" + "x".repeat(MEGABYTE),
      "BEGIN:VCALENDAR\r\n" + "A;B=C:D\r\n".repeat(MEGABYTE / 9),
      "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n".repeat(MEGABYTE / 14),
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:" + "a\r\n ".repeat(MEGABYTE / 4),
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\n"
          + "END:VCALENDAR\r\n",
      "BEGIN:VCALENDAR\r\n"
          + "BEGIN:VEVENT\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT\r\n"
          + "END:VCALENDAR\r\n",
    };
    for (String one : rubbish) {
      org.junit.jupiter.api.Assertions.assertTimeout(
          java.time.Duration.ofSeconds(5),
          () ->
              assertThat(
                      new CalendarFiles()
                          .read(
                              one.getBytes(StandardCharsets.UTF_8),
                              Bench.NEW_YORK,
                              Instant.parse("2026-11-23T15:00:00Z")))
                  .isNotNull());
    }
  }
}
