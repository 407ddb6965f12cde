package followthrough.slack.news;

import followthrough.slack.kit.Press;

/**
 * Where somebody pressed: a message, or a page with a view of its own.
 *
 * @param channel and timestamp name the message; both empty on the Home tab and in modals
 * @param page of the Home tab, from 0
 */
public record Origin(String channel, String timestamp, int page) {
  public static Origin of(Press press) {
    return new Origin(press.channel(), press.timestamp(), press.page());
  }

  public boolean inMessage() {
    return !timestamp.isEmpty();
  }

  /** What {@link #parse} reads. */
  public String text() {
    return channel + "|" + timestamp + "|" + page;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Origin parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not an origin: " + text);
    }
    return new Origin(parts[0], parts[1], Integer.parseInt(parts[2]));
  }
}
