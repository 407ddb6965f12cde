package followthrough.slack.uploads;

/**
 * A file for somebody's direct messages; nobody changes its bytes.
 *
 * @param name with its ending, such as {@code interviews.ics}
 * @param description what a screen reader says of a picture; empty for other files
 * @param comment what stands above it, in Slack's markup; nothing in it was typed by anybody
 */
@SuppressWarnings("ArrayRecordComponent") // It is only sent, never compared.
public record OutgoingFile(String name, byte[] content, String description, String comment) {
  /** More than that, no part of the app has to tell anybody. */
  static final int MOST_BYTES = 2_000_000;

  public OutgoingFile {
    if (content.length == 0 || content.length > MOST_BYTES) {
      throw new IllegalArgumentException("a file of " + content.length + " bytes");
    }
  }
}
