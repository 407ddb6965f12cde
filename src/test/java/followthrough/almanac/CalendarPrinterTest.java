package followthrough.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.core.action.CalendarEntry;
import followthrough.core.action.CalendarEntry.Numbered;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Summary;
import org.junit.jupiter.api.Test;

/** What is written for calendars, as bytes and as read by a library that did not write it. */
class CalendarPrinterTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final String HARD =
      "Gr\u00fc\u00dfe; 50% off, C:\\temp \"quoted\" \u4e2d\u6587 \ud83d\ude00\ud83d\ude00 "
          + "\u00e4".repeat(120)
          + " BEGIN:VEVENT";

  private static CalendarEntry entry(boolean off, String title, String details) {
    return new CalendarEntry(
        "k1",
        off,
        true,
        Instant.parse("2026-12-01T15:00:00Z"),
        Instant.parse("2026-12-01T16:00:00Z"),
        title,
        details,
        Duration.ofHours(1));
  }

  private static byte[] written(Numbered... entries) {
    return new CalendarPrinter().write(List.of(entries), NOW);
  }

  private static Calendar read(byte[] file) throws Exception {
    return new CalendarBuilder().build(new ByteArrayInputStream(file));
  }

  @Test
  void anotherLibraryReadsTheSameTexts() throws Exception {
    Calendar calendar = read(written(new Numbered(entry(false, HARD, "one\ntwo; three"), 7)));
    VEvent event = calendar.<VEvent>getComponents("VEVENT").get(0);

    assertThat(event.<Summary>getProperty("SUMMARY").orElseThrow().getValue()).isEqualTo(HARD);
    assertThat(event.<Description>getProperty("DESCRIPTION").orElseThrow().getValue())
        .isEqualTo("one\ntwo; three");
    assertThat(value(event, "UID")).isEqualTo("k1@followthrough");
    assertThat(value(event, "SEQUENCE")).isEqualTo("7");
    assertThat(value(event, "DTSTAMP")).isEqualTo("20261123T150000Z");
    assertThat(value(event, "DTSTART")).isEqualTo("20261201T150000Z");
    assertThat(value(event, "DTEND")).isEqualTo("20261201T160000Z");
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(event.getAlarms()).hasSize(1);
    assertThat(event.getAlarms().get(0).getProperty("TRIGGER").orElseThrow().getValue())
        .isEqualTo("-PT1H");
    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(calendar.getComponents("VEVENT")).hasSize(1);
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).orElseThrow().getValue();
  }

  @Test
  void whatIsCalledOffSaysSoAndIsSilent() throws Exception {
    Calendar calendar = read(written(new Numbered(entry(true, "Interview at Acme", ""), 1)));
    VEvent event = calendar.<VEvent>getComponents("VEVENT").get(0);

    assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    assertThat(event.getAlarms()).isEmpty();
  }

  @Test
  void noLineIsLongerThan75BytesAndEachEndsAsTheStandardSays() {
    byte[] file = written(new Numbered(entry(false, HARD, HARD.repeat(3)), 0));
    String text = new String(file, StandardCharsets.UTF_8);

    assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\n\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\ufffd"));
  }

  @Test
  void anEmptyCalendarIsOne() throws Exception {
    assertThat(read(written()).getComponents("VEVENT")).isEmpty();
  }

  @Test
  void weReadOurOwn() {
    byte[] file = written(new Numbered(entry(false, "Interview at Acme", ""), 3));

    assertThat(new CalendarFiles().read(file, java.time.ZoneId.of("Asia/Tokyo"), NOW))
        .isInstanceOfSatisfying(
            followthrough.core.action.Invitations.Reading.Events.class,
            events -> {
              assertThat(events.events()).hasSize(1);
              assertThat(events.events().get(0).time().starts())
                  .isEqualTo(Instant.parse("2026-12-01T15:00:00Z"));
              assertThat(events.events().get(0).sequence()).isEqualTo(3);
            });
  }
}
