package followthrough.slack.home;

import followthrough.core.action.Desk;
import followthrough.slack.messages.Facts;
import java.util.ArrayList;
import java.util.List;

/** The Home tab in pages that Slack takes: first what is under way, then what is closed. */
final class HomePages {
  /** Slack takes 100; the rest is for title, buttons and help. */
  private static final int MOST_BLOCKS = 88;

  private static final int MOST_OPPORTUNITIES = 10;

  private final List<List<HomePart>> open;
  private final List<List<HomePart>> closed;

  private HomePages(List<HomePart> open, List<HomePart> closed) {
    this.open = pages(open);
    this.closed = closed.isEmpty() ? List.of() : pages(closed);
  }

  static HomePages of(Desk.View view) {
    Facts facts = new Facts(view);
    PipelineItems pipeline = new PipelineItems(facts);
    List<HomePart> open = new ArrayList<>(new DueItems(facts).items());
    open.addAll(pipeline.underWay());
    return new HomePages(open, pipeline.closed());
  }

  /** The number of the page where the closed ones begin. */
  int firstClosed() {
    return open.size();
  }

  /** A page that exists: the last one when there are not so many. */
  int existing(int page) {
    if (page == HomeTab.FIRST_CLOSED && !closed.isEmpty()) {
      return firstClosed();
    }
    return Math.min(Math.max(page, 0), open.size() + closed.size() - 1);
  }

  /** How many there are of the kind of that page. */
  int ofKind(int page) {
    return page < open.size() ? open.size() : closed.size();
  }

  /** The first page of that kind. */
  int first(int page) {
    return page < open.size() ? 0 : open.size();
  }

  List<HomePart> parts(int page) {
    return page < open.size() ? open.get(page) : closed.get(page - open.size());
  }

  private static List<List<HomePart>> pages(List<HomePart> parts) {
    List<List<HomePart>> pages = new ArrayList<>();
    List<HomePart> page = new ArrayList<>();
    int blocks = 0;
    int opportunities = 0;
    for (HomePart part : parts) {
      boolean full =
          blocks + part.most() > MOST_BLOCKS
              || part.opportunity() && opportunities == MOST_OPPORTUNITIES;
      if (full && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
        blocks = 0;
        opportunities = 0;
      }
      page.add(part);
      blocks += part.most();
      opportunities += part.opportunity() ? 1 : 0;
    }
    pages.add(page);
    return pages;
  }
}
