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
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.ReminderButtons;
import followthrough.slack.messages.RowValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out the Home tab in pages that Slack takes. */
public final class HomeView {
  static final String PREVIOUS = "home_previous";
  static final String NEXT = "home_next";

  /** Slack takes 100; the rest is for title, buttons and help. */
  private static final int MOST_ON_A_PAGE = 90;

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
   * A page of what is due, what comes next and the pipeline.
   *
   * @param page from 0; the last one when there are not so many
   */
  static View render(Desk.View view, int page) {
    if (view.file().pipeline().opportunities().isEmpty()) {
      return welcome();
    }
    Facts facts = new Facts(view);
    List<List<LayoutBlock>> items = new ArrayList<>(new DueItems(facts).items());
    items.addAll(new PipelineItems(facts).items());
    List<List<LayoutBlock>> pages = pages(items);
    int shown = Math.min(Math.max(page, 0), pages.size() - 1);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Elements.header(HomeSentences.TITLE));
    blocks.add(Elements.actions(List.of(log(), settings())));
    if (view.plan().held()) {
      blocks.add(Elements.section(HomeSentences.held(until(view, facts)), keepGoing()));
    }
    blocks.addAll(pages.get(shown));
    if (pages.size() > 1) {
      blocks.add(DividerBlock.builder().build());
      blocks.add(Elements.context(HomeSentences.page(shown + 1, pages.size())));
      blocks.add(Elements.actions(turning(shown, pages.size())));
    }
    blocks.add(Elements.context(HomeSentences.HELP));
    return home(shown, blocks);
  }

  private static List<List<LayoutBlock>> pages(List<List<LayoutBlock>> items) {
    List<List<LayoutBlock>> pages = new ArrayList<>();
    List<LayoutBlock> page = new ArrayList<>();
    for (List<LayoutBlock> item : items) {
      if (!page.isEmpty() && page.size() + item.size() > MOST_ON_A_PAGE) {
        pages.add(page);
        page = new ArrayList<>();
      }
      page.addAll(item);
    }
    pages.add(page);
    return pages;
  }

  private static List<BlockElement> turning(int shown, int pages) {
    List<BlockElement> buttons = new ArrayList<>();
    if (shown > 0) {
      buttons.add(button(PREVIOUS, HomeSentences.PREVIOUS, String.valueOf(shown - 1)));
    }
    if (shown < pages - 1) {
      buttons.add(button(NEXT, HomeSentences.NEXT_PAGE, String.valueOf(shown + 1)));
    }
    return buttons;
  }

  private static BlockElement log() {
    return button(Doors.LOG_INTERVIEW, HomeSentences.LOG, "home");
  }

  private static Optional<String> until(Desk.View view, Facts facts) {
    return view.plan().heldUntil().map(at -> Times.at(at, facts.zone(), facts.now()));
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
