package followthrough.slack.kit;

import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewTitle;

import com.google.gson.JsonParseException;
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
   * @return the id that Slack gave it; empty when Slack does not say
   * @throws SlackRefusal when Slack does not take it, above all a trigger older than 3 seconds
   */
  public static String open(MethodsClient slack, String triggerId, View modal)
      throws IOException, SlackApiException {
    ViewsOpenResponse answer = slack.viewsOpen(r -> r.triggerId(triggerId).view(modal));
    if (!answer.isOk()) {
      throw SlackRefusal.of("views.open", answer, answer.getResponseMetadata());
    }
    return id(answer.getView());
  }

  /** Opens a modal on top of the one in which somebody clicked; else like {@link #open}. */
  public static String push(MethodsClient slack, String triggerId, View modal)
      throws IOException, SlackApiException {
    ViewsPushResponse answer = slack.viewsPush(r -> r.triggerId(triggerId).view(modal));
    if (!answer.isOk()) {
      throw SlackRefusal.of("views.push", answer, answer.getResponseMetadata());
    }
    return id(answer.getView());
  }

  /**
   * Opens a modal wherever somebody clicked: over the modal there, or in its place when Slack has
   * no room above it; else like {@link #open}.
   *
   * @param clicked the view as it came with the click; null for a click in a message
   */
  public static String show(
      MethodsClient slack, String triggerId, @Nullable View clicked, View modal)
      throws IOException, SlackApiException {
    if (clicked == null || !"modal".equals(clicked.getType())) {
      return open(slack, triggerId, modal);
    }
    if (hasRoomAbove(clicked)) {
      return push(slack, triggerId, modal);
    }
    update(slack, clicked, modal);
    return id(clicked);
  }

  /** Slack stacks three modals: above the third there is none. */
  public static boolean hasRoomAbove(View modal) {
    String below = modal.getPreviousViewId();
    return below == null || below.isEmpty() || below.equals(modal.getRootViewId());
  }

  private static String id(@Nullable View view) {
    return view == null || view.getId() == null ? "" : view.getId();
  }

  /**
   * Shows something else in an open modal, unless it has changed since the click.
   *
   * @param clicked the modal as it came with the click
   */
  public static void update(MethodsClient slack, View clicked, View modal)
      throws IOException, SlackApiException {
    update(slack, clicked.getId(), clicked.getHash(), modal);
  }

  /**
   * Shows something else in a modal that may be open, whatever stands in it.
   *
   * @return false when it is closed
   */
  public static boolean update(MethodsClient slack, String id, View modal)
      throws IOException, SlackApiException {
    return update(slack, id, null, modal);
  }

  private static boolean update(MethodsClient slack, String id, @Nullable String hash, View modal)
      throws IOException, SlackApiException {
    ViewsUpdateResponse answer;
    try {
      answer = slack.viewsUpdate(r -> r.viewId(id).hash(hash).view(modal));
    } catch (JsonParseException e) {
      // Slack repeats what stands in the form, such as a time too far off for the SDK's model; what
      // it refuses holds no view. So the modal shows what it should.
      return true;
    }
    boolean closed = "not_found".equals(answer.getError());
    // Somebody clicked twice, or has closed the modal meanwhile: nothing is left to do.
    if (!answer.isOk() && !closed && !"hash_conflict".equals(answer.getError())) {
      throw SlackRefusal.of("views.update", answer, answer.getResponseMetadata());
    }
    return !closed;
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
