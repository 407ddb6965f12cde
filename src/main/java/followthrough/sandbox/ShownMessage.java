package followthrough.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import followthrough.sandbox.play.Mrkdwn;
import followthrough.sandbox.play.Reading;
import followthrough.sandbox.state.Message;
import followthrough.sandbox.state.Timestamps;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message as one person sees it, at the moment they looked; dates are in their zone. */
public final class ShownMessage {
  private final Message message;
  private final Mrkdwn mrkdwn;

  ShownMessage(Message message, Mrkdwn mrkdwn) {
    this.message = message;
    this.mrkdwn = mrkdwn;
  }

  public String ts() {
    return message.ts();
  }

  /** When it was written, in the sandbox's time. */
  public Instant at() {
    return Timestamps.instantOf(message.ts());
  }

  /** The text for notifications and screen readers, dates and signs resolved. */
  public String text() {
    return mrkdwn.plain(message.text());
  }

  /** Every text in its blocks, buttons included; its plain text when there are no blocks. */
  public List<String> texts() {
    return message.blocks().isEmpty()
        ? List.of(text())
        : new Reading(mrkdwn).texts(message.blocks());
  }

  /** Whether any of its texts contains these words. */
  public boolean shows(String words) {
    return texts().stream().anyMatch(text -> text.contains(words));
  }

  /** What its buttons and overflow options say, in order. */
  public List<String> buttons() {
    return new Reading(mrkdwn).buttons(message.blocks());
  }

  public JsonArray blocks() {
    return message.blocks().deepCopy();
  }

  public @Nullable JsonObject metadata() {
    return message.metadata() == null ? null : message.metadata().deepCopy();
  }

  /** The ts of the message whose thread this is in; null outside threads. */
  public @Nullable String threadTs() {
    return message.threadTs();
  }

  public boolean fromApp() {
    return message.fromApp();
  }

  public boolean edited() {
    return message.editedTs() != null;
  }

  /** Whether only this person ever saw it. */
  public boolean ephemeral() {
    return message.ephemeral();
  }

  @Override
  public String toString() {
    return String.join("\n", texts());
  }
}
