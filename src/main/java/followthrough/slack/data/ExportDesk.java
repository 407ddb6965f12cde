package followthrough.slack.data;

import followthrough.core.action.Copy;
import followthrough.core.action.Desk;
import followthrough.core.action.Moving;
import followthrough.core.people.PersonId;
import followthrough.slack.uploads.OutgoingFile;
import followthrough.slack.uploads.Uploads;
import java.time.LocalDate;

/** Sends people a file with everything that is kept of them. */
public final class ExportDesk {
  private final Desk desk;
  private final Moving moving;
  private final Uploads uploads;

  public ExportDesk(Desk desk, Moving moving, Uploads uploads) {
    this.desk = desk;
    this.moving = moving;
    this.uploads = uploads;
  }

  /** Begins to make the file, and says that it comes, in our own markup; returns at once. */
  public String begin(PersonId person) {
    return uploads.send(person, () -> file(person))
        ? DataSentences.EXPORTING
        : DataSentences.TOO_BUSY;
  }

  private OutgoingFile file(PersonId person) {
    Copy copy = moving.copy(person).orElseThrow();
    Desk.View view = desk.look(person).orElseThrow();
    LocalDate today = view.now().atZone(view.file().person().current().zone()).toLocalDate();
    return new OutgoingFile(
        "followthrough-" + today + ".zip",
        CopyFile.write(copy, view, view.now()),
        "",
        DataSentences.EXPORTED);
  }
}
