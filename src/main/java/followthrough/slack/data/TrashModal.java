package followthrough.slack.data;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.action.Outcome;
import followthrough.core.action.Trash;
import followthrough.core.action.WelcomeBack;
import followthrough.core.people.PersonId;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Modals;
import followthrough.slack.kit.Press;
import followthrough.slack.kit.Switchboard;
import followthrough.slack.messages.Facts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows what somebody deleted, and brings it back. */
public final class TrashModal implements Switchboard.Part {
  /** Slack takes a hundred blocks in a modal. */
  private static final int MOST = 40;

  private final Desk desk;
  private final Trash trash;
  private final Consumer<PersonId> changed;

  /**
   * @param changed told after something was brought back; must return at once and not fail
   */
  public TrashModal(Desk desk, Trash trash, Consumer<PersonId> changed) {
    this.desk = desk;
    this.trash = trash;
    this.changed = changed;
  }

  @Override
  public void plugInto(Switchboard board) {
    board.action(Doors.BRING_BACK, this::bringBack);
  }

  /** Opens the list, in answer to a command. */
  public void open(MethodsClient slack, PersonId person, String triggerId)
      throws IOException, SlackApiException {
    Modals.open(slack, triggerId, list(person));
  }

  private View list(PersonId person) {
    Optional<Desk.View> view = desk.look(person);
    List<Trash.Deleted> all = trash.of(person, desk.now());
    if (view.isEmpty() || all.isEmpty()) {
      return Modals.notice(DataSentences.TRASH_TITLE, List.of(DataSentences.NOTHING_DELETED));
    }
    Facts facts = new Facts(view.get());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Elements.lines(DataSentences.TRASH));
    all.stream().limit(MOST).map(one -> item(one, facts)).forEach(blocks::add);
    return Modals.told(DataSentences.TRASH_TITLE, blocks);
  }

  private static LayoutBlock item(Trash.Deleted one, Facts facts) {
    return Elements.section(
        DataSentences.deleted(
            one.company(), one.role(), facts.at(one.starts()), facts.at(one.end())),
        Elements.button(
            Doors.BRING_BACK,
            DataSentences.BRING_BACK,
            Long.toString(one.interview()),
            DataSentences.bringBack(one.company())));
  }

  private void bringBack(Press press) throws IOException, SlackApiException {
    long interview = press.read(Long::parseLong);
    PersonId person = press.person();
    boolean there = trash.bringBack(person, interview, desk.now());
    // A second press finds it back already, which is what was asked for.
    boolean back =
        desk.look(person).isPresent()
            && desk.press(person, new WelcomeBack(interview)) instanceof Outcome.Done<Long>;
    if (there) {
      changed.accept(person);
    }
    press.replace(
        Modals.notice(
            DataSentences.TRASH_TITLE,
            List.of(back ? DataSentences.BACK : DataSentences.NOT_THERE)));
  }
}
