package followthrough.slack.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file that a person dropped, whole and within the bound. */
public final class DroppedFile {
  private final String name;
  private final String address;
  private final byte[] content;

  /**
   * Keeps a copy of the content.
   *
   * @param address where Slack keeps it, for whoever needs it once more after a press
   */
  public DroppedFile(String name, String address, byte[] content) {
    this.name = name;
    this.address = address;
    this.content = content.clone();
  }

  /** As the person called it; nobody has checked it. */
  public String name() {
    return name;
  }

  public String address() {
    return address;
  }

  public byte[] content() {
    return content.clone();
  }

  /** Whether the name ends so; the ending is in small letters and has its dot. */
  public boolean endsIn(String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** The first characters of what may be text, one for each byte. */
  public String beginning(int most) {
    return new String(content, 0, Math.min(most, content.length), StandardCharsets.ISO_8859_1);
  }
}
