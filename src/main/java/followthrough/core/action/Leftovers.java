package followthrough.core.action;

import followthrough.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program that was not stopped in order may have left, for the next one to put right. */
public interface Leftovers {
  /**
   * Frees the messages in the hand of a program that cannot run any more, to be looked for at once
   * instead of after its lease; leaves alone what another living one may hold.
   *
   * @return how many there were
   */
  int free();

  /**
   * Has every message that was due before that minute, and that nobody is known to have tried,
   * looked for before it is posted.
   *
   * @param looks how many looks count as done: the post was tried before the death, if at all
   * @return how many there were
   */
  int doubt(Instant minute, int looks);

  /**
   * Everybody, in the order of their ids.
   *
   * @param after where the last page ended; null to begin
   */
  List<PersonId> everybody(@Nullable PersonId after, int limit);
}
