package followthrough.core.action;

import followthrough.core.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the posted messages of a person look in Slack, so that what has changed is drawn anew. */
public interface Looks {
  /**
   * A posted message.
   *
   * @param look as it was drawn last; null when that is not known
   */
  record Seen(Deliveries.Posted posted, @Nullable String look) {}

  /** The newest posted messages of a person, newest first. */
  List<Seen> newest(PersonId person, int limit);

  /**
   * Records that a message was drawn anew.
   *
   * @return false when somebody else has drawn it meanwhile: then its look is not known any more
   */
  boolean drawn(PersonId person, long number, @Nullable String before, String after);
}
