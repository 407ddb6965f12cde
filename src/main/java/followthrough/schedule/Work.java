package followthrough.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** How much of one kind of work is in hand, so that no more is taken than can be done. */
final class Work<T> {
  private final int most;
  private final Set<T> pieces = new HashSet<>();
  private int inHand;
  private boolean closed;

  Work(int most) {
    this.most = most;
  }

  /** Takes as much as there is room for; every piece must then be done. */
  List<T> take(IntFunction<List<T>> source) {
    int room;
    synchronized (this) {
      room = closed ? 0 : most - inHand;
      inHand += room;
    }
    int taken = 0;
    try {
      List<T> all = room == 0 ? List.of() : source.apply(room);
      taken = all.size();
      hold(all);
      return all;
    } finally {
      release(room - taken);
    }
  }

  /**
   * Does one piece.
   *
   * @param refill called when there is room for a good many more
   */
  void does(T piece, Consumer<T> deed, Runnable refill) {
    try {
      deed.accept(piece);
    } finally {
      if (release(piece) == most / 2) {
        refill.run();
      }
    }
  }

  private synchronized void hold(List<T> all) {
    pieces.addAll(all);
  }

  private synchronized int release(T piece) {
    pieces.remove(piece);
    return release(1);
  }

  /** The pieces that were taken and are not done yet. */
  synchronized Set<T> pieces() {
    return Set.copyOf(pieces);
  }

  private synchronized int release(int pieces) {
    inHand -= pieces;
    notifyAll();
    return inHand;
  }

  synchronized void awaitNone() {
    try {
      while (inHand > 0) {
        wait();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while work was under way", interrupted);
    }
  }

  synchronized int inHand() {
    return inHand;
  }

  /** From now on nothing is taken. */
  synchronized void close() {
    closed = true;
  }

  synchronized boolean closed() {
    return closed;
  }
}
