package followthrough.slack.bench;

import followthrough.core.action.Inbound;
import java.util.HashMap;
import java.util.Map;

/** What was heard, in memory. */
final class MemoryInbound implements Inbound {
  private final Map<String, State> states = new HashMap<>();

  @Override
  public State begin(String workspace, String key) {
    State before = states.putIfAbsent(workspace + key, State.IN_HAND);
    return before == null ? State.FRESH : before;
  }

  @Override
  public void finish(String workspace, String key) {
    states.put(workspace + key, State.ANSWERED);
  }
}
