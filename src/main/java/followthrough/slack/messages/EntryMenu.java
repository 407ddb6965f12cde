package followthrough.slack.messages;

import com.slack.api.model.block.element.BlockElement;
import followthrough.core.action.Desk;
import followthrough.core.plan.Entry;
import java.util.Optional;

/** The menu below a passage of a reminder: what can be told about it. */
@FunctionalInterface
public interface EntryMenu {
  /** The menu as things stand; empty when nothing can be told. */
  Optional<BlockElement> of(Desk.View view, Entry entry);
}
