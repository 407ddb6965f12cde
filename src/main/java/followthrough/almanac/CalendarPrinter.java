package followthrough.almanac;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import followthrough.core.action.CalendarEntry;
import followthrough.core.action.CalendarWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Writes calendar files that every program reads: in UTC, folded by bytes, with stable names. */
public final class CalendarPrinter implements CalendarWriter {
  private static final String PRODUCT = "-//Followthrough//Followthrough//EN";
  private static final String NAME = "Interviews and follow-ups";
  private static final int LINE = 75;

  @Override
  public byte[] write(List<CalendarEntry.Numbered> entries, Instant written) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    // What most programs call a calendar by; the standard came later and calls it otherwise.
    calendar.setExperimentalProperty("X-WR-CALNAME", NAME);
    entries.forEach(one -> calendar.addEvent(event(one, written)));
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      // The library folds by characters, the standard by bytes.
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return folded(text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static VEvent event(CalendarEntry.Numbered numbered, Instant written) {
    CalendarEntry entry = numbered.entry();
    VEvent event = new VEvent();
    event.setUid(entry.key() + "@followthrough");
    event.setDateTimeStamp(Date.from(written));
    event.setSequence(numbered.sequence());
    event.setDateStart(Date.from(entry.starts()), true);
    event.setDateEnd(Date.from(entry.ends()), true);
    event.setSummary(entry.title());
    if (!entry.details().isEmpty()) {
      event.setDescription(entry.details());
    }
    event.setTransparency(entry.busy() ? Transparency.opaque() : Transparency.transparent());
    event.setStatus(entry.calledOff() ? Status.cancelled() : Status.confirmed());
    if (!entry.calledOff()) {
      Duration before =
          Duration.builder().prior(true).minutes((int) entry.alarm().toMinutes()).build();
      event.addAlarm(VAlarm.display(new Trigger(before, Related.START), entry.title()));
    }
    return event;
  }

  /** Lines of at most 75 bytes, cut between two signs. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    for (String line : text.split("\r\n", -1)) {
      int bytes = 0;
      for (int at = 0; at < line.length(); ) {
        int sign = line.codePointAt(at);
        int size = size(sign);
        if (bytes + size > LINE) {
          folded.append("\r\n ");
          bytes = 1;
        }
        folded.appendCodePoint(sign);
        bytes += size;
        at += Character.charCount(sign);
      }
      folded.append("\r\n");
    }
    // The last line has ended already.
    folded.setLength(folded.length() - 2);
    return folded.toString();
  }

  private static int size(int sign) {
    return sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
  }
}
