package followthrough.slack.news;

import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.StaticSelectElement;
import followthrough.core.action.Desk;
import followthrough.core.plan.Entry;
import followthrough.core.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The menu "What happened?": everything that can be told of an opportunity as it stands. */
public final class NewsMenu {
  /** The action of the menu. */
  public static final String ACTION = "news";

  /** Opens the debrief, which is more than a piece of news. */
  static final String DEBRIEF = "DEBRIEF";

  private NewsMenu() {}

  /** The menu of what an entry of a reminder is about; empty when it is gone. */
  public static Optional<BlockElement> forEntry(Desk.View view, Entry entry) {
    return entry.step().kind().aboutInterview()
        ? forInterview(view, entry.about())
        : forOpportunity(view, entry.opportunity());
  }

  /**
   * The menu of an opportunity and the interview that is most likely meant; empty when it is gone.
   */
  public static Optional<BlockElement> forOpportunity(Desk.View view, long opportunity) {
    return menu(view, NewsTarget.of(view, opportunity));
  }

  /** The menu of one interview; empty when it is gone. */
  public static Optional<BlockElement> forInterview(Desk.View view, long interview) {
    return view.file()
        .pipeline()
        .interview(interview)
        .flatMap(one -> menu(view, new NewsTarget(one.opportunity(), interview)));
  }

  private static Optional<BlockElement> menu(Desk.View view, NewsTarget target) {
    List<OptionObject> options = new ArrayList<>();
    if (canBeDebriefed(view, target)) {
      options.add(choice(NewsSentences.DEBRIEF, DEBRIEF, target));
    }
    Stream.of(NewsKind.values())
        .filter(kind -> kind.possible(view, target))
        .forEach(kind -> options.add(choice(kind.label(), kind.name(), target)));
    if (options.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        StaticSelectElement.builder()
            .actionId(ACTION)
            .placeholder(plainText(NewsSentences.MENU))
            .options(options)
            .build());
  }

  private static boolean canBeDebriefed(Desk.View view, NewsTarget target) {
    return view.plan()
        .held(target.interview())
        .map(Plan.Held::starts)
        .filter(starts -> !starts.isAfter(view.now()))
        .isPresent();
  }

  private static OptionObject choice(String label, String kind, NewsTarget target) {
    return option(plainText(label), kind + "|" + target.text());
  }
}
