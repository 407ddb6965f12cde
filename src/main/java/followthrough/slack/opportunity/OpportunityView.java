package followthrough.slack.opportunity;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import followthrough.core.action.Desk;
import followthrough.core.pipeline.Opportunity;
import followthrough.slack.kit.Elements;
import followthrough.slack.kit.Modals;
import followthrough.slack.messages.Facts;
import followthrough.slack.messages.PipelineSentences;
import followthrough.slack.news.NewsMenu;
import java.util.ArrayList;
import java.util.List;

/** Lays one opportunity's story out in pages that Slack takes. */
final class OpportunityView {
  /** Slack takes 100; the rest is for the heading and the buttons that turn pages. */
  private static final int MOST_ON_A_PAGE = 92;

  private final Facts facts;
  private final Opportunity opportunity;

  private OpportunityView(Facts facts, Opportunity opportunity) {
    this.facts = facts;
    this.opportunity = opportunity;
  }

  /**
   * A page of the story; of an opportunity that is gone, a word that it is.
   *
   * @param leaf the page wanted; the last one is shown when there are not so many
   */
  static View render(Desk.View view, Leaf leaf) {
    return view.file()
        .pipeline()
        .opportunity(leaf.opportunity())
        .map(opportunity -> new OpportunityView(new Facts(view), opportunity).page(leaf.page()))
        .orElseGet(OpportunityView::gone);
  }

  static View gone() {
    return Modals.notice(OpportunitySentences.GONE_TITLE, List.of(OpportunitySentences.GONE));
  }

  private View page(int page) {
    List<List<LayoutBlock>> pages = pages();
    int shown = Math.min(Math.max(page, 0), pages.size() - 1);
    List<LayoutBlock> blocks = new ArrayList<>(heading());
    blocks.addAll(pages.get(shown));
    Leaf leaf = new Leaf(opportunity.id(), shown);
    if (pages.size() > 1) {
      blocks.add(DividerBlock.builder().build());
      blocks.add(Elements.context(OpportunitySentences.page(shown + 1, pages.size())));
      blocks.add(Elements.actions(turning(leaf, pages.size())));
    }
    return View.builder()
        .type("modal")
        .callbackId(OpportunityModal.CALLBACK)
        .title(ViewTitle.builder().type("plain_text").text(OpportunitySentences.TITLE).build())
        .close(ViewClose.builder().type("plain_text").text(OpportunitySentences.CLOSE).build())
        // A closed story need not be brought up to date.
        .notifyOnClose(true)
        .privateMetadata(leaf.text())
        .blocks(blocks)
        .build();
  }

  private List<LayoutBlock> heading() {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(
        Elements.header(OpportunitySentences.heading(opportunity.company(), opportunity.role())));
    blocks.add(
        Elements.lines(
            OpportunitySentences.stage(
                PipelineSentences.stage(facts.view().plan().stage(opportunity.id())))));
    if (!opportunity.guessed().isEmpty()) {
      blocks.add(
          Elements.context(
              OpportunitySentences.guessed(
                  opportunity.guessed(), Facts.place(opportunity.zone()), opportunity.holidays())));
    }
    blocks.addAll(whatHappened());
    return blocks;
  }

  /** The menu that tells what happened to the opportunity, while there is anything to tell. */
  private List<LayoutBlock> whatHappened() {
    long number = opportunity.id();
    return NewsMenu.forOpportunity(facts.view(), number).stream()
        .map(menu -> Elements.actions(number, List.of(menu)))
        .toList();
  }

  /** Courtesy ends the first page, where it is seen however long the story grows. */
  private List<List<LayoutBlock>> pages() {
    long number = opportunity.id();
    List<GivenAnswer> given = GivenAnswer.of(facts, number);
    List<List<LayoutBlock>> items = new ArrayList<>(new ComingItems(facts, number).items());
    items.addAll(new RoundItems(facts, number, given).items());
    items.addAll(new PromiseItems(facts, number).items());
    items.addAll(new TimelineItems(facts, number, given).items());
    List<LayoutBlock> courtesy = new CourtesyItems(facts, number, given).blocks();
    List<List<LayoutBlock>> pages = new ArrayList<>();
    List<LayoutBlock> page = new ArrayList<>();
    for (List<LayoutBlock> item : items) {
      int room = MOST_ON_A_PAGE - (pages.isEmpty() ? courtesy.size() : 0);
      if (!page.isEmpty() && page.size() + item.size() > room) {
        pages.add(page);
        page = new ArrayList<>();
      }
      page.addAll(item);
    }
    pages.add(page);
    pages.get(0).addAll(courtesy);
    return pages;
  }

  private static List<BlockElement> turning(Leaf leaf, int pages) {
    List<BlockElement> buttons = new ArrayList<>();
    if (leaf.page() > 0) {
      buttons.add(
          turn(OpportunityModal.NEWER, OpportunitySentences.NEWER, leaf.turnedTo(leaf.page() - 1)));
    }
    if (leaf.page() < pages - 1) {
      buttons.add(
          turn(OpportunityModal.OLDER, OpportunitySentences.OLDER, leaf.turnedTo(leaf.page() + 1)));
    }
    return buttons;
  }

  private static BlockElement turn(String id, String text, Leaf to) {
    return Elements.button(id, text, to.text(), text);
  }
}
