package followthrough.slack.kit;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import followthrough.core.people.PersonId;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One press of a button, menu or date: where it was made, what it carries, and how to answer. */
public final class Press {
  private final BlockActionPayload payload;
  private final ActionContext context;
  private final Place place;

  Press(BlockActionPayload payload, ActionContext context) {
    this.payload = payload;
    this.context = context;
    BlockActionPayload.Container container = payload.getContainer();
    boolean message = container != null && container.getMessageTs() != null;
    this.place =
        new Place(
            new PersonId(context.getTeamId(), context.getRequestUserId()),
            message ? container.getChannelId() : "",
            message ? container.getMessageTs() : "",
            pageOf(payload.getView()));
  }

  /** Thrown for a value that no button of this release carries. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Unreadable(IllegalArgumentException cause) {
      super(cause.getMessage(), cause);
    }
  }

  public PersonId person() {
    return place.person();
  }

  /** Where the person is looking, to come back to later. */
  public Place place() {
    return place;
  }

  /** What the button or the chosen option carries; empty for a date. */
  public String value() {
    BlockActionPayload.Action action = payload.getActions().get(0);
    String value =
        action.getSelectedOption() == null
            ? action.getValue()
            : action.getSelectedOption().getValue();
    return value == null ? "" : value;
  }

  /**
   * What the button carries.
   *
   * @throws Unreadable when it is nothing that {@code parse} reads
   */
  public <T> T read(Function<String, T> parse) {
    try {
      return parse.apply(value());
    } catch (IllegalArgumentException e) {
      throw new Unreadable(e);
    }
  }

  /** The day that was chosen, as {@code 2026-12-01}; empty for anything else. */
  public String date() {
    String date = payload.getActions().get(0).getSelectedDate();
    return date == null ? "" : date;
  }

  /** The modal as it came with the press, typed values included; only for presses in modals. */
  public View modal() {
    return Objects.requireNonNull(payload.getView());
  }

  /** Whether it was made in a view and not in a message. */
  public boolean inView() {
    return payload.getView() != null;
  }

  /** A client that gives up in time for whoever is waiting. */
  public MethodsClient slack() {
    return context.client();
  }

  /**
   * Opens a modal at once, wherever the press was made; the trigger lives for three seconds.
   *
   * @return the id that Slack gave it; empty when Slack does not say
   * @throws SlackRefusal when Slack does not take it
   */
  public String show(View modal) throws IOException, SlackApiException {
    String trigger = payload.getTriggerId() == null ? "" : payload.getTriggerId();
    return Modals.show(context.client(), trigger, payload.getView(), modal);
  }

  /** Shows something else in the modal in which the press was made. */
  public void replace(View modal) throws IOException, SlackApiException {
    Modals.update(context.client(), modal(), modal);
  }

  /** Says something else in the message in which the press was made, to the person alone. */
  public void respond(String text, List<LayoutBlock> blocks) throws IOException {
    context.respond(
        r -> r.responseType("ephemeral").replaceOriginal(true).text(text).blocks(blocks));
  }

  /** Puts something else in place of the message in which the press was made. */
  public void rewrite(Said said) throws IOException, SlackApiException {
    ChatUpdateResponse answer =
        context
            .client()
            .chatUpdate(
                r ->
                    r.channel(place.channel())
                        .ts(place.timestamp())
                        .text(said.text())
                        .blocks(said.blocks()));
    if (!answer.isOk()) {
      throw SlackRefusal.of("chat.update", answer, null);
    }
  }

  /** Says one sentence in our own markup where the press was made, to the person alone. */
  public void say(String markup) throws IOException {
    context.respond(
        r ->
            r.responseType("ephemeral")
                .replaceOriginal(false)
                .text(RichText.spoken(markup))
                .blocks(List.of(Elements.lines(markup))));
  }

  private static int pageOf(@Nullable View view) {
    String metadata = view == null ? null : view.getPrivateMetadata();
    return metadata != null && metadata.matches("\\d{1,4}") ? Integer.parseInt(metadata) : 0;
  }
}
