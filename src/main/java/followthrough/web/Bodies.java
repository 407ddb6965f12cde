package followthrough.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of requests whole, within bounds that all of them share: when together they hold
 * too much, the longest are cut off. Whoever sends little, as Slack does, gets through however much
 * others send.
 */
final class Bodies {
  /** All bodies that are being read hold no more than this; a full heap would end the program. */
  static final int MOST_TOGETHER = 8 << 20;

  /** Slack waits no longer for an answer, so nobody needs longer to ask. */
  static final Duration DEADLINE = Duration.ofSeconds(3);

  private static final int FIRST = 4096;

  private final int mostTogether;
  private final Duration deadline;

  private final Set<Reading> all = new LinkedHashSet<>();

  private long held;

  Bodies() {
    this(MOST_TOGETHER, DEADLINE);
  }

  Bodies(int mostTogether, Duration deadline) {
    this.mostTogether = mostTogether;
    this.deadline = deadline;
  }

  /** What comes of a body; at most one of the first two is told. */
  interface Reader {
    void whole(byte[] body);

    void tooLong();

    /** The connection is over, so that nobody can be answered. */
    void broken(Throwable failure);
  }

  /** Reads the body as it comes, and holds no thread while it waits. */
  void read(Request request, int most, Reader reader) {
    Reading reading = new Reading(request, most, reader);
    synchronized (this) {
      all.add(reading);
    }
    reading.begin();
  }

  /** The bytes that are held at this moment. */
  synchronized long held() {
    return held;
  }

  private void grow(Reading reading, int bytes) {
    synchronized (this) {
      if (!all.contains(reading)) {
        return;
      }
      held += bytes;
      reading.held += bytes;
      while (held > mostTogether) {
        // Whoever asks for little is never in the way of others, however many there are.
        Reading greediest = Collections.max(all, Comparator.comparingInt(one -> one.held));
        all.remove(greediest);
        held -= greediest.held;
        greediest.cutOff();
      }
    }
  }

  private synchronized boolean remove(Reading reading) {
    boolean there = all.remove(reading);
    if (there) {
      held -= reading.held;
    }
    return there;
  }

  /** One body on its way. */
  private final class Reading implements Runnable {
    private final Request request;
    private final int most;
    private final Reader reader;
    private byte[] bytes = new byte[0];
    private int length;
    private int held;
    private volatile boolean cut;
    private Scheduler.@Nullable Task end;

    Reading(Request request, int most, Reader reader) {
      this.request = request;
      this.most = most;
      this.reader = reader;
    }

    void begin() {
      end =
          request
              .getComponents()
              .getScheduler()
              .schedule(this::tooLate, deadline.toMillis(), TimeUnit.MILLISECONDS);
      run();
    }

    @Override
    public void run() {
      while (true) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          request.demand(this);
          return;
        }
        if (Content.Chunk.isFailure(chunk)) {
          finish(() -> reader.broken(chunk.getFailure()));
          return;
        }
        boolean fits = take(chunk);
        boolean last = chunk.isLast();
        chunk.release();
        if (cut) {
          finish(() -> reader.broken(new IllegalStateException("cut off")));
          return;
        }
        if (!fits) {
          finish(reader::tooLong);
          return;
        }
        if (last) {
          finish(() -> reader.whole(bytes.length == length ? bytes : Arrays.copyOf(bytes, length)));
          return;
        }
      }
    }

    /** Copied at once: the server's own buffers are few and not for keeping. */
    private boolean take(Content.Chunk chunk) {
      int more = chunk.remaining();
      if (length + more > most) {
        return false;
      }
      if (length + more > bytes.length) {
        int size = Math.min(most, Math.max(FIRST, Math.max(2 * bytes.length, length + more)));
        grow(this, size - bytes.length);
        if (cut) {
          return true;
        }
        bytes = Arrays.copyOf(bytes, size);
      }
      chunk.get(bytes, length, more);
      length += more;
      return true;
    }

    private void finish(Runnable tell) {
      if (end != null) {
        end.cancel();
      }
      remove(this);
      tell.run();
    }

    private void tooLate() {
      if (remove(this)) {
        cutOff();
      }
    }

    private void cutOff() {
      cut = true;
      // What was demanded fails by that, on a thread of its own.
      request.getConnectionMetaData().getConnection().getEndPoint().close();
    }
  }
}
