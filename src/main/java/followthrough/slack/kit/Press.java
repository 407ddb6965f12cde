package followthrough.slack.kit;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.model.view.View;
import followthrough.core.people.PersonId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button, menu or date, in a message or on the Home tab.
 *
 * @param value what the button carries; empty for a date
 * @param date as {@code 2026-12-01}; empty for anything else
 * @param channel and timestamp name the message; both empty on the Home tab
 * @param trigger opens a modal within three seconds
 * @param page of the Home tab, from 0
 */
public record Press(
    PersonId person,
    String value,
    String date,
    String channel,
    String timestamp,
    String trigger,
    int page) {

  public static Press of(BlockActionPayload payload, ActionContext context) {
    BlockActionPayload.Action action = payload.getActions().get(0);
    BlockActionPayload.Container container = payload.getContainer();
    boolean message = container != null && container.getMessageTs() != null;
    String value =
        action.getSelectedOption() == null
            ? action.getValue()
            : action.getSelectedOption().getValue();
    return new Press(
        new PersonId(context.getTeamId(), context.getRequestUserId()),
        value == null ? "" : value,
        action.getSelectedDate() == null ? "" : action.getSelectedDate(),
        message ? container.getChannelId() : "",
        message ? container.getMessageTs() : "",
        payload.getTriggerId() == null ? "" : payload.getTriggerId(),
        page(payload.getView()));
  }

  /** Thrown for a value that no button of this release carries. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Unreadable(IllegalArgumentException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** What the button carries. */
  public <T> T read(Function<String, T> parse) {
    try {
      return parse.apply(value);
    } catch (IllegalArgumentException e) {
      throw new Unreadable(e);
    }
  }

  /** Whether it was made in a message and not on a page of its own. */
  public boolean inMessage() {
    return !timestamp.isEmpty();
  }

  private static int page(@Nullable View view) {
    String metadata = view == null ? null : view.getPrivateMetadata();
    return metadata != null && metadata.matches("\\d{1,4}") ? Integer.parseInt(metadata) : 0;
  }
}
