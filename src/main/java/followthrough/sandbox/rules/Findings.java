package followthrough.sandbox.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found wrong with one message or view, in Slack's words. */
final class Findings {
  private final Surface surface;
  private final List<String> messages = new ArrayList<>();
  private final Set<String> blockIds = new HashSet<>();
  private boolean focused;

  Findings(Surface surface) {
    this.surface = surface;
  }

  Surface surface() {
    return surface;
  }

  void add(String message, String pointer) {
    messages.add(message + " [json-pointer:" + pointer + "]");
  }

  List<String> messages() {
    return List.copyOf(messages);
  }

  /** Says false when the id was there before. */
  boolean claimBlockId(String id) {
    return blockIds.add(id);
  }

  /** Says false when another element has the focus already. */
  boolean claimFocus() {
    boolean first = !focused;
    focused = true;
    return first;
  }
}
