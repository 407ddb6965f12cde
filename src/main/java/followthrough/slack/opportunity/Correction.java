package followthrough.slack.opportunity;

import followthrough.slack.messages.RowValue;

/**
 * Which answer a form corrects, and where it was asked for, written like {@code 12 0 over
 * 0|T.5.6|7}.
 *
 * @param over whether the form lies over the story; else it took its place
 * @param row the step, and the first of those the answer was for
 */
record Correction(Leaf leaf, boolean over, RowValue row) {
  private static final String OVER = "over";
  private static final String INSTEAD = "instead";

  /** What {@link #parse} reads. */
  String text() {
    return leaf.text() + " " + (over ? OVER : INSTEAD) + " " + row.text();
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Correction parse(String text) {
    String[] parts = text.split(" ", 4);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not a correction: " + text);
    }
    return new Correction(
        Leaf.parse(parts[0] + " " + parts[1]), parts[2].equals(OVER), RowValue.parse(parts[3]));
  }
}
