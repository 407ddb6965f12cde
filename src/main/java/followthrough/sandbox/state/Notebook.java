package followthrough.sandbox.state;

import followthrough.sandbox.state.Remark.Kind;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers what went wrong, until a test says that it was meant to. */
public final class Notebook {
  private static final int MOST_REMARKS = 1_000;

  private final Supplier<Instant> now;
  private final Deque<Remark> remarks = new ArrayDeque<>();

  Notebook(Supplier<Instant> now) {
    this.now = now;
  }

  public synchronized void add(Kind kind, String where, String error, List<String> details) {
    if (remarks.size() == MOST_REMARKS) {
      remarks.removeFirst();
    }
    remarks.addLast(new Remark(now.get(), kind, where, error, details));
  }

  /** Everything not acknowledged, oldest first. */
  public synchronized List<Remark> remarks() {
    return new ArrayList<>(remarks);
  }

  /** Takes the oldest remark with this error off the list; null when there is none. */
  public synchronized @Nullable Remark acknowledge(String error) {
    for (Iterator<Remark> all = remarks.iterator(); all.hasNext(); ) {
      Remark remark = all.next();
      if (remark.error().equals(error)) {
        all.remove();
        return remark;
      }
    }
    return null;
  }

  public synchronized void clear() {
    remarks.clear();
  }
}
