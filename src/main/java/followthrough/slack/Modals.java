package followthrough.slack;

import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPushResponse;
import com.slack.api.methods.response.views.ViewsUpdateResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows modals, and finds out whether Slack took them. */
public final class Modals {
  private static final int PARAGRAPH = 3000;

  private Modals() {}

  /**
   * Opens a modal as the answer to a click or a command.
   *
   * @throws SlackRefusal when Slack does not take it, above all a trigger older than 3 seconds
   */
  public static void open(MethodsClient slack, String triggerId, View modal)
      throws IOException, SlackApiException {
    ViewsOpenResponse answer = slack.viewsOpen(r -> r.triggerId(triggerId).view(modal));
    if (!answer.isOk()) {
      throw SlackRefusal.of("views.open", answer, answer.getResponseMetadata());
    }
  }

  /** Opens a modal on top of the one in which somebody clicked; else like {@link #open}. */
  public static void push(MethodsClient slack, String triggerId, View modal)
      throws IOException, SlackApiException {
    ViewsPushResponse answer = slack.viewsPush(r -> r.triggerId(triggerId).view(modal));
    if (!answer.isOk()) {
      throw SlackRefusal.of("views.push", answer, answer.getResponseMetadata());
    }
  }

  /**
   * Shows a modal as the answer to a click: on top of the modal in which it was made, if any.
   *
   * @param clicked the view in which somebody clicked; null for a message
   */
  public static void show(MethodsClient slack, String triggerId, @Nullable View clicked, View modal)
      throws IOException, SlackApiException {
    if (clicked != null && "modal".equals(clicked.getType())) {
      push(slack, triggerId, modal);
    } else {
      open(slack, triggerId, modal);
    }
  }

  /**
   * Shows something else in an open modal, unless it has changed since the click.
   *
   * @param clicked the modal as it came with the click
   */
  public static void update(MethodsClient slack, View clicked, View modal)
      throws IOException, SlackApiException {
    ViewsUpdateResponse answer =
        slack.viewsUpdate(r -> r.viewId(clicked.getId()).hash(clicked.getHash()).view(modal));
    // Somebody clicked twice, or has closed the modal meanwhile: nothing is left to do.
    boolean overtaken =
        "hash_conflict".equals(answer.getError()) || "not_found".equals(answer.getError());
    if (!answer.isOk() && !overtaken) {
      throw SlackRefusal.of("views.update", answer, answer.getResponseMetadata());
    }
  }

  /**
   * A modal that only tells something.
   *
   * @param title at most 24 characters
   * @param paragraphs one text per paragraph in our own markup
   */
  public static View notice(String title, List<String> paragraphs) {
    List<LayoutBlock> blocks =
        paragraphs.stream()
            .<LayoutBlock>map(text -> RichText.block(Text.clip(text, PARAGRAPH)))
            .toList();
    return told(title, blocks);
  }

  /**
   * A modal that asks nothing, of blocks within Slack's limits.
   *
   * @param title at most 24 characters
   */
  public static View told(String title, List<LayoutBlock> blocks) {
    return view(
        v ->
            v.type("modal")
                .title(viewTitle(t -> t.type("plain_text").text(title)))
                .close(viewClose(c -> c.type("plain_text").text("Close")))
                .blocks(blocks));
  }
}
