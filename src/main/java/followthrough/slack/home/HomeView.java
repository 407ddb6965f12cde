package followthrough.slack.home;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import followthrough.core.action.Desk;
import followthrough.core.plan.FollowUpKind;
import followthrough.core.plan.StepKey;
import followthrough.slack.kit.Doors;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Times;
import followthrough.slack.messages.ReminderButtons;
import followthrough.slack.messages.RowValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out one page of the Home tab. */
public final class HomeView {
  static final String PREVIOUS = "home_previous";
  static final String NEXT = "home_next";
  static final String CLOSED = "home_closed";
  static final String OPEN = "home_open";
  static final String FIND = "home_find";

  /** Above so many nobody reads them all. */
  private static final int EASILY_READ = 10;

  private HomeView() {}

  /** What somebody sees who has not logged anything yet. */
  static View welcome() {
    return home(
        0,
        List.of(
            Elements.header(HomeSentences.WELCOME_TITLE),
            Elements.lines(HomeSentences.WELCOME),
            Elements.actions(List.of(log(), settings())),
            Elements.context(HomeSentences.HELP)));
  }

  /**
   * A page of what is due, what comes next and the pipeline; nothing of another page is made.
   *
   * @param page from 0; the last one when there are not so many
   */
  static View render(Desk.View view, int page) {
    if (view.file().pipeline().opportunities().isEmpty()) {
      return welcome();
    }
    HomePages pages = HomePages.of(view);
    int shown = pages.existing(page);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Elements.header(HomeSentences.TITLE));
    blocks.add(Elements.actions(doors(view)));
    if (view.plan().held()) {
      blocks.add(Elements.section(HomeSentences.held(until(view)), keepGoing()));
    }
    pages.parts(shown).forEach(part -> blocks.addAll(part.blocks().get()));
    blocks.addAll(turning(pages, shown));
    blocks.add(Elements.context(HomeSentences.HELP));
    return home(shown, blocks);
  }

  private static List<BlockElement> doors(Desk.View view) {
    List<BlockElement> doors = new ArrayList<>(List.of(log(), settings()));
    if (view.file().pipeline().opportunities().size() > EASILY_READ) {
      doors.add(button(FIND, HomeSentences.FIND, "home"));
    }
    return doors;
  }

  private static List<LayoutBlock> turning(HomePages pages, int shown) {
    int first = pages.first(shown);
    int last = first + pages.ofKind(shown) - 1;
    List<BlockElement> buttons = new ArrayList<>();
    if (shown > first) {
      buttons.add(button(PREVIOUS, HomeSentences.PREVIOUS, String.valueOf(shown - 1)));
    }
    if (shown < last) {
      buttons.add(button(NEXT, HomeSentences.NEXT_PAGE, String.valueOf(shown + 1)));
    }
    if (shown >= pages.firstClosed()) {
      buttons.add(button(OPEN, HomeSentences.BACK, "0"));
    }
    List<LayoutBlock> blocks = new ArrayList<>();
    if (last > first) {
      blocks.add(DividerBlock.builder().build());
      blocks.add(Elements.context(HomeSentences.page(shown - first + 1, last - first + 1)));
    }
    if (!buttons.isEmpty()) {
      blocks.add(Elements.actions(buttons));
    }
    return blocks;
  }

  private static BlockElement log() {
    return button(Doors.LOG_INTERVIEW, HomeSentences.LOG, "home");
  }

  private static Optional<String> until(Desk.View view) {
    return view.plan()
        .heldUntil()
        .map(at -> Times.at(at, view.file().person().current().zone(), view.now()));
  }

  private static BlockElement settings() {
    return button(Doors.SETTINGS, HomeSentences.SETTINGS, "home");
  }

  private static BlockElement keepGoing() {
    RowValue question = new RowValue(0, new StepKey(FollowUpKind.KEEP_PAUSE_STOP, 0, 0), 0);
    return button(ReminderButtons.KEEP_GOING, HomeSentences.KEEP_GOING, question.text());
  }

  static BlockElement button(String id, String text, String value) {
    return Elements.button(id, text, value, text);
  }

  private static View home(int page, List<LayoutBlock> blocks) {
    return View.builder().type("home").privateMetadata(String.valueOf(page)).blocks(blocks).build();
  }
}
