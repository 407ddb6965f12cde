package followthrough.sandbox.state;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The plan of what goes wrong next, by Web API method. */
public final class BadDays {
  private static final int ALWAYS = -1;

  private final Map<String, Queue<Trouble>> plan = new ConcurrentHashMap<>();
  private final Map<String, Trouble> forGood = new ConcurrentHashMap<>();

  /** What goes wrong with one call. */
  public sealed interface Trouble {
    /** Whether Slack did what it was asked to before the trouble began. */
    boolean afterwards();
  }

  /**
   * An HTTP status without a useful body.
   *
   * @param retryAfterSeconds what `Retry-After` says; null without that header
   */
  public record Status(int code, @Nullable Integer retryAfterSeconds, boolean afterwards)
      implements Trouble {}

  /** An answer that breaks off in the middle; Slack did what it was asked to. */
  public record Half() implements Trouble {
    @Override
    public boolean afterwards() {
      return true;
    }
  }

  /** A history that lacks its newest message yet. */
  public record Behind() implements Trouble {
    @Override
    public boolean afterwards() {
      return false;
    }
  }

  /** An answer `ok: false`. */
  public record Failure(String error, boolean afterwards) implements Trouble {}

  /** A connection that breaks before any answer. */
  public record Reset(boolean afterwards) implements Trouble {}

  /** A call that waits until the test lets it go on. */
  public static final class Hold implements Trouble {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final boolean afterwards;
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    Hold(boolean afterwards) {
      this.afterwards = afterwards;
    }

    @Override
    public boolean afterwards() {
      return afterwards;
    }

    /** Waits until the app has made the call; fails after 30 seconds. */
    public void awaitArrival() {
      await(arrived, "no call arrived");
    }

    public boolean hasArrived() {
      return arrived.getCount() == 0;
    }

    /** Lets the call go on. */
    public void release() {
      released.countDown();
    }

    /** The server's side: says that the call is here, and waits. */
    public void pass() {
      arrived.countDown();
      await(released, "nobody released the held call");
    }

    private static void await(CountDownLatch latch, String otherwise) {
      try {
        if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
          throw new IllegalStateException(otherwise);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting", e);
      }
    }
  }

  /** Says what happens to the next calls of one method. */
  public final class Next {
    private final int times;
    private final String method;
    private boolean afterwards;

    private Next(int times, String method) {
      this.times = times;
      this.method = method;
    }

    /**
     * The trouble comes after Slack did what it was asked to: the post is there, the answer lost.
     */
    public Next afterItHappened() {
      afterwards = true;
      return this;
    }

    /** HTTP 429 with `Retry-After` in seconds. */
    public void answersTooManyRequests(int retryAfterSeconds) {
      add(new Status(429, retryAfterSeconds, afterwards));
    }

    /** An HTTP status such as 500 or 503. */
    public void answersStatus(int code) {
      add(new Status(code, null, afterwards));
    }

    /** The same with `Retry-After` in seconds. */
    public void answersStatus(int code, int retryAfterSeconds) {
      add(new Status(code, retryAfterSeconds, afterwards));
    }

    /** Half of the answer to what was done all the same. */
    public void answersHalf() {
      add(new Half());
    }

    /** A history without its newest message. */
    public void lagsBehind() {
      add(new Behind());
    }

    /** `ok: false` with this error. */
    public void answersError(String error) {
      add(new Failure(error, afterwards));
    }

    public void breaksTheConnection() {
      add(new Reset(afterwards));
    }

    /** The call hangs until {@link Hold#release}; only one call is held. */
    public Hold hangs() {
      Hold hold = new Hold(afterwards);
      queue().add(hold);
      return hold;
    }

    private void add(Trouble trouble) {
      if (times == ALWAYS) {
        forGood.put(method, trouble);
        return;
      }
      for (int i = 0; i < times; i++) {
        queue().add(trouble);
      }
    }

    private Queue<Trouble> queue() {
      return plan.computeIfAbsent(method, any -> new ConcurrentLinkedQueue<>());
    }
  }

  public Next next(String method) {
    return next(1, method);
  }

  /** Begins a sentence: `next(2, "chat.postMessage").answersStatus(500)`. */
  public Next next(int times, String method) {
    return new Next(times, method);
  }

  /** From now on every call of the method goes as wrong as that, until the bad days end. */
  public Next always(String method) {
    return new Next(ALWAYS, method);
  }

  /** Takes the next trouble of this method off the plan; null on a good day. */
  public @Nullable Trouble take(String method) {
    Queue<Trouble> troubles = plan.get(method);
    Trouble next = troubles == null ? null : troubles.poll();
    return next == null ? forGood.get(method) : next;
  }

  /** From now on everything works. */
  public void end() {
    forGood.clear();
    plan.values()
        .forEach(
            troubles -> {
              for (Trouble trouble = troubles.poll(); trouble != null; trouble = troubles.poll()) {
                if (trouble instanceof Hold hold) {
                  hold.release();
                }
              }
            });
  }
}
