package followthrough.slack.data;

import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.Belongings.Answer;
import followthrough.core.action.Copy;
import followthrough.core.action.Desk;
import followthrough.core.action.Moving;
import followthrough.core.people.Person;
import followthrough.core.people.PersonId;
import followthrough.core.people.TypedText;
import followthrough.slack.files.Downloads;
import followthrough.slack.files.DroppedFile;
import followthrough.slack.files.FileReader;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Said;
import followthrough.slack.kit.Switchboard;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a copy that somebody drops into the conversation: shows what is in it, asks, brings it in.
 */
public final class ImportDesk implements FileReader, Switchboard.Part {
  static final String BRING_IN = "bring_in_copy";
  static final String LEAVE = "leave_copy";

  /** Whoever pressed waits for no more than three seconds. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private final Moving moving;
  private final Downloads downloads;
  private final Consumer<PersonId> changed;

  /**
   * @param changed told after a copy was brought in; must return at once and not fail
   */
  public ImportDesk(Moving moving, Downloads downloads, Consumer<PersonId> changed) {
    this.moving = moving;
    this.downloads = downloads;
    this.changed = changed;
  }

  @Override
  public void plugInto(Switchboard board) {
    board.action(BRING_IN, this::bringIn).action(LEAVE, this::leave);
  }

  @Override
  public String kind() {
    return DataSentences.KIND;
  }

  @Override
  public boolean knows(DroppedFile file) {
    return file.beginning(2).equals("PK") || file.endsIn(".zip");
  }

  @Override
  public Said read(Desk.View view, DroppedFile file) {
    CopyFile.Read read = CopyFile.read(file.content());
    if (!(read instanceof CopyFile.Read.Good good)) {
      return Said.of(regret(read));
    }
    Person person = view.file().person();
    Answer answer = moving.look(person.id(), good.copy());
    if (answer instanceof Answer.Refused refused) {
      return Said.of(DataSentences.refused(refused.why()));
    }
    Answer.In in = (Answer.In) answer;
    return in.companies().isEmpty() && !in.settings()
        ? Said.of(DataSentences.NOTHING_NEW)
        : new Said(preview(person, good.copy(), in), buttons(file.address()));
  }

  private static String preview(Person person, Copy copy, Answer.In in) {
    boolean same =
        copy.name().isBlank()
            || person.name().isBlank()
            || TypedText.same(copy.name(), person.name());
    return DataSentences.preview(copy.name(), same, in);
  }

  private static List<BlockElement> buttons(String address) {
    return List.of(
        Elements.button(BRING_IN, DataSentences.BRING_IN, address, DataSentences.BRING_IN),
        Elements.button(LEAVE, DataSentences.LEAVE, "leave", DataSentences.LEAVE));
  }

  private static String regret(CopyFile.Read read) {
    if (read instanceof CopyFile.Read.NotOurs) {
      return DataSentences.NOT_OURS;
    }
    return read instanceof CopyFile.Read.Newer ? DataSentences.NEWER : DataSentences.BROKEN;
  }

  private void bringIn(Press press) throws IOException, SlackApiException {
    press.rewrite(Said.of(broughtIn(press.person(), press.value())));
  }

  /** The file is fetched anew: whatever was decided on elsewhere meanwhile counts. */
  private String broughtIn(PersonId person, String address) {
    if (!(downloads.fetch(person.workspace(), address, PATIENCE)
        instanceof Downloads.Fetched.Content content)) {
      return DataSentences.DROP_AGAIN;
    }
    CopyFile.Read read = CopyFile.read(content.bytes());
    if (!(read instanceof CopyFile.Read.Good good)) {
      return regret(read);
    }
    Answer answer = moving.bring(person, good.copy());
    if (answer instanceof Answer.In in) {
      changed.accept(person);
      return in.companies().isEmpty() && !in.settings()
          ? DataSentences.NOTHING_NEW
          : DataSentences.broughtIn(in);
    }
    return DataSentences.refused(((Answer.Refused) answer).why());
  }

  private void leave(Press press) throws IOException, SlackApiException {
    press.rewrite(Said.of(DataSentences.LEFT));
  }
}
