package followthrough.slack.drafts;

import followthrough.core.pipeline.Medium;
import followthrough.slack.messages.RowValue;

/**
 * What an open form knows about itself: its row, the version it shows, and how often its fields
 * were filled anew. Written like {@code 12|T.5.6|7|EMAIL|0}.
 */
record DraftPlace(RowValue row, Medium version, int filling) {
  String text() {
    return row.text() + "|" + version + "|" + filling;
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static DraftPlace parse(String text) {
    int last = text.lastIndexOf('|');
    int before = text.lastIndexOf('|', last - 1);
    if (before < 0) {
      throw new IllegalArgumentException("not a draft: " + text);
    }
    return new DraftPlace(
        RowValue.parse(text.substring(0, before)),
        Medium.valueOf(text.substring(before + 1, last)),
        Integer.parseInt(text.substring(last + 1)));
  }

  /** The same form with its fields filled anew. */
  DraftPlace refilled(Medium next) {
    return new DraftPlace(row, next, filling + 1);
  }

  /** Slack keeps what was typed as long as a block keeps its id, and fills a new one anew. */
  String block(String field) {
    return field + "." + version + "." + filling;
  }
}
