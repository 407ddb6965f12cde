package followthrough.slack.data;

import followthrough.core.action.Desk;
import followthrough.core.action.Moving;
import followthrough.core.action.Trash;
import followthrough.core.people.PersonId;
import followthrough.slack.files.Downloads;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.uploads.Uploads;
import java.util.function.Consumer;

/**
 * All that people can do with their data as a whole: take it away, bring it in, have it deleted.
 */
public final class DataDesk implements Switchboard.Part {
  private final ExportDesk exports;
  private final ImportDesk imports;
  private final ForgetModal forget;
  private final TrashModal trash;

  /**
   * Wires the parts.
   *
   * @param changed told after somebody's data has changed; must return at once and not fail
   */
  public DataDesk(
      Desk desk,
      Moving moving,
      Trash trash,
      Uploads uploads,
      Downloads downloads,
      Consumer<PersonId> changed) {
    this.exports = new ExportDesk(desk, moving, uploads);
    this.imports = new ImportDesk(moving, downloads, changed);
    this.forget = new ForgetModal(moving, exports, changed);
    this.trash = new TrashModal(desk, trash, changed);
  }

  @Override
  public void plugInto(Switchboard board) {
    imports.plugInto(board);
    forget.plugInto(board);
    trash.plugInto(board);
  }

  public ExportDesk exports() {
    return exports;
  }

  public ImportDesk imports() {
    return imports;
  }

  public TrashModal trash() {
    return trash;
  }

  public ForgetModal forget() {
    return forget;
  }
}
