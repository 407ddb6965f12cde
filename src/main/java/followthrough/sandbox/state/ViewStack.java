package followthrough.sandbox.state;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The modals of one person, the newest on top, and their Home tab; safe for many threads. */
public final class ViewStack {
  private static final int MOST_MODALS = 3;

  private static final String OWNER_END = "v";

  private final Ids ids;
  private final String prefix;
  private final List<OpenView> modals = new ArrayList<>();
  private @Nullable OpenView home;

  ViewStack(Ids ids, String userId) {
    this.ids = ids;
    this.prefix = "V" + userId.substring(1) + OWNER_END;
  }

  /** The user id within the id of a view, so that nobody has to search all people for it. */
  static String ownerOf(String viewId) {
    int end = viewId.indexOf(OWNER_END);
    return end < 0 ? "" : "U" + viewId.substring(1, end);
  }

  /** Opens a first modal; whatever was open before is gone. */
  public synchronized OpenView open(JsonObject content) {
    modals.clear();
    String id = ids.next(prefix);
    return place(new OpenView(id, id, null, content, ids.next(""), new Inputs(), Map.of()));
  }

  /** Puts a modal on top of the others; null when three are open. */
  public synchronized @Nullable OpenView push(JsonObject content) {
    OpenView top = top();
    if (top == null || modals.size() >= MOST_MODALS) {
      return null;
    }
    return place(
        new OpenView(
            ids.next(prefix),
            top.rootId(),
            top.id(),
            content,
            ids.next(""),
            new Inputs(),
            Map.of()));
  }

  /** Changes an open modal or the Home tab; null when it is not open any more. */
  public synchronized @Nullable OpenView change(String id, UnaryOperator<OpenView> change) {
    for (int i = 0; i < modals.size(); i++) {
      if (modals.get(i).id().equals(id)) {
        OpenView changed = change.apply(modals.get(i));
        modals.set(i, changed);
        return changed;
      }
    }
    if (home != null && home.id().equals(id)) {
      home = change.apply(home);
      return home;
    }
    return null;
  }

  public @Nullable OpenView update(String id, JsonObject content) {
    return change(id, view -> view.updated(content, ids.next("")));
  }

  public synchronized OpenView publish(JsonObject content) {
    if (home == null) {
      String id = ids.next(prefix);
      home = new OpenView(id, id, null, content, ids.next(""), new Inputs(), Map.of());
    } else {
      home = home.updated(content, ids.next(""));
    }
    return home;
  }

  public synchronized @Nullable OpenView home() {
    return home;
  }

  public synchronized @Nullable OpenView top() {
    return modals.isEmpty() ? null : modals.get(modals.size() - 1);
  }

  public synchronized @Nullable OpenView find(String id) {
    if (home != null && home.id().equals(id)) {
      return home;
    }
    return modals.stream().filter(view -> view.id().equals(id)).findFirst().orElse(null);
  }

  public synchronized @Nullable OpenView findExternal(String externalId) {
    if (home != null && Json.text(home.content(), "external_id").equals(externalId)) {
      return home;
    }
    return modals.stream()
        .filter(view -> Json.text(view.content(), "external_id").equals(externalId))
        .findFirst()
        .orElse(null);
  }

  /** Closes one modal and all above it. */
  public synchronized void close(String id) {
    for (int i = 0; i < modals.size(); i++) {
      if (modals.get(i).id().equals(id)) {
        modals.subList(i, modals.size()).clear();
        return;
      }
    }
  }

  /** Closes every modal and says which there were, the topmost first. */
  public synchronized List<OpenView> closeAll() {
    List<OpenView> closed = new ArrayList<>(modals);
    Collections.reverse(closed);
    modals.clear();
    return closed;
  }

  private OpenView place(OpenView view) {
    modals.add(view);
    return view;
  }
}
