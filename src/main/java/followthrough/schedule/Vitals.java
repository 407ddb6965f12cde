package followthrough.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the pulse is doing, for the health page.
 *
 * @param alive whether turns come as they should
 * @param lastTurn when the last turn ended well; null before the first
 * @param lastLateness how long after its minute the newest message was posted
 * @param worstLateness the longest such delay since the start
 * @param inHand how many messages are being sent
 * @param stopped workspaces from which Slack takes nothing at present
 */
public record Vitals(
    boolean alive,
    @Nullable Instant lastTurn,
    Duration lastLateness,
    Duration worstLateness,
    int inHand,
    Set<String> stopped) {
  public Vitals {
    stopped = Set.copyOf(stopped);
  }
}
