package followthrough.slack.presses;

import com.slack.api.model.view.View;
import followthrough.core.people.PersonId;
import followthrough.slack.messages.RowValue;
import java.util.Optional;

/** The form that opens behind Draft. */
@FunctionalInterface
public interface Drafts {
  /** The form of one row; empty when neither plan nor message knows anybody to write to there. */
  Optional<View> open(PersonId person, RowValue row);
}
