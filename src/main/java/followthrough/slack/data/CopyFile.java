package followthrough.slack.data;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import followthrough.core.action.Copy;
import followthrough.core.action.Desk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A copy of a person as a ZIP file: JSON for another Followthrough, and tables for people. */
final class CopyFile {
  /** A text of that length is packed into far less than the megabyte that is taken. */
  private static final int MOST_UNPACKED = 16_000_000;

  private static final int MOST_ENTRIES = 20;

  private CopyFile() {}

  /** What a file turned out to be. */
  sealed interface Read {
    record Good(Copy copy) implements Read {}

    /** A ZIP file, but not one of ours. */
    record NotOurs() implements Read {}

    record Newer() implements Read {}

    record Broken() implements Read {}
  }

  static byte[] write(Copy copy, Desk.View view, Instant written) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      String json =
          new GsonBuilder()
              .serializeNulls()
              .setPrettyPrinting()
              .disableHtmlEscaping()
              .create()
              .toJson(CopyFormat.json(copy, written));
      // First, so that whoever brings it in need not unpack the rest.
      add(zip, CopyFormat.ENTRY, json, written);
      add(zip, "READ-ME.txt", DataSentences.readMe(copy.name()), written);
      Tables tables = new Tables(view);
      add(zip, "interviews.csv", tables.interviews(), written);
      add(zip, "people.csv", tables.people(), written);
      add(zip, "follow-ups.csv", tables.followUps(), written);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text, Instant written)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // The other way to say when goes by the zone of the machine.
    entry.setTimeLocal(LocalDateTime.ofInstant(written, ZoneOffset.UTC));
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Reads any file at all; unpacks no more than a bounded part of it. */
  static Read read(byte[] file) {
    try {
      String json = unpacked(file);
      if (json.isEmpty()) {
        return new Read.NotOurs();
      }
      JsonElement parsed = JsonParser.parseString(json);
      int version = CopyFormat.version(parsed);
      if (version == 0) {
        return new Read.NotOurs();
      }
      return version > CopyFormat.VERSION
          ? new Read.Newer()
          : new Read.Good(CopyFormat.copy(parsed));
    } catch (IOException
        | JsonParseException
        | CopyFormat.NoCopy
        | IllegalArgumentException broken) {
      return new Read.Broken();
    }
  }

  /** The entry with everything in it; empty when there is none. */
  private static String unpacked(byte[] file) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      int left = MOST_UNPACKED;
      for (int entries = 0; entries < MOST_ENTRIES; entries++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          return "";
        }
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0) {
          throw new IOException("too large when unpacked");
        }
        if (entry.getName().equals(CopyFormat.ENTRY)) {
          return new String(content, StandardCharsets.UTF_8);
        }
      }
      return "";
    }
  }
}
