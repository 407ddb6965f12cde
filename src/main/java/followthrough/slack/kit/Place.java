package followthrough.slack.kit;

import followthrough.core.people.PersonId;

/**
 * Where somebody is looking: a message, or a page with a view of its own.
 *
 * @param channel and timestamp name the message; both empty on the Home tab and in modals
 * @param page of the Home tab, from 0
 */
public record Place(PersonId person, String channel, String timestamp, int page) {
  public boolean inMessage() {
    return !timestamp.isEmpty();
  }

  /** What {@link #parse} reads; it leaves out who, because every request tells that. */
  public String text() {
    return channel + "|" + timestamp + "|" + page;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Place parse(PersonId person, String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a place: " + text);
    }
    return new Place(person, parts[0], parts[1], Integer.parseInt(parts[2]));
  }
}
