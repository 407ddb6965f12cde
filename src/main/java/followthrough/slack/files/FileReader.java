package followthrough.slack.files;

import followthrough.core.action.Desk;
import followthrough.slack.kit.Said;

/** Reads one kind of file. */
public interface FileReader {
  /** What people call it, with its ending, as in "a calendar invitation (.ics)". */
  String kind();

  /** Whether this is such a file: by its content, and by its name where that says little. */
  boolean knows(DroppedFile file);

  /** What to say to whoever dropped it; nothing is saved before they press a button. */
  Said read(Desk.View view, DroppedFile file);
}
