package followthrough.slack.presses;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import followthrough.core.people.Cadence;
import followthrough.core.plan.Row;
import followthrough.core.plan.Rule;
import followthrough.slack.kit.Elements;
import java.util.List;

/** The modals behind Why?, and short notices where no message can carry them. */
public final class Popups {
  private Popups() {}

  /** The rule in words, where the advice comes from and what changes it, for all rows of a step. */
  public static View why(Rule rule, List<Row> rows, Cadence cadence) {
    return notice(WhySentences.TITLE, WhySentences.paragraphs(rule, rows, cadence));
  }

  /**
   * A modal that only tells something.
   *
   * @param paragraphs one text per paragraph in our own markup
   */
  static View notice(String title, List<String> paragraphs) {
    return modal(title).blocks(paragraphs.stream().map(Elements::lines).toList()).build();
  }

  private static View.ViewBuilder modal(String title) {
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text(title).build())
        .close(ViewClose.builder().type("plain_text").text(WhySentences.CLOSE).build());
  }
}
