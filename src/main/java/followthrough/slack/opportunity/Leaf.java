package followthrough.slack.opportunity;

/**
 * Which page of which opportunity a modal shows, written like {@code 12 0}.
 *
 * @param page from 0
 */
record Leaf(long opportunity, int page) {
  /** What {@link #parse} reads. */
  String text() {
    return opportunity + " " + page;
  }

  Leaf turnedTo(int other) {
    return new Leaf(opportunity, other);
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Leaf parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a page of an opportunity: " + text);
    }
    return new Leaf(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
  }
}
