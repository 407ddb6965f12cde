package followthrough.slack.forms;

/** Something that a modal asks. */
public interface Question {
  /** What stands above the field. */
  String label();

  /** Names both block and element, the same in every version of the view: so values survive. */
  String id();
}
